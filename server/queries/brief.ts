import { compareTexts } from "@/domain/comparison";
import { countsSince, type Kinded } from "@/domain/editorial";
import type { Actor } from "@/domain/people";
import { referenceFrom } from "@/domain/reference";
import type { BriefView, MeetingBrief, OwnWords } from "@/domain/views/brief";
import type { Tx } from "@/server/db";
import { capitalFields, capitalLine } from "@/server/queries/capital";
import { findInside } from "@/server/queries/document-inside";
import { draftLine } from "@/server/queries/draft-line";
import { clearanceLine, hangingFields, paragraphsOf, positionLine } from "@/server/queries/inside-lines";
import { findMeetingInside } from "@/server/queries/meeting-inside";
import { findMeeting } from "@/server/queries/meetings";
import { readNow } from "@/server/queries/today";

/** A brief on one text; null for whoever is of no delegation, or does not read the text inside. */
export async function findBrief(db: Tx, actor: Actor, address: string): Promise<BriefView | null> {
  if (!("member" in actor)) return null;
  const { member } = actor;
  const inside = await findInside(db, actor, address);
  if (!inside) return null;
  const { standing, positions, drafts, clearances } = inside;
  const word = positions.findLast((one) => one.member === member && one.answered !== false) ?? null;
  const links = await db.capitalLink.findMany({
    where: { documentId: inside.id, memberCode: member, answeredAt: { not: null } },
    orderBy: { answeredAt: "asc" },
    select: capitalFields,
  });
  const now = await readNow(db);
  return {
    inside,
    member,
    word,
    draft: drafts[0] ?? null,
    home: clearances.findLast((one) => one.kind === "domestic" && one.member === member) ?? null,
    since: standing.since,
    changes: word && (await findChanges(db, inside.id, word.version, standing.version)),
    answered: links.map((link) => capitalLine(link, now)),
  };
}

async function findChanges(db: Tx, documentId: string, from: number, to: number | null) {
  if (to === null || from >= to) return null;
  const rows = await db.version.findMany({
    where: { documentId, number: { in: [from, to] } },
    select: { number: true, paragraphs: true },
  });
  const textOf = (number: number) => rows.find((row) => row.number === number);
  const [before, after] = [textOf(from), textOf(to)];
  return before && after ? compareTexts(paragraphsOf(before.paragraphs), paragraphsOf(after.paragraphs)) : null;
}

/** A brief on the texts before a meeting; null for whoever is of no delegation, or where there is no such meeting. */
export async function findMeetingBrief(db: Tx, actor: Actor, address: string): Promise<MeetingBrief | null> {
  if (!("member" in actor)) return null;
  const { member } = actor;
  const meeting = await findMeeting(db, actor, address);
  const inside = meeting && (await findMeetingInside(db, actor, meeting));
  if (!inside) return null;
  const all = [...inside.before, ...inside.onTheWay];
  const words = await listOwnWords(
    db,
    member,
    all.map(({ document }) => document.address),
  );
  const texts = all.map((before) => ({
    before,
    ...(words.get(before.document.reference)?.(before.version) ?? nothing),
  }));
  return { meeting, member, texts };
}

const nothing = { word: null, draft: null, home: null, since: null, changed: null };
type Said = OwnWords & { changed: number | null };

/** What a state said and prepares on several documents, in one statement; each as it stands on the version before the states. */
async function listOwnWords(db: Tx, member: string, addresses: string[]) {
  const own = { where: { memberCode: member } };
  const rows = await db.document.findMany({
    where: { reference: { in: addresses.flatMap((address) => referenceFrom(address) ?? []) } },
    select: {
      id: true,
      reference: true,
      versions: { orderBy: { number: "asc" }, select: { number: true, paragraphs: true } },
      positions: { ...hangingFields.positions, ...own },
      drafts: { ...hangingFields.drafts, ...own },
      clearances: { ...hangingFields.clearances, where: { kind: "domestic", memberCode: member } },
    },
  });
  const kinds = await listKinds(
    db,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map(({ id, reference, versions, positions, drafts, clearances }) => [
      reference,
      (current: number | null): Said => {
        const said = positions.map((row) => positionLine(row, versions)).filter(({ answered }) => answered !== false);
        const word = said.at(-1) ?? null;
        const textOf = (number: number) => paragraphsOf(versions.find((one) => one.number === number)?.paragraphs);
        const changes =
          word && current !== null && word.version < current
            ? compareTexts(textOf(word.version), textOf(current)).filter(({ kind, moved }) => kind !== "same" || moved)
            : null;
        const [home, draft] = [clearances.at(-1), drafts[0]];
        return {
          word,
          draft: draft ? draftLine(draft, versions, positions) : null,
          home: home ? clearanceLine(home, null) : null,
          since: current === null ? null : countsSince(kinds.get(id) ?? [], current),
          changed: changes?.length ?? null,
        };
      },
    ]),
  );
}

/** What each version of some documents is to what was said before it, and whether a state said that it is not editorial. */
async function listKinds(db: Tx, documents: string[]): Promise<Map<string, Kinded[]>> {
  const rows = await db.$queryRaw<(Kinded & { id: string })[]>`
    SELECT k.document_id::text AS id, k.number, k.kind::text, k.contested FROM version_kinds(${documents}::uuid[]) k`;
  const kinds = new Map<string, Kinded[]>();
  for (const { id, ...kind } of rows) kinds.set(id, [...(kinds.get(id) ?? []), kind]);
  return kinds;
}
