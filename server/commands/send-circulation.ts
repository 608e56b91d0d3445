import { type Purpose, type ReplyRule, whyNotCirculate, whyNotSilence } from "@/domain/circulations";
import type { ActOutcome, FieldProblem } from "@/domain/outcome";
import { addressOf } from "@/domain/reference";
import type { Refusal } from "@/domain/why-not";
import { findRepeated, holdDocument, keepOutcome, type Locked, loadLocked } from "@/server/commands/act-on";
import { holdRequest } from "@/server/commands/propose-document";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import { findOpenUntil, findRule } from "@/server/queries/circulation-facts";
import type { Session } from "@/server/session";

export type CirculationSaid = {
  request: string;
  documents: string[];
  body: string;
  purpose: Purpose;
  rule: ReplyRule;
  /** The deadline as an instant; on a no-objection basis the rule's own time counts in its place. */
  deadline: Date | null;
  note: string;
  /** The covering note was seen as it goes out. */
  previewed: boolean;
};

/** Sends versions to all states on behalf of a body: for all of the texts named or for none, one line for each. */
export async function sendCirculation(db: Tx, session: Session, said: CirculationSaid): Promise<ActOutcome> {
  await holdRequest(db, said.request);
  const repeated = await findRepeated(db, session, said.request);
  if (repeated) return repeated;
  return keepOutcome(db, session, said.request, async () => {
    const { actor } = session;
    if (actor.role !== "secretariat") return { status: "refused", refusal: { code: "secretariatOnly" } };
    const locked = await lockAll(db, session, said.documents);
    if (!Array.isArray(locked)) return locked;
    for (const one of locked) {
      const refusal = await whyNot(db, session, one, said.rule);
      if (refusal) return { status: "refused", refusal, document: addressOf(one.document.reference) };
    }
    const now = locked.at(-1)?.now ?? new Date();
    const judged = await judge(db, said, now);
    if ("fields" in judged) return { status: "invalid", fields: judged.fields };
    if (!said.previewed) return { status: "invalid", fields: { previewed: "questioned" } };

    const id = crypto.randomUUID();
    const { body: bodyCode, purpose, rule, note } = said;
    await db.circulation.createMany({
      data: { id, bodyCode, purpose, rule, ...judged, note, sentBy: actor.person, office: actor.office },
    });
    const kind =
      rule === "silence"
        ? "circulatedSilence"
        : purpose === "comments"
          ? "circulatedComments"
          : "circulatedEndorsement";
    const data = {
      circulation: id,
      body: bodyCode,
      deadline: judged.deadline.toISOString(),
      together: locked.length - 1,
    };
    for (const { document, standing } of locked) {
      const versionNumber = standing.version ?? 0;
      await db.circulationText.createMany({ data: { circulationId: id, documentId: document.id, versionNumber } });
      await recordEvent(db, session, document.id, { kind, version: versionNumber, data }, said.request);
    }
    return { status: "done", at: now.toISOString(), undoUntil: null, address: id };
  });
}

/** Locks the documents in the order of their references, so that two officers wait for one another. */
async function lockAll(db: Tx, session: Session, addresses: string[]): Promise<Locked[] | ActOutcome> {
  const asked = [...new Set(addresses.map((address) => address.toLowerCase()))].sort();
  if (asked.length === 0) return { status: "invalid", fields: { document: "required" } };
  const locked: Locked[] = [];
  for (const address of asked) {
    const held = await holdDocument(db, address);
    if (!held) return { status: "invalid", fields: { document: "unknown" } };
    locked.push(await loadLocked(db, session, held));
  }
  return locked;
}

async function whyNot(
  db: Tx,
  { actor }: Session,
  { document, standing }: Locked,
  rule: ReplyRule,
): Promise<Refusal | undefined> {
  const refusal = whyNotCirculate(standing, await findOpenUntil(db, document.id), actor);
  return refusal ?? (rule === "silence" ? whyNotSilence(standing.verdict, standing.version ?? 0) : undefined);
}

type Judged = { deadline: Date; ruleId: string | null } | { fields: Record<string, FieldProblem> };

async function judge(db: Tx, said: CirculationSaid, now: Date): Promise<Judged> {
  const fields: Record<string, FieldProblem> = {};
  const body = await db.body.findUnique({ where: { code: said.body }, select: { code: true } });
  if (!body) fields.body = "unknown";
  const rule = body && said.rule === "silence" ? await findRule(db, said.body) : null;
  if (body && said.rule === "silence" && !rule) fields.asks = "noRule";
  const deadline = rule ? new Date(now.getTime() + rule.hours * 3_600_000) : said.deadline;
  if (said.rule === "reply" && !deadline) fields.day = "required";
  if (deadline && deadline <= now) fields.day = "notLater";
  return deadline && Object.keys(fields).length === 0 ? { deadline, ruleId: rule?.id ?? null } : { fields };
}
