import { z } from "zod";
import type { Act as ActName } from "@/domain/acts";
import type { ActOutcome } from "@/domain/outcome";
import { type Act, problemsOf } from "@/server/actions/acts/act";
import { draftActs } from "@/server/actions/acts/drafts";
import { factActs } from "@/server/actions/acts/facts";
import { count, filled, id, line, type Typed } from "@/server/actions/acts/fields";
import { gateActs } from "@/server/actions/acts/gates";
import { moveActs } from "@/server/actions/acts/moves";
import { ownRequest } from "@/server/actions/acts/own-request";
import { textActs } from "@/server/actions/acts/texts";
import { wordActs } from "@/server/actions/acts/words";
import type { Command } from "@/server/commands/act-on";
import { fieldsOf } from "@/server/door/form";

/** Every act on one document, by the name that its form carries. */
export const acts: Record<ActName, Act> = {
  ...moveActs,
  ...textActs,
  ...wordActs,
  ...draftActs,
  ...gateActs,
  ...factActs,
};

const hidden = z.object({ document: filled(line), revision: filled(count), request: filled(id) });
type Asked = Parameters<Command<unknown>>;

/** Does the act that a form names on the document that it names. */
export async function runAct(db: Asked[0], session: Asked[1], typed: Typed): Promise<ActOutcome> {
  const name = typed.act?.at(-1) ?? "";
  const act = Object.hasOwn(acts, name) ? acts[name as ActName] : undefined;
  if (!act) return { status: "notFound" };
  const parsed = hidden.safeParse(ownRequest(typed));
  if (!parsed.success) return { status: "invalid", fields: problemsOf(parsed.error) };
  const { document, revision, request } = parsed.data;
  return act(db, session, { address: document.toLowerCase(), revision, request: request.toLowerCase() }, typed);
}

/** What the field of a form may be called. */
export const fieldName = /^[a-z][\w.]*$/i;

/** What was typed, without what the framework adds for itself, and without names that every object has already. */
export function typedIn(data: unknown): Typed {
  const typed: Typed = {};
  for (const [field, value] of fieldsOf(data)) {
    if (typeof value !== "string" || !fieldName.test(field) || field in Object.prototype) continue;
    typed[field] ??= [];
    typed[field].push(value);
  }
  return typed;
}
