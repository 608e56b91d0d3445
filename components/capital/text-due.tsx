import { useTranslations } from "next-intl";
import { useMomentText } from "@/components/circulations/moments";
import { MeetingName } from "@/components/meetings/meeting-name";
import { Day } from "@/components/ui/date";
import { officeZone } from "@/domain/instants";
import type { InsideView } from "@/domain/views/inside";

type Props = { inside: Pick<InsideView, "circulation" | "awaited">; zone: string | null };

/** By when a text waits for a state's word, so that a link does not outlast it: its circulation's date, else its meeting's. */
export function TextDue({ inside: { circulation, awaited }, zone }: Props) {
  const [t, momentOf] = [useTranslations("capital"), useMomentText()];
  if (circulation?.state === "open" && !circulation.over)
    return <p>{t("dueReply", { moment: momentOf(circulation.deadline, zone ?? officeZone) })}</p>;
  const day = awaited?.startsOn;
  if (!awaited || !day) return <p>{t("dueNone")}</p>;
  return (
    <p>{t.rich("dueMeeting", { meeting: () => <MeetingName meeting={awaited} />, day: () => <Day value={day} /> })}</p>
  );
}
