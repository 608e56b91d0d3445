import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/date";
import { countsSince } from "@/domain/editorial";
import type { InsideView, VersionLine } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

type Props = { view: Pick<InsideView, "address" | "versions" | "standing">; version: VersionLine; zone?: string };

/** What an editorial version does to the positions before it, with the difference, and until when a state may object to that. */
export function EditorialNote({ view: { address, versions, standing }, version, zone }: Props) {
  const t = useTranslations("inside");
  const { number, contested } = version;
  if (contested) return <span className="text-ink-2">{t("editorialContested")}</span>;
  const from = countsSince(standing.kinds, number);
  const shown = versions.some((other) => other.number === from) && from < number;
  const until = number === standing.version && standing.editorial?.open ? standing.editorial.until : null;
  return (
    <>
      <span className="text-ink-2">{t("editorial")}</span>
      {(shown || until) && (
        <span className="block text-sm font-normal text-pretty text-ink-2">
          {shown &&
            t.rich("editorialCarried", {
              from,
              link: (words) => <Link href={`/documents/${address}/compare?from=${from}&to=${number}`}>{words}</Link>,
            })}{" "}
          {until && t.rich("editorialUntil", { moment: () => <Moment value={new Date(until)} zone={zone} /> })}
        </span>
      )}
    </>
  );
}
