import { useTranslations } from "next-intl";
import { DocumentLink } from "@/components/desk/document-link";
import { stepOf } from "@/components/desk/say";
import { Moment } from "@/components/ui/date";
import type { Edited } from "@/domain/views/desk";
import type { Reader } from "@/domain/views/reader";
import { Link } from "@/i18n/navigation";

type Props = { edited: Edited[]; reader: NonNullable<Reader> };

/** Versions marked as editorial, with the difference, and until when and where the head of a delegation may say that they are not. */
export function EditedVersions({ edited, reader }: Props) {
  const t = useTranslations();
  return (
    <ul>
      {edited.map((one) => {
        const { document, version, since, until } = one;
        const compared = `/documents/${document.address}/compare?from=${since}&to=${version}`;
        return (
          <li key={document.address} className="grid grid-cols-1 gap-2 border-b border-line pt-4.5 pb-5">
            <h3 className="text-lg">{t("page.desk.edited.version", { version })}</h3>
            <p>
              <DocumentLink document={document} />{" "}
              <span className="text-sm whitespace-nowrap text-ink-2">{document.reference}</span>
            </p>
            <p className="text-sm text-pretty text-ink-2">
              {t.rich("page.desk.edited.until", {
                since,
                moment: () => <Moment value={new Date(until)} zone={reader.zone ?? undefined} />,
              })}
              {reader.role !== "head" && ` ${t("page.desk.edited.headSays")}`}
            </p>
            <p className="flex flex-wrap gap-x-6 gap-y-1">
              <Link href={compared} className="inline-block py-1">
                {t("act.whatChanged", { version })}
              </Link>
              {reader.role === "head" && (
                <Link href={stepOf(one, "contestEditorial")} className="inline-block py-1">
                  {t("move.contestEditorial")}
                </Link>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
