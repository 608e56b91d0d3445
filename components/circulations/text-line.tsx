import { useTranslations } from "next-intl";
import { useResult } from "@/components/circulations/asks";
import { DocumentLink } from "@/components/desk/document-link";
import { Mark } from "@/components/ui/mark";
import { saidOf } from "@/domain/circulations";
import type { CirculatedText, CirculationRow } from "@/domain/views/circulations";
import { Link } from "@/i18n/navigation";

/** One of the texts of a circulation, with where it stands. */
export function TextLine({ text, row }: { text: CirculatedText; row: Pick<CirculationRow, "state"> }) {
  const [t, result] = [useTranslations(), useResult()];
  const { address, reference, version, overtaken } = text;
  return (
    <>
      <p>
        <DocumentLink document={text} />
      </p>
      <p className="mt-0.5 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-ink-2">
        <span className="whitespace-nowrap">{reference}</span>
        <Link href={`/documents/${address}/versions/${version}`}>{t("circulation.version", { version })}</Link>
        <span className="inline-flex items-baseline gap-[0.45em] font-medium text-ink">
          <Mark
            shape={saidOf(text, row) === "consent" ? "reached" : "waiting"}
            className="relative top-[0.1em] align-baseline"
          />
          <span>{result(text, row)}</span>
        </span>
      </p>
      {overtaken && <p className="text-sm text-ink-2">{t("circulation.overtaken")}</p>}
    </>
  );
}
