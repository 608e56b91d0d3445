import { useLocale, useTranslations } from "next-intl";
import { DocumentLink } from "@/components/desk/document-link";
import { Moment, officeZone } from "@/components/ui/date";
import type { Deed } from "@/domain/views/desk";
import { timeText } from "@/i18n/moments";
import { Link } from "@/i18n/navigation";

/** What the reader did last, newest first, each with its undo while there is one. */
export function Deeds({ deeds, zone }: { deeds: Deed[]; zone: string | undefined }) {
  const [t, locale] = [useTranslations(), useLocale()];
  if (deeds.length === 0) return <p className="pt-3 text-sm text-ink-2">{t("page.desk.didNothing")}</p>;
  return (
    <ol className="text-sm">
      {deeds.map(({ document, number, kind, version, at, undoUntil }) => (
        <li
          key={`${document.address} ${kind} ${number}`}
          className="grid grid-cols-1 gap-0.5 border-b border-line py-3"
        >
          <p className="font-medium">{t("page.desk.deed", { kind, version: version ?? 0 })}</p>
          <p>
            <DocumentLink document={document} />
          </p>
          <p className="text-ink-2">
            <Moment value={new Date(at)} zone={zone} />
          </p>
          {undoUntil && (
            <p className="text-ink-2">
              <Link href={`/documents/${document.address}/steps/undo`} className="inline-block py-0.5">
                {t("move.undo")}
                <span className="sr-only">: {document.title}</span>
              </Link>{" "}
              · {t("page.desk.undoUntil", { time: timeText(new Date(undoUntil), zone ?? officeZone, locale) })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
