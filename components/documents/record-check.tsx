import { useTranslations } from "next-intl";
import { shortHash } from "@/components/documents/versions";
import type { InsideView } from "@/domain/views/inside";

/** Whether the chain of the record holds, as the database recomputed it for this page. */
export function RecordCheck({ view: { record, history } }: { view: InsideView }) {
  const t = useTranslations("inside.record");
  if (!record) return null;
  if (!record.intact) {
    return (
      <strong className="text-error">
        {t(record.broken === null ? "brokenSomewhere" : "broken", { line: record.broken ?? 0 })}
      </strong>
    );
  }
  if (record.entries === null || record.head === null) return t("intactForYou", { count: history.length });
  return t.rich("intact", {
    count: record.entries,
    head: () => <span className="font-mono text-xs">{shortHash(record.head ?? "")}</span>,
  });
}
