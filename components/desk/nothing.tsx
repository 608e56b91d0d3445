import { useTranslations } from "next-intl";
import { WatchedList } from "@/components/desk/beside";
import { LatestSteps } from "@/components/home/latest-steps";
import { Section } from "@/components/ui/section";
import type { Watched } from "@/domain/views/desk";
import type { ReleasedStep } from "@/domain/views/home";
import type { Reader } from "@/domain/views/reader";
import { Link } from "@/i18n/navigation";

type Props = {
  reader: NonNullable<Reader>;
  observes: boolean;
  /** The desk shows some texts already, beside these. */
  shown: boolean;
  underway: Watched[];
  latest: ReleasedStep[];
};

/** The desk on which nothing waits: what can be done all the same, and what is on its way, else what was released last. */
export function NothingWaits({ reader, observes, shown, underway, latest }: Props) {
  const t = useTranslations("page.desk");
  const proposes = reader.role !== "viewer" && reader.role !== "admin" && !observes;
  const links = [
    ...(proposes ? [{ href: "/propose", words: t("nextPropose") }] : []),
    ...(reader.role === "head" ? [{ href: "/people", words: t("nextPeople") }] : []),
    ...(reader.role === "admin" ? [{ href: "/people", words: t("nextPeopleAll") }] : []),
    { href: "/documents", words: t("nextDocuments") },
    { href: "/meetings", words: t("nextMeetings") },
    { href: "/account", words: t("nextAccount") },
  ];
  return (
    <>
      <Section id="next" title={t("nextTitle")}>
        <ul>
          {links.map(({ href, words }) => (
            <li key={href} className="border-b border-line">
              <Link href={href} className="inline-block py-3">
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {underway.length > 0 ? (
        <Section id="underway" title={t("underway", { others: shown ? "yes" : "none" })}>
          <WatchedList watched={underway} />
        </Section>
      ) : (
        <Section id="latest" title={t("latest")}>
          <LatestSteps steps={latest} />
        </Section>
      )}
    </>
  );
}
