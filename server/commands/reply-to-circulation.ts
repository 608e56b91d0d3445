import { asksOfRemark } from "@/domain/circulations";
import type { Stance } from "@/domain/consensus";
import type { ActOutcome } from "@/domain/outcome";
import { addressOf } from "@/domain/reference";
import { done, loadLocked } from "@/server/commands/act-on";
import { sayPosition } from "@/server/commands/record-position";
import type { Tx } from "@/server/db";
import type { Session } from "@/server/session";

/** A text of a circulation with its document, which is locked. */
export type HeldText = { id: string; reference: string; revision: number; version: number; current: number; now: Date };

/** A state's word on one of the texts of a circulation; `at` is its place in the form. */
export type Reply = {
  at: number;
  document: string;
  version: number;
  stance: Stance;
  reason?: string;
  proposed?: string;
  needed: boolean;
  /** Words beside “no objection” are meant to go along. */
  remark: boolean;
};

type Asked = { replies: Reply[]; held: HeldText[]; silence: boolean; request: string };

/** One act for all texts, one position for each: as if the head had conveyed each on its own page, or none. */
export async function replyToAll(
  db: Tx,
  session: Session,
  { replies, held, silence, request }: Asked,
): Promise<ActOutcome> {
  const [first] = held;
  if (replies.length === 0 || !first) return { status: "invalid", fields: { "stance.0": "required" } };
  const unsure = silence ? replies.filter(asksOfRemark) : [];
  if (unsure.length > 0)
    return { status: "invalid", fields: Object.fromEntries(unsure.map(({ at }) => [`remark.${at}`, "withWords"])) };
  for (const { at, document, remark: _asked, ...word } of replies) {
    const text = held.find(({ reference }) => addressOf(reference) === document);
    if (!text || text.version !== word.version) return { status: "invalid", fields: { [`stance.${at}`]: "unknown" } };
    if (text.version !== text.current) return { status: "refused", refusal: { code: "overtaken" }, document };
    const locked = await loadLocked(db, session, text);
    const wordless = silence && word.stance === "object" && !word.proposed;
    const outcome: ActOutcome = wordless
      ? { status: "invalid", fields: { proposed: "required", ...(!word.reason && { reason: "required" }) } }
      : await sayPosition(db, session, locked, { ...word, paragraph: [], request });
    if (outcome.status === "invalid") {
      const fields = Object.entries(outcome.fields).map(([field, problem]) => [`${field}.${at}`, problem]);
      return { status: "invalid", fields: Object.fromEntries(fields), document };
    }
    if (outcome.status !== "done") return { ...outcome, document } as ActOutcome;
  }
  return done(first);
}
