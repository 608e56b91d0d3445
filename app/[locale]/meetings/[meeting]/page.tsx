import { notFound } from "next/navigation";
import { MeetingPaper } from "@/components/meetings/meeting-paper";
import { findMeetingInside } from "@/server/queries/meeting-inside";
import { findMeeting } from "@/server/queries/meetings";
import { withSession } from "@/server/session";

const acts = ["attendance", "decideSeveral"] as const;

export default async function MeetingPage({ params, searchParams }: PageProps<"/[locale]/meetings/[meeting]">) {
  const { meeting: address } = await params;
  const { reader, meeting, inside } = await withSession(async (db, actor) => {
    const meeting = await findMeeting(db, actor, address);
    return { meeting, inside: meeting && (await findMeetingInside(db, actor, meeting)) };
  });
  if (!meeting) notFound();

  const asked = (await searchParams).done;
  const done = inside?.officer ? acts.find((act) => act === asked) : undefined;
  return <MeetingPaper reader={reader} meeting={meeting} inside={inside} done={done} />;
}
