import { useTranslations } from "next-intl";
import { Frame } from "@/components/layout/frame";
import { AttendanceTable } from "@/components/meetings/attendance-table";
import { BeforeList } from "@/components/meetings/before-list";
import { isAhead } from "@/components/meetings/by-year";
import { DecidedList } from "@/components/meetings/decided-list";
import { Deeds } from "@/components/meetings/deeds";
import { KnownAndNot } from "@/components/meetings/known";
import { MeetingFactList } from "@/components/meetings/meeting-facts";
import { MeetingHead } from "@/components/meetings/meeting-head";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { Neighbours } from "@/components/meetings/neighbours";
import { OfficerLinks } from "@/components/meetings/officer-links";
import { Answer, Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { isOnTheWayPublicly } from "@/domain/before-meeting";
import type { MeetingInside } from "@/domain/views/meeting-inside";
import type { MeetingView } from "@/domain/views/meetings";
import type { Reader } from "@/domain/views/reader";
import { Link } from "@/i18n/navigation";

type Props = {
  reader: Reader;
  meeting: MeetingView;
  /** What those who work on its documents see; null in public. */
  inside: MeetingInside | null;
  /** What the reader just did here. */
  done?: "attendance" | "decideSeveral";
};

const answers = { attendance: "doneAttendance", decideSeveral: "doneDecisions" } as const;

/** The page of one meeting: what is before it and what it did first, then what is known of it and its neighbours. */
export function MeetingPaper({ reader, meeting, inside, done }: Props) {
  const [t, meetingName] = [useTranslations(), useMeetingName()];
  const ahead = isAhead(meeting, meeting.today);
  const crumbs = [{ label: t("nav.meetings"), href: "/meetings" }];

  return (
    <Frame
      reader={reader}
      current="meetings"
      title={meetingName(meeting)}
      crumbs={crumbs}
      notice={meeting.sample && <Notice flag={t("word.sample")}>{t("page.meeting.sample")}</Notice>}
      sample={meeting.sample}
    >
      <MeetingHead meeting={meeting} />
      {done && <Answer>{t(`page.meeting.${answers[done]}`)}</Answer>}
      <div className="mt-8 grid grid-cols-1 gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="grid grid-cols-1 content-start gap-12">
          {inside && <InsideSections inside={inside} ahead={ahead} />}
          <Reported meeting={meeting} inside={inside} ahead={ahead} />
        </div>
        <div className="grid grid-cols-1 content-start gap-12">
          {inside && (reader?.role === "delegate" || reader?.role === "head") && (
            <p className="off-paper">
              <Link href={`/meetings/${meeting.address}/brief`}>{t("brief.title")}</Link>
            </p>
          )}
          {inside?.officer && (
            <div className="off-paper">
              <Section id="officers" title={t("page.meeting.officers")}>
                <OfficerLinks address={meeting.address} decides={inside.before.length > 0} />
              </Section>
            </div>
          )}
          {inside && (!ahead || inside.attendance.some(({ represented }) => represented !== null)) && (
            <Section id="attendance" title={t("page.meeting.attendance")}>
              <AttendanceTable attendance={inside.attendance} />
            </Section>
          )}
          <Section id="facts" title={t("page.meeting.facts")}>
            <MeetingFactList meeting={meeting} />
          </Section>
          <Section id="neighbours" title={t("page.meeting.neighbours")}>
            <Neighbours meeting={meeting} />
            {!meeting.sample && <p className="pt-3 text-sm text-ink-2">{t("page.meeting.gap")}</p>}
          </Section>
        </div>
      </div>
    </Frame>
  );
}

/** The open documents of the meeting and its decisions, for those who work on them. */
function InsideSections({ inside, ahead }: { inside: MeetingInside; ahead: boolean }) {
  const t = useTranslations();
  const { before, onTheWay, decisions } = inside;
  const count = (documents: unknown[]) => documents.length > 0 && t("msg.count", { count: documents.length });
  return (
    <>
      {(ahead || before.length > 0) && (
        <Section id="before" title={t("page.meeting.before")} aside={count(before)}>
          <BeforeList documents={before} />
        </Section>
      )}
      {decisions.length > 0 && (
        <Section id="entered" title={t("page.meeting.entered")}>
          <DecidedList decisions={decisions} />
        </Section>
      )}
      {onTheWay.length > 0 && (
        <Section id="on-the-way" title={t("page.meeting.onTheWay")} aside={count(onTheWay)}>
          <BeforeList documents={onTheWay} />
        </Section>
      )}
    </>
  );
}

/** What is released of the meeting's documents; those that stand above already are not named twice. */
function Reported({ meeting, inside, ahead }: Pick<Props, "meeting" | "inside"> & { ahead: boolean }) {
  const t = useTranslations();
  const above = inside ? [...inside.before, ...inside.onTheWay, ...inside.decisions] : [];
  const documents = meeting.documents.filter(
    ({ address }) => !above.some(({ document }) => document.address === address),
  );
  // Before a meeting to come stand the texts at its gate; what aims at it from an earlier phase is on its way.
  const onTheWay = inside || !ahead ? [] : documents.filter(({ phase }) => isOnTheWayPublicly(meeting, phase));
  const here = documents.filter((document) => !onTheWay.includes(document));
  const inRecord = meeting.sample ? "" : ` ${t("msg.inThisRecord")}`;
  const count = ({ length }: unknown[]) => length > 0 && `${t("msg.count", { count: length })}${inRecord}`;
  return (
    <>
      {(here.length > 0 || !inside) && (
        <Section
          id="documents"
          title={t(
            `page.meeting.${above.length > 0 ? "otherDocuments" : ahead || !meeting.confirmed ? "documentsToCome" : "documents"}`,
          )}
          aside={count(here)}
        >
          {here.length === 0 && onTheWay.length > 0 ? (
            <p className="py-3 text-sm text-ink-2">{t("page.meeting.beforeNone")}</p>
          ) : (
            <Deeds meeting={{ ...meeting, documents: here }} ahead={ahead} />
          )}
        </Section>
      )}
      {onTheWay.length > 0 && (
        <Section id="on-the-way" title={t("page.meeting.onTheWay")} aside={count(onTheWay)}>
          <Deeds meeting={{ ...meeting, documents: onTheWay }} ahead={ahead} />
        </Section>
      )}
      {!ahead && (
        <Section id="known" title={t("page.meeting.knownOrNot")}>
          <KnownAndNot meeting={meeting} />
        </Section>
      )}
    </>
  );
}
