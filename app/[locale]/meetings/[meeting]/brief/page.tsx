import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { MeetingBriefPage } from "@/components/positions/meeting-brief-page";
import { findMeetingBrief } from "@/server/queries/brief";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** A brief on the texts before a meeting, for the eyes of the reader's own delegation. */
export default async function Page({ params }: PageProps<"/[locale]/meetings/[meeting]/brief">) {
  const { meeting } = await params;
  const { reader, brief } = await withSession(async (db, actor) => ({
    brief: await findMeetingBrief(db, actor, meeting),
  }));
  if (!brief) notFound();

  const t = await getTranslations("brief");
  return (
    <Frame
      reader={reader}
      current="meetings"
      title={`${t("title")}, ${brief.meeting.name}`}
      sample={brief.meeting.sample}
    >
      <MeetingBriefPage brief={brief} reader={reader} />
    </Frame>
  );
}
