import type { DocumentType, FinalBody, Outcome, Track } from "@/domain/documents";
import { addressOf } from "@/domain/reference";
import type { Phase, Stage } from "@/domain/stages";
import type { MeetingFacts, RegisterRow } from "@/domain/views/record";
import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";

/** A row of the view `register_row`: a document as the actor may see it, inside or by its public face. */
export type RegisterRecord = {
  id: string;
  reference: string;
  sample: boolean;
  title: string;
  former_titles: string[];
  title_to_confirm: boolean;
  type: DocumentType;
  track: Track;
  final_body: FinalBody;
  purpose: string | null;
  sectors: string[];
  lead_members: string[];
  lead_bodies: string[];
  ministerial_bodies: string[];
  target_id: string | null;
  phase: Phase | null;
  stage: Stage | null;
  since: string | null;
  outcome: Outcome | null;
  listed: boolean;
};

/** The columns of a row; enumerations and days travel as text. */
export const registerColumns = Prisma.sql`r.id::text, r.reference, r.sample, r.title, r.former_titles, r.title_to_confirm,
  r.type::text, r.track::text, r.final_body::text, r.purpose, r.sectors, r.lead_members, r.lead_bodies, r.ministerial_bodies,
  r.target_id::text, r.phase::text, r.stage::text, r.since::text, r.outcome::text, r.listed`;

/** The Summits that rows aim at, by id. */
export async function findTargets(db: Tx, ids: (string | null)[]): Promise<Map<string, MeetingFacts>> {
  const meetings = await db.meeting.findMany({
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: { id: true, ...meetingFields },
  });
  return new Map(meetings.map(({ id, ...meeting }) => [id, meetingFacts(meeting)]));
}

/** A row of the register as pages show it. */
export function registerRow(row: RegisterRecord, targets: Map<string, MeetingFacts>): RegisterRow {
  return {
    reference: row.reference,
    address: addressOf(row.reference),
    sample: row.sample,
    title: row.title,
    titleToConfirm: row.title_to_confirm,
    formerTitles: row.former_titles,
    type: row.type,
    track: row.track,
    sectors: row.sectors,
    leadMembers: row.lead_members,
    leadBodies: row.lead_bodies,
    summit: (row.target_id && targets.get(row.target_id)) || null,
    phase: row.phase,
    stage: row.stage,
    outcome: row.outcome,
    since: row.since,
    listed: row.listed,
  };
}
