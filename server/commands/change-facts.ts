import { whyNotOther } from "@/domain/authority";
import type { DocumentType, FinalBody, Track } from "@/domain/documents";
import { fold } from "@/domain/fold";
import { isReleasable } from "@/domain/lines";
import { stageWithFacts } from "@/domain/moves";
import type { FieldProblem } from "@/domain/outcome";
import { isBehind } from "@/domain/public-face";
import { phaseOf } from "@/domain/stages";
import { actOn, type Command, changeDocument, dateOf, dayOfAct, done, type Locked } from "@/server/commands/act-on";
import { type Change, changesBetween, type Facts } from "@/server/commands/facts-changed";
import { findSitting, notFound, unknownCodes } from "@/server/commands/find-named";
import { endJoint } from "@/server/commands/joint";
import { release } from "@/server/commands/list-document";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import { listSectors } from "@/server/queries/sectors";
import type { Session } from "@/server/session";

/** What a document is, as a form says it. */
export type FactsSaid = {
  title: string;
  type: DocumentType;
  leadMembers: string[];
  leadBodies: string[];
  sector: string[];
  purpose?: string;
  finalBody: FinalBody;
  target?: string;
};

/** Changes what a document is, on the way: each change is an event that all delegations are told, with its reason. */
export const changeFacts: Command<FactsSaid & { track: Track; reason: string; release: boolean }> = (
  db,
  session,
  form,
  said,
) =>
  actOn(db, session, form, async (locked) => {
    const { document, standing } = locked;
    const refusal = whyNotOther("facts", standing, session.actor);
    if (refusal) return { status: "refused", refusal };
    const found = await findFacts(db, said);
    if ("fields" in found) return { status: "invalid", fields: found.fields };
    const face = said.release ? await db.publication.findUnique({ where: { documentId: document.id } }) : null;
    if (said.release && !face) return { status: "refused", refusal: { code: "notListed" } };
    // A return or a deferral is not released by the way.
    if (face && isBehind(face, document)) return { status: "refused", refusal: { code: "publicBehind" } };
    const facts: Facts = { ...found.facts, track: said.track };
    const changes = changesBetween(document, facts);
    if (changes.length === 0) return { status: "refused", refusal: { code: "noChange" } };
    // Whoever was asked, and for what, is not what it was.
    const changed = changes.some(({ kind }) => kind.startsWith("lead") || kind === "targetChanged");
    if (standing.joint && changed) {
      await endJoint(db, session, locked, { kind: "jointDropped", reason: said.reason }, form.request);
    }
    await write(db, session, locked, { facts, changes, reason: said.reason, release: said.release }, form.request);
    if (said.release) await release(db, session, document.id, [], form.request);
    return done(locked);
  });

/** Whom and what the facts of a form name; a lead there must be. */
export async function findFacts(
  db: Tx,
  said: FactsSaid,
): Promise<
  { facts: Omit<Facts, "track">; sample: boolean; day: string | null } | { fields: Record<string, FieldProblem> }
> {
  const fields: Record<string, FieldProblem> = {};
  const { title, type, leadBodies, sector, purpose, finalBody } = said;
  if (fold(title) === "") fields.title = "required";
  const unknownMembers = await unknownCodes(db, said.leadMembers);
  if (unknownMembers.length > 0) fields.leadMembers = notFound(unknownMembers);
  else if (said.leadMembers.length + leadBodies.length === 0) fields.leadMembers = "required";
  const bodies = await db.body.findMany({ where: { code: { in: leadBodies } }, select: { code: true } });
  const unknownBodies = leadBodies.filter((typed) => bodies.every(({ code }) => code !== typed));
  if (unknownBodies.length > 0) fields.leadBodies = notFound(unknownBodies);
  const known = sector.length > 0 ? await listSectors(db) : [];
  const unknownSectors = sector.filter((typed) => !known.includes(typed));
  if (unknownSectors.length > 0) fields.sector = notFound(unknownSectors);
  const target = said.target && said.target !== "council" ? await findSitting(db, { address: said.target }) : null;
  if (said.target && said.target !== "council" && target?.kind !== "summit") fields.target = "unknown";
  if (Object.keys(fields).length > 0) return { fields };
  const order = await db.member.findMany({ orderBy: { protocolOrder: "asc" }, select: { code: true } });
  const leadMembers = order.map(({ code }) => code).filter((code) => said.leadMembers.includes(code));
  return {
    facts: {
      title,
      type,
      finalBody,
      leadMembers,
      leadBodies,
      sectors: sector,
      purpose: purpose ?? null,
      targetId: target?.id ?? null,
    },
    sample: target?.sample ?? false,
    day: target?.day ?? null,
  };
}

type Written = { facts: Facts; changes: Change[]; reason: string; release: boolean };

async function write(
  db: Tx,
  session: Session,
  { document }: Locked,
  { facts, changes, reason, release: toPublic }: Written,
  request: string,
) {
  const today = dateOf(await dayOfAct(db, session));
  const stage = document.stage && stageWithFacts(document.stage, document, facts);
  const moved = stage !== document.stage;
  const titles = await retitle(db, document, facts.title, today);
  const named = await db.clearance.findMany({ where: { documentId: document.id }, select: { bodyCode: true } });
  const left = document.leadBodies.filter((code) => !facts.leadBodies.includes(code));
  const kept = document.concernedBodies.filter(
    (code) => !left.includes(code) || named.some(({ bodyCode }) => bodyCode === code),
  );
  const concernedBodies = [...new Set([...kept, ...facts.leadBodies])];
  const where = moved ? { stage, stageSince: today, meetingId: null, byCirculation: false } : {};
  await changeDocument(db, document.id, { ...facts, ...titles, concernedBodies, ...where });
  for (const { kind, member, data } of changes) {
    const movedBy = moved && (kind === "trackChanged" || kind === "finalBodyChanged");
    const reached = movedBy ? { stage, phase: stage && phaseOf(stage) } : {};
    const told = toPublic && isReleasable(kind, {}) ? { release: true } : {};
    await recordEvent(
      db,
      session,
      document.id,
      { kind, member, data: { ...data, ...reached, ...told, reason } },
      request,
    );
  }
}

/** A new title takes the old one's place, which stays among the former ones and is found by search. */
async function retitle(db: Tx, document: Locked["document"], title: string, sinceDay: Date) {
  if (title === document.title) return {};
  const formerTitles = [...new Set([...document.formerTitles, document.title])].filter((former) => former !== title);
  const { _max } = await db.title.aggregate({ where: { documentId: document.id }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  await db.title.createMany({
    data: { documentId: document.id, number, text: title, folded: fold(title), working: false, sinceDay },
  });
  return { formerTitles, titleToConfirm: false, folded: [...formerTitles, title].map(fold).join(" | ") };
}
