import { MeetingName, type NameForm } from "@/components/meetings/meeting-name";
import type { MeetingFacts } from "@/domain/views/record";
import { Link } from "@/i18n/navigation";

/** A meeting by name, leading to its own page. */
export function MeetingLink({ meeting, form }: { meeting: MeetingFacts; form?: NameForm }) {
  return (
    <Link href={`/meetings/${meeting.address}`}>
      <MeetingName meeting={meeting} form={form} />
    </Link>
  );
}
