import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Standing } from "@/components/documents/standing";
import { MeetingLink } from "@/components/meetings/meeting-link";
import { Days } from "@/components/ui/date";
import { Fact, Facts } from "@/components/ui/facts";
import { useList, useMemberName, useSectorName } from "@/components/ui/names";
import { isOfRecord } from "@/domain/lines";
import type { DocumentView } from "@/domain/views/record";
import { Link } from "@/i18n/navigation";

/** Names, or that the record has no source for any; nothing where a text of the tracker simply has none. */
function Named({
  name,
  names,
  of,
  apart = false,
  href,
  children,
}: {
  name: string;
  names: string[];
  of: DocumentView;
  /** Names that hold an "and" themselves. */
  apart?: boolean;
  /** Where the names are told at length. */
  href?: string;
  children?: ReactNode;
}) {
  const [t, list] = [useTranslations("word"), useList()];
  if (names.length === 0 && !isOfRecord(of) && !children) return null;
  const joined = apart ? names.join("; ") : list(names);
  return (
    <Fact name={name}>
      {names.length === 0 && <span className="text-ink-2">{t("unknown")}</span>}
      {names.length > 0 && (href ? <Link href={href}>{joined}</Link> : joined)}
      {children}
    </Fact>
  );
}

/** What is said of a document, one line each; what a source of the record would say and none does reads "not known". */
export function DocumentFacts({ document }: { document: DocumentView }) {
  const t = useTranslations();
  const [memberName, sectorName] = [useMemberName(), useSectorName()];
  const { track, phase, leadBodies, ministerialBodies } = document;
  const open = phase !== null && phase !== "concluded";
  // A text that was withdrawn, or replaced before its end, has an end and no outcome.
  const ended = document.stage === "withdrawn" || (document.stage === "superseded" && !document.outcome);
  const undecided = open || !isOfRecord(document) ? "track.undecided" : "word.unknown";
  return (
    <Facts>
      <Fact name={t("document.reference")}>
        {document.reference}
        <span className="block text-xs text-ink-2">{t("msg.reference")}</span>
      </Fact>
      <Fact name={t(open || ended ? (document.stage ? "word.stage" : "word.phase") : "document.outcome")}>
        <Standing of={document} />
      </Fact>
      <Summit document={document} open={open || ended} />
      <Fact name={t("word.finalBody")}>{t(`document.finalBody.${document.finalBody}`)}</Fact>
      <Fact name={t("word.track")}>
        {track !== "undecided" ? t(`document.track.${track}`) : <span className="text-ink-2">{t(undecided)}</span>}
      </Fact>
      <Named name={t("word.leadState")} names={document.leadMembers.map((code) => memberName(code))} of={document} />
      <Named name={t("word.leadBody")} names={leadBodies} of={document} href="/bodies">
        {ministerialBodies.length > 0 && <MinistersOf bodies={ministerialBodies} />}
      </Named>
      <Named name={t("word.sector")} names={document.sectors.map(sectorName)} of={document} apart />
    </Facts>
  );
}

/** The Summit that a text goes to, or went to; a text that ends with the Council and names none goes to none. */
function Summit({ document, open }: { document: DocumentView; open: boolean }) {
  const t = useTranslations();
  const { summit, finalBody } = document;
  const live = !isOfRecord(document);
  if (!summit && live && finalBody === "council") return null;
  return (
    <Fact name={t(open ? "word.targetSummit" : "document.summit")}>
      {summit ? (
        <MeetingLink meeting={summit} />
      ) : (
        <span className="text-ink-2">{t(live ? "act.notSet" : "word.unknown")}</span>
      )}
      {summit && (
        <span className="block text-ink-2">
          <Days from={summit.startsOn} to={summit.endsOn} missing={t("word.toBeAnnounced")} />
          {!summit.confirmed && `, ${t("document.unconfirmed")}`}
        </span>
      )}
    </Fact>
  );
}

function MinistersOf({ bodies }: { bodies: string[] }) {
  const [t, list] = [useTranslations("document"), useList()];
  return (
    <span className="block text-ink-2">
      {t.rich("ministersOf", { bodies: list(bodies), link: (names) => <Link href="/bodies">{names}</Link> })}
    </span>
  );
}
