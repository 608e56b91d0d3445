import { useTranslations } from "next-intl";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { usePlace } from "@/components/meetings/place";
import { When } from "@/components/meetings/when";
import type { MeetingView } from "@/domain/views/meetings";

/** The name of a meeting, its English name where that says more, and when and where in one line. */
export function MeetingHead({ meeting }: { meeting: MeetingView }) {
  const [t, meetingName, place] = [useTranslations(), useMeetingName(), usePlace()];
  const name = meetingName(meeting);
  return (
    <header className="pt-8 pb-5">
      <h1 className="text-2xl tracking-[-0.012em]" lang={name === meeting.name ? "en" : undefined}>
        {name}
      </h1>
      {name !== meeting.name && (
        <p className="mt-1 text-sm text-ink-2" lang="en">
          {meeting.name}
        </p>
      )}
      <p className="mt-3 text-lg text-pretty">
        <When meeting={meeting} today={meeting.today} />
        {"\u00a0· "}
        {place(meeting, t(`page.meetings.place${meeting.sample ? "Announced" : "Unknown"}`))}
      </p>
    </header>
  );
}
