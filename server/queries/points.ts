import { whyNotAct } from "@/domain/may-act";
import { objectionsOf } from "@/domain/objections";
import type { Actor } from "@/domain/people";
import { replacedOn } from "@/domain/replaced";
import type { PointsView } from "@/domain/views/points";
import type { Tx } from "@/server/db";
import { findInside } from "@/server/queries/document-inside";
import { findText } from "@/server/queries/steps";

/** Objections and edits as far as they are the reader's to see; null for those who read no state's word. */
export async function findPoints(db: Tx, actor: Actor, address: string): Promise<PointsView | null> {
  if (actor.role === "public" || actor.role === "viewer" || actor.role === "body") return null;
  const inside = await findInside(db, actor, address);
  if (!inside) return null;
  const { reference, title, sample, versions, positions, standing } = inside;
  const words = positions.filter(({ answered }) => answered !== false);
  return {
    reference,
    address,
    title,
    sample,
    numbers: versions.map(({ number }) => number),
    version: standing.version,
    paragraphs: standing.version === null ? [] : await findText(db, inside.id, standing.version),
    objections: objectionsOf(inside),
    edits: words
      .filter(({ edits }) => edits.length > 0)
      .map((word) => ({ ...word, replacedOn: replacedOn(word, words) })),
    mayAnswer: !whyNotAct("answerEdit", inside, actor),
    mayOffer: !whyNotAct("proposal", inside, actor),
  };
}
