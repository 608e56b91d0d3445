import { useTranslations } from "next-intl";
import { ParagraphLinks } from "@/components/documents/paragraph-links";
import { openAt } from "@/domain/brackets";
import type { InsideView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

/** The words of the version before the states that are not yet agreed: how many are left, in which paragraphs, and whose. */
export function OpenPassages({ view: { passages, members, address, standing } }: { view: InsideView }) {
  const t = useTranslations();
  const version = standing.version ?? 0;
  if (passages.length === 0) return <p className="pt-3 text-sm text-ink-2">{t("inside.noneLeft", { version })}</p>;
  const text = `/documents/${address}/versions/${version}`;
  return (
    <>
      <p className="pt-3">
        {t.rich("inside.passagesLeft", {
          count: passages.length,
          list: () => <ParagraphLinks of={text} places={openAt(passages, members)} />,
        })}
      </p>
      <p className="off-paper pt-1 text-sm">
        <Link href={`/documents/${address}/brackets`}>{t("text.brackets.byVersion")}</Link>
      </p>
    </>
  );
}
