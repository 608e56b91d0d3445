import type { EventAudience } from "@/domain/visibility";
import type { Prisma } from "@/prisma/generated/client";
import { dateOf } from "@/server/commands/act-on";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

/** What happened to a document, for the record: who and when are added here, number and hash by the database. */
export type Happened = {
  kind: string;
  /** Who may read the line; everybody inside unless it says otherwise. */
  audience?: EventAudience;
  member?: string;
  /** The day on which it happened, where that is not the moment of recording. */
  day?: Date | null;
  version?: number | null;
  meetingId?: string | null;
  sourceId?: string | null;
  data?: Prisma.InputJsonObject;
};

/** Writes one line of a document's record, in the transaction that does what it tells of. */
export async function recordEvent(
  db: Tx,
  session: Session,
  documentId: string,
  happened: Happened,
  requestId?: string,
) {
  const { actor, name } = session;
  const holder =
    "member" in actor ? actor.member : "body" in actor ? actor.body : "office" in actor ? actor.office : null;
  const { kind, audience = "inside", member = null, version, meetingId, sourceId, data = {} } = happened;
  const day = happened.day ?? (session.day ? dateOf(session.day) : null);
  await db.event.createMany({
    data: {
      chain: documentId,
      documentId,
      kind,
      audience,
      memberCode: member,
      day,
      personId: actor.person,
      personName: name,
      role: actor.role,
      holder,
      versionNumber: version,
      meetingId,
      sourceId,
      requestId,
      data,
    },
  });
}

/** What happened inside a delegation: a line of its own chain, which nobody else reads, the secretariat neither. */
export async function recordOwnEvent(
  db: Tx,
  session: Session,
  documentId: string,
  happened: Pick<Happened, "kind" | "version" | "data"> & { member: string },
  requestId?: string,
) {
  const { kind, member, version, data = {} } = happened;
  await db.event.createMany({
    data: {
      chain: `${documentId}/${member}`,
      kind,
      audience: "own",
      memberCode: member,
      day: session.day ? dateOf(session.day) : null,
      personId: session.actor.person,
      personName: session.name,
      role: session.actor.role,
      holder: member,
      versionNumber: version,
      requestId,
      data,
    },
  });
}
