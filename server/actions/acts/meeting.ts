import { z } from "zod";
import type { ActOutcome } from "@/domain/outcome";
import { problemsOf } from "@/server/actions/acts/act";
import { filled, flag, id, line, many, type Typed } from "@/server/actions/acts/fields";
import { moveFields, moveInput } from "@/server/actions/acts/moves";
import { ownRequest } from "@/server/actions/acts/own-request";
import type { Command } from "@/server/commands/act-on";
import { decideSeveral } from "@/server/commands/decide-several";
import { recordAttendance } from "@/server/commands/record-attendance";

type Asked = [Parameters<Command<unknown>>[0], Parameters<Command<unknown>>[1]];

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

/** Every act on a meeting, by the name that its form carries. */
export const meetingActs: Record<string, (...asked: [...Asked, Typed]) => Promise<ActOutcome>> = {
  attendance: async (db, session, typed) => {
    const parsed = attendance.safeParse(ownRequest(typed));
    const { by, fields } = representatives(typed);
    if (!parsed.success) return { status: "invalid", fields: problemsOf(parsed.error) };
    if (Object.keys(fields).length > 0) return { status: "invalid", fields };
    return recordAttendance(db, session, { ...parsed.data, by });
  },
  decideSeveral: async (db, session, typed) => {
    const parsed = several.safeParse(ownRequest(typed));
    if (!parsed.success) return { status: "invalid", fields: problemsOf(parsed.error) };
    const { meeting, request, document, ...said } = parsed.data;
    const input = moveInput({ ...said, meeting });
    return decideSeveral(db, session, { meeting, request, documents: document, input });
  },
};

/** Does the act on a meeting that a form names. */
export async function runMeetingAct(db: Asked[0], session: Asked[1], typed: Typed): Promise<ActOutcome> {
  const name = typed.act?.at(-1) ?? "";
  const run = Object.hasOwn(meetingActs, name) ? meetingActs[name] : undefined;
  return run ? run(db, session, typed) : { status: "notFound" };
}
