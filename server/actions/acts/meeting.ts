import { z } from "zod";
import type { ActOutcome } from "@/domain/outcome";
import { problemsOf } from "@/server/actions/acts/act";
import { filled, flag, id, line, many, type Typed } from "@/server/actions/acts/fields";
import { moveFields, moveInput } from "@/server/actions/acts/moves";
import { ownRequest } from "@/server/actions/acts/own-request";
import type { Command } from "@/server/commands/act-on";
import { decideSeveral } from "@/server/commands/decide-several";
import { recordAttendance } from "@/server/commands/record-attendance";

type Asked = Parameters<Command<unknown>>;

const hidden = z.object({ meeting: filled(line), request: filled(id) });
const attendance = hidden.extend({ represented: many(10), dayIsRight: flag });
const several = moveFields.extend({
  meeting: filled(line),
  request: filled(id),
  // Asked for together with what else is missing.
  document: many(60).refine((documents) => documents.length > 0, { error: "required" }),
  verb: filled(line),
});

/** Who represented each state: fields `by.ID`, `by.TH` and so on. */
function representatives(typed: Typed) {
  const by: Record<string, string> = {};
  const fields: Record<string, "tooLong" | "characters"> = {};
  for (const field of Object.keys(typed).filter((name) => /^by\.[A-Z]{2}$/.test(name))) {
    const parsed = line.safeParse(typed[field]);
    if (!parsed.success) fields[field] = parsed.error.issues[0]?.message as "tooLong" | "characters";
    else if (parsed.data) by[field.slice(3)] = parsed.data;
  }
  return { by, fields };
}

/** Does the act that a form names on a meeting: `attendance`, or `decideSeveral` on documents before it. */
export async function runMeetingAct(db: Asked[0], session: Asked[1], typed: Typed): Promise<ActOutcome> {
  const act = typed.act?.at(-1);
  if (act === "attendance") {
    const parsed = attendance.safeParse(ownRequest(typed));
    const { by, fields } = representatives(typed);
    if (!parsed.success) return { status: "invalid", fields: problemsOf(parsed.error) };
    if (Object.keys(fields).length > 0) return { status: "invalid", fields };
    return recordAttendance(db, session, { ...parsed.data, by });
  }
  if (act !== "decideSeveral") return { status: "notFound" };
  const parsed = several.safeParse(ownRequest(typed));
  if (!parsed.success) return { status: "invalid", fields: problemsOf(parsed.error) };
  const { meeting, request, document, ...said } = parsed.data;
  return decideSeveral(db, session, { meeting, request, documents: document, input: moveInput({ ...said, meeting }) });
}
