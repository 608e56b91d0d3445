"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { SelectField } from "@/components/ui/field";
import type { MeetingFacts } from "@/domain/views/record";
import { daysText } from "@/i18n/dates";

type Props = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  meetings: MeetingFacts[];
  defaultValue: string;
  /** What the empty choice says; without it a meeting has to be chosen. */
  none?: string;
  /** Choices beside the meetings, such as a text that ends with the Council. */
  more?: { value: string; label: string }[];
};

/** One sitting out of those that can be named, each with its days: those to come first, then the latest. */
export function MeetingField({ name, label, hint, error, meetings, defaultValue, none, more = [] }: Props) {
  const [t, locale, meetingName] = [useTranslations(), useLocale(), useMeetingName()];
  const days = ({ startsOn, endsOn }: MeetingFacts) =>
    startsOn ? daysText(startsOn, endsOn, locale) : t("word.toBeAnnounced");
  return (
    <SelectField name={name} label={label} hint={hint} error={error} defaultValue={defaultValue}>
      <option value="">{none ?? t(meetings.length + more.length > 0 ? "act.choose" : "act.noMeetings")}</option>
      {more.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
      {meetings.map((meeting) => (
        <option key={meeting.address} value={meeting.address}>
          {meetingName(meeting)} · {days(meeting)}
        </option>
      ))}
    </SelectField>
  );
}
