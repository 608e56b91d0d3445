import { gateBody, isGate, type Move } from "@/domain/moves";
import type { ActOutcome } from "@/domain/outcome";
import { addressOf, referenceFrom } from "@/domain/reference";
import { done, findRepeated, holdDocument, keepOutcome, type Locked, loadLocked } from "@/server/commands/act-on";
import { findSitting } from "@/server/commands/find-named";
import { judgeMove } from "@/server/commands/judge-move";
import { takeStep } from "@/server/commands/make-move";
import type { MoveInput } from "@/server/commands/move-input";
import { holdRequest } from "@/server/commands/propose-document";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

export type SeveralSaid = { meeting: string; request: string; documents: string[]; input: MoveInput };

/** One decision of a meeting for several documents of an agenda item: one line for each, for all of them or for none. */
export async function decideSeveral(db: Tx, session: Session, said: SeveralSaid): Promise<ActOutcome> {
  await holdRequest(db, said.request);
  const repeated = await findRepeated(db, session, said.request);
  if (repeated) return repeated;
  return keepOutcome(db, session, said.request, async () => {
    if (session.actor.role !== "secretariat") return { status: "refused", refusal: { code: "secretariatOnly" } };
    const sitting = await findSitting(db, { address: said.meeting });
    if (!sitting) return { status: "notFound" };
    const asked = askedOf(said.documents);
    if (asked.length === 0) return { status: "invalid", fields: { document: "required" } };

    // Locked in the order of their references, so that two officers who decide on the same ones wait for one another.
    const locked: Locked[] = [];
    for (const { address, revision } of asked) {
      const held = await holdDocument(db, address);
      if (!held) return { status: "invalid", fields: { document: "unknown" }, document: address };
      if (held.revision !== revision) return { status: "stale", revision: held.revision, document: address };
      locked.push(await loadLocked(db, session, held));
    }
    const together = locked.length - 1;
    for (const one of locked) {
      const outcome = await decide(db, session, one, { ...said, together, body: sitting.body });
      if (outcome.status !== "done") return { ...outcome, document: addressOf(one.document.reference) } as ActOutcome;
    }
    return locked[0] ? done(locked[0]) : { status: "notFound" };
  });
}

/** The documents of a form, each once, with the revision on which it was filled in. */
function askedOf(documents: string[]) {
  const asked = new Map<string, number>();
  for (const document of documents) {
    const [address = "", revision = ""] = document.toLowerCase().split(":");
    asked.set(address, /^\d{1,9}$/.test(revision) ? Number(revision) : -1);
  }
  return [...asked].map(([address, revision]) => ({ address, revision })).sort((a, b) => order(a.address, b.address));
}

const order = (a: string, b: string) => ((referenceFrom(a) ?? "") < (referenceFrom(b) ?? "") ? -1 : 1);

type Together = SeveralSaid & { together: number; body: string | null };

/** The decision of the body before which a document stands, which must be the one that met. */
async function decide(
  db: Tx,
  session: Session,
  locked: Locked,
  { meeting, input, request, together, body }: Together,
): Promise<ActOutcome> {
  const { stage, finalBody } = locked.document;
  if (!isGate(stage) || gateBody[stage] !== body) {
    return { status: "refused", refusal: stage ? { code: "stage", stage } : { code: "notKnown" } };
  }
  const move: Move =
    stage === "soca" ? "endorseSoca" : stage === "council" && finalBody !== "council" ? "endorseCouncil" : "conclude";
  const judged = await judgeMove(db, session, locked, { move, input: { ...input, meeting } });
  if ("status" in judged) return judged;
  return takeStep(db, session, locked, { ...judged, ...(together > 0 && { together }) }, request);
}
