import { notFound } from "next/navigation";
import { MeetingPaper } from "@/components/meetings/meeting-paper";
import { findMeeting } from "@/server/queries/meetings";
import { withSession } from "@/server/session";

export default async function MeetingPage({ params }: PageProps<"/[locale]/meetings/[meeting]">) {
  const { meeting: address } = await params;
  const { reader, meeting } = await withSession(async (db, actor) => ({
    meeting: await findMeeting(db, actor, address),
  }));
  if (!meeting) notFound();

  return <MeetingPaper reader={reader} meeting={meeting} />;
}
