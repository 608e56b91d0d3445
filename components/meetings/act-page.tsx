import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Frame } from "@/components/layout/frame";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { When } from "@/components/meetings/when";
import { StepWords } from "@/components/steps/step-words";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/section";
import type { MeetingView } from "@/domain/views/meetings";
import type { Reader } from "@/domain/views/reader";

type Props = {
  reader: Reader;
  /** Null where nobody is signed in: the page is then the sign-in. */
  meeting: MeetingView | null;
  title: string;
  says: ReactNode;
  children: ReactNode;
};

/** The page of something that an officer enters on a meeting: what it will do, and its form. */
export function MeetingActPage({ reader, meeting, title, says, children }: Props) {
  const [t, meetingName] = [useTranslations(), useMeetingName()];
  if (!meeting) {
    return (
      <Frame reader={reader} current="meetings" title={t("page.signIn.title")}>
        <PageHead title={t("page.signIn.title")}>{t("page.signIn.lead")}</PageHead>
        <StepWords>{children}</StepWords>
      </Frame>
    );
  }
  const name = meetingName(meeting);
  const crumbs = [
    { label: t("nav.meetings"), href: "/meetings" },
    { label: name, href: `/meetings/${meeting.address}` },
  ];
  return (
    <Frame
      reader={reader}
      current="meetings"
      title={`${title}, ${name}`}
      crumbs={crumbs}
      notice={meeting.sample && <Notice flag={t("word.sample")}>{t("page.meeting.sample")}</Notice>}
      sample={meeting.sample}
    >
      <PageHead title={title}>
        {name}, <When meeting={meeting} today={meeting.today} />
      </PageHead>
      <div className="mb-7 grid max-w-text gap-2">{says}</div>
      <StepWords>{children}</StepWords>
    </Frame>
  );
}
