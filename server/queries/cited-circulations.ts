import { deadlineOf, stateOf } from "@/domain/circulations";
import { type Citable, citedBy } from "@/domain/cited-circulation";
import { countsSince, type Kinded } from "@/domain/editorial";
import { dayOf } from "@/domain/instants";
import type { ByCirculation, ClosedCirculation } from "@/domain/views/circulations";
import type { Tx } from "@/server/db";
import { circulationFields, sentFacts } from "@/server/queries/circulation-facts";
import { listPositions } from "@/server/queries/standing";

type Asked = {
  document: string;
  kinds: Kinded[];
  /** The version that is decided on; null for a decision entered late, which is then on the one that was sent. */
  version: number | null;
  /** One circulation, or all of these bodies. */
  circulation?: string;
  bodies?: string[];
};

type Found = { id: string; endedAt: string | null; citable: Citable };

/** The circulations of a text, latest first, as a decision on it would cite them; for those who see all positions. */
export async function listCitable(db: Tx, { document, kinds, ...asked }: Asked): Promise<Found[]> {
  const found = await db.circulation.findMany({
    where: {
      ...(asked.circulation && { id: asked.circulation }),
      ...(asked.bodies && { bodyCode: { in: asked.bodies } }),
      texts: { some: { documentId: document } },
    },
    orderBy: [{ sentAt: "desc" }, { id: "asc" }],
    select: circulationFields,
  });
  if (found.length === 0) return [];
  const positions = await listPositions(db, document);
  const members = await listMembers(db);
  return found.map((row) => {
    const sent = sentFacts(row);
    const ended = sent.lines.find(({ kind }) => kind === "closed" || kind === "cancelled");
    const version = row.texts.find(({ documentId }) => documentId === document)?.versionNumber ?? 0;
    const decided = asked.version ?? version;
    const state = stateOf(sent, sent.deadline);
    return {
      id: row.id,
      endedAt: ended?.at ?? null,
      citable: {
        body: row.bodyCode,
        purpose: row.purpose,
        state,
        until: deadlineOf(sent),
        closedAt: state === "closed" ? (ended?.at ?? null) : null,
        sent,
        document,
        version,
        decided,
        since: countsSince(kinds, decided),
        positions,
        members,
      },
    };
  });
}

async function listMembers(db: Tx) {
  const rows = await db.member.findMany({
    orderBy: { protocolOrder: "asc" },
    select: { code: true, memberSince: true, memberUntil: true },
  });
  return rows.map(({ code, memberSince, memberUntil }) => ({
    code,
    since: dayOf(memberSince),
    until: dayOf(memberUntil),
  }));
}

/** The circulations for endorsement that have ended, as the form of a decision offers them or says why not. */
export async function listClosed(db: Tx, asked: Asked): Promise<ClosedCirculation[]> {
  const found = await listCitable(db, asked);
  return found.flatMap(({ id, endedAt, citable }) => {
    const { body, version, purpose } = citable;
    if (purpose !== "endorsement" || !endedAt) return [];
    const cited = citedBy(body, citable);
    const judged = "on" in cited ? { on: cited.on, refusal: null } : { on: null, refusal: cited };
    return [{ id, body, version, endedAt, ...judged }];
  });
}

/** The latest circulation of a text for its body, as the database tells whoever reads the text inside. */
export type SentByBody = NonNullable<ByCirculation["sent"]>;

/**
 * How the body before which a text stands decides on it by circulation; null where it does not. A meeting that is named
 * says more than a circulation that is over.
 */
export function byCirculationOf(
  sent: SentByBody | null,
  document: { byCirculation: boolean; meetingId: string | null },
): ByCirculation | null {
  if (!sent) return document.byCirculation ? { sent: null } : null;
  if (sent.closedAt && document.meetingId) return null;
  const iso = (moment: string) => new Date(moment).toISOString();
  return { sent: { ...sent, until: iso(sent.until), closedAt: sent.closedAt && iso(sent.closedAt) } };
}
