import { useTranslations } from "next-intl";
import { useMemberName } from "@/components/ui/names";
import type { MeetingInside } from "@/domain/views/meeting-inside";

/** Of each state whether, and by whom, it was represented. */
export function AttendanceTable({ attendance }: { attendance: MeetingInside["attendance"] }) {
  const [t, memberName] = [useTranslations(), useMemberName()];
  if (attendance.every(({ represented }) => represented === null)) {
    return <p className="pt-3 text-sm text-ink-2">{t("page.meeting.attendanceNone")}</p>;
  }
  const words = (represented: boolean | null) => {
    if (represented === null) return t("page.meeting.restNotKnown");
    return t(represented ? "page.meeting.represented" : "word.notRepresented");
  };
  return (
    <table className="table w-full">
      <caption className="sr-only">{t("page.meeting.attendance")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("word.member")}</th>
          <th scope="col">{t("page.meeting.represented")}</th>
        </tr>
      </thead>
      <tbody>
        {attendance.map(({ member, represented, by }) => (
          <tr key={member}>
            <th scope="row">{memberName(member)}</th>
            <td className={represented ? "" : "text-ink-2"}>{represented && by ? by : words(represented)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
