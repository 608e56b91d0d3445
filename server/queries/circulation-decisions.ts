import type { CirculationLineKind, Purpose } from "@/domain/circulations";
import { citedBy, gateFrom } from "@/domain/cited-circulation";
import { gateMove } from "@/domain/desk-standing";
import { dayOf } from "@/domain/instants";
import { gateBody, gates } from "@/domain/moves";
import type { Actor } from "@/domain/people";
import { addressOf } from "@/domain/reference";
import type { TextDecision } from "@/domain/views/circulations";
import { whyNot } from "@/domain/why-not";
import type { Tx } from "@/server/db";
import { listCitable } from "@/server/queries/cited-circulations";
import { findStanding } from "@/server/queries/standing";

type Circulation = {
  id: string;
  bodyCode: string;
  purpose: Purpose;
  lines: { kind: CirculationLineKind }[];
  texts: { documentId: string }[];
};

/** What was decided on each text by a circulation that was closed, and what an officer can enter from it. */
export async function listTextDecisions(db: Tx, actor: Actor, circulation: Circulation): Promise<TextDecision[]> {
  const { id, purpose, lines, texts } = circulation;
  if (purpose !== "endorsement" || !lines.some(({ kind }) => kind === "closed")) return [];
  const documents = await db.document.findMany({
    where: { id: { in: texts.map(({ documentId }) => documentId) } },
    orderBy: { reference: "asc" },
    select: {
      id: true,
      reference: true,
      pending: { select: { kind: true } },
      decisions: {
        where: { circulationId: id, verb: { not: "undone" }, correctedBy: { none: {} } },
        select: { verb: true, day: true, outcome: true },
      },
    },
  });
  const found: TextDecision[] = [];
  for (const { id: documentId, reference, pending, decisions } of documents) {
    const nothing = { address: addressOf(reference), decided: null, enter: null, refusal: null };
    const [decision] = decisions;
    if (decision) {
      const waits = decision.outcome !== null && pending?.kind === "conclude";
      found.push({ ...nothing, decided: { verb: decision.verb, day: dayOf(decision.day), pending: waits } });
    } else if (actor.role === "secretariat") {
      found.push({ ...nothing, ...(await findToEnter(db, actor, documentId, circulation)) });
    }
  }
  return found;
}

type ToEnter = Partial<Pick<TextDecision, "enter" | "refusal">>;

/** What an officer can enter of a text from a circulation of its body; nothing where its place on the way is filled. */
async function findToEnter(db: Tx, actor: Actor, document: string, { id, bodyCode }: Circulation): Promise<ToEnter> {
  const gate = gates.find((one) => gateBody[one] === bodyCode);
  const standing = await findStanding(db, actor, document);
  const stands = gate && gateFrom(gate, standing.stage);
  if (!gate || !stands) return {};
  const late = stands === "past";
  if (late && (await isFilled(db, document, gate))) return {};
  const version = late ? null : standing.version;
  const [found] = await listCitable(db, { document, kinds: standing.kinds, version, circulation: id });
  const cited = found && citedBy(bodyCode, found.citable);
  if (!cited) return {};
  if ("code" in cited) return { refusal: cited };
  if (late) return { enter: { act: "decision", gate, on: cited.on } };
  const act =
    stands === "before" ? (standing.stage === "drafting" && gate === "soca" ? "submit" : null) : gateMove(standing);
  const refusal = act && whyNot(act, standing, actor);
  if (refusal) return { refusal };
  return { enter: act && { act, gate, on: cited.on } };
}

/** Whether a decision of its own stands at a gate. */
const isFilled = async (db: Tx, documentId: string, gate: (typeof gates)[number]) =>
  (await db.decision.count({
    where: {
      documentId,
      gate,
      gapReason: null,
      declared: false,
      verb: { notIn: ["undone", "lifted"] },
      correctedBy: { none: {} },
    },
  })) > 0;
