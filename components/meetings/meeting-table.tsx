import { useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import type { MeetingGroup } from "@/components/meetings/by-year";
import { MeetingLink } from "@/components/meetings/meeting-link";
import { usePlace } from "@/components/meetings/place";
import { When } from "@/components/meetings/when";
import { Flag } from "@/components/ui/notice";
import type { MeetingRow } from "@/domain/views/meetings";
import type { Day } from "@/domain/views/record";

const columns = [
  { column: "meeting" },
  { column: "date", className: "w-56" },
  { column: "place", className: "w-64" },
  { column: "documents", className: "w-40" },
] as const;

function Line({ meeting, today }: { meeting: MeetingRow; today: Day }) {
  const [t, place] = [useTranslations(), usePlace()];
  const head = (
    <>
      <MeetingLink meeting={meeting} /> {meeting.sample && <Flag>{t("word.sample")}</Flag>}
    </>
  );
  return (
    <CardRow head={head}>
      <CardCell>
        <When meeting={meeting} today={today} />
      </CardCell>
      <CardCell>{place(meeting, t(`page.meetings.place${meeting.sample ? "Announced" : "Unknown"}`))}</CardCell>
      <CardCell label={t("page.meetings.documents")} quiet={meeting.documents === 0}>
        {t("page.meetings.documentCount", { count: meeting.documents })}
      </CardCell>
    </CardRow>
  );
}

/** Meetings with their days, places and how many documents each took up, under what is to come and under each year. */
export function MeetingTable({ groups, today }: { groups: MeetingGroup[]; today: Day }) {
  const t = useTranslations("page.meetings");
  const named = columns.map(({ column, ...rest }) => ({ name: t(column), ...rest }));
  return (
    <CardTable caption={t("caption")} columns={named} fixed>
      {groups.map(({ key, meetings }) => (
        <CardBody key={key} head={key === "upcoming" || key === "undated" ? t(key) : key} span={columns.length}>
          {meetings.map((meeting) => (
            <Line key={meeting.address} meeting={meeting} today={today} />
          ))}
        </CardBody>
      ))}
    </CardTable>
  );
}
