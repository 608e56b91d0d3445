import { useTranslations } from "next-intl";
import { Frame } from "@/components/layout/frame";
import { isAhead } from "@/components/meetings/by-year";
import { Deeds } from "@/components/meetings/deeds";
import { KnownAndNot } from "@/components/meetings/known";
import { MeetingFactList } from "@/components/meetings/meeting-facts";
import { MeetingHead } from "@/components/meetings/meeting-head";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { Neighbours } from "@/components/meetings/neighbours";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { MeetingView } from "@/domain/views/meetings";
import type { Reader } from "@/domain/views/reader";

/** The page of one meeting: what it did first, then what is known of it and its neighbours. */
export function MeetingPaper({ reader, meeting }: { reader: Reader; meeting: MeetingView }) {
  const [t, meetingName] = [useTranslations(), useMeetingName()];
  const ahead = isAhead(meeting, meeting.today);
  const crumbs = [{ label: t("nav.meetings"), href: "/meetings" }];
  const count = meeting.documents.length;
  const inRecord = meeting.sample ? "" : ` ${t("msg.inThisRecord")}`;

  return (
    <Frame reader={reader} current="meetings" title={meetingName(meeting)} crumbs={crumbs}>
      <MeetingHead meeting={meeting} />
      {meeting.sample && <Notice flag={t("word.sample")}>{t("page.meeting.sample")}</Notice>}
      <div className="mt-8 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="grid content-start gap-12">
          <Section
            id="documents"
            title={t(ahead || !meeting.confirmed ? "page.meeting.documentsToCome" : "page.meeting.documents")}
            aside={count > 0 && `${t("msg.count", { count })}${inRecord}`}
          >
            <Deeds meeting={meeting} ahead={ahead} />
          </Section>
          {!ahead && (
            <Section id="known" title={t("page.meeting.knownOrNot")}>
              <KnownAndNot meeting={meeting} />
            </Section>
          )}
        </div>
        <div className="grid content-start gap-12">
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
