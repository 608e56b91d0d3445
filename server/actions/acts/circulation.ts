import { z } from "zod";
import { askedBy, asks, previewOf } from "@/domain/circulation-form";
import { circulationActs } from "@/domain/circulations";
import { stances } from "@/domain/consensus";
import { instantOf, officeZone } from "@/domain/instants";
import type { ActOutcome, FieldProblem } from "@/domain/outcome";
import { problemsOf } from "@/server/actions/acts/act";
import {
  count,
  day,
  filled,
  flag,
  id,
  line,
  many,
  oneOf,
  reason,
  type Typed,
  text,
} from "@/server/actions/acts/fields";
import { ownRequest } from "@/server/actions/acts/own-request";
import type { Command } from "@/server/commands/act-on";
import { actOnCirculation } from "@/server/commands/act-on-circulation";
import { citeRule } from "@/server/commands/cite-rule";
import type { Reply } from "@/server/commands/reply-to-circulation";
import { sendCirculation } from "@/server/commands/send-circulation";

type Asked = Parameters<Command<unknown>>;

const problem = (code: FieldProblem) => ({ error: code });
const isTime = (typed: string | undefined) => typed === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(typed);
const isZone = (typed: string | undefined) => typed === undefined || Intl.supportedValuesOf("timeZone").includes(typed);
const moment = {
  day,
  time: line.refine(isTime, problem("unknown")),
  zone: line.refine((typed) => typed === "UTC" || isZone(typed), problem("unknown")),
};
const note = text(20_000);
const request = { request: filled(id) };
const sent = z.object({
  ...request,
  document: many(60).refine((named) => named.length > 0, problem("required")),
  asks: filled(oneOf(asks)),
  body: filled(line),
  ...moment,
  note: filled(note),
});
const onSent = z.object({
  ...request,
  circulation: filled(id),
  act: filled(oneOf(circulationActs)),
  reason,
  ...moment,
});
const rule = z.object({ ...request, body: filled(line), citation: filled(reason), hours: filled(count) });
const word = z.object({
  document: filled(line),
  version: filled(count),
  stance: oneOf(stances),
  reason,
  proposed: reason,
  needed: flag,
  remark: flag,
});

type Moment = { day?: string; time?: string; zone?: string };
const deadlineIn = ({ day, time = "17:00", zone = officeZone }: Moment) => (day ? instantOf(day, time, zone) : null);

/** What a state says of each text: fields `document.0`, `stance.0` and so on; a text without a stance is passed over. */
function repliesIn(typed: Typed): Reply[] | Record<string, FieldProblem> {
  const replies: Reply[] = [];
  const fields: Record<string, FieldProblem> = {};
  for (let at = 0; typed[`document.${at}`] && at < 60; at += 1) {
    const own = Object.keys(word.shape).map((field) => [field, typed[`${field}.${at}`]]);
    const parsed = word.safeParse(Object.fromEntries(own));
    if (!parsed.success) {
      for (const [field, is] of Object.entries(problemsOf(parsed.error))) fields[`${field}.${at}`] = is;
    } else if (parsed.data.stance) {
      const { stance, document, ...said } = parsed.data;
      replies.push({ ...said, at, stance, document: document.toLowerCase() });
    }
  }
  return Object.keys(fields).length > 0 ? fields : replies;
}

/** Parses a form and does what it asks; what does not parse asks nothing of the database. */
async function parsed<S extends z.ZodType>(schema: S, typed: Typed, work: (said: z.output<S>) => Promise<ActOutcome>) {
  const found = schema.safeParse(ownRequest(typed));
  return found.success ? work(found.data) : ({ status: "invalid", fields: problemsOf(found.error) } as ActOutcome);
}

type Run = (db: Asked[0], session: Asked[1], typed: Typed) => Promise<ActOutcome>;

const send: Run = (db, session, typed) =>
  parsed(sent, typed, ({ document, asks, body, note, request, ...moment }) =>
    sendCirculation(db, session, {
      ...askedBy[asks],
      request,
      body,
      note,
      documents: document,
      deadline: deadlineIn(moment),
      previewed: typed.previewed?.at(-1) === previewOf(typed) && !typed.again,
    }),
  );

const onOne: Run = (db, session, typed) =>
  parsed(onSent, typed, async ({ circulation, act, request, reason, ...moment }) => {
    const replies = act === "reply" ? repliesIn(typed) : [];
    if (!Array.isArray(replies)) return { status: "invalid", fields: replies };
    const said = {
      circulation: circulation.toLowerCase(),
      act,
      request,
      reason,
      deadline: deadlineIn(moment),
      replies,
    };
    return actOnCirculation(db, session, said);
  });

/** Every act with circulations, by the name that its form carries; all but two are on one that was sent. */
export const circulationRuns: Record<string, Run> = {
  send,
  cite: (db, session, typed) => parsed(rule, typed, (said) => citeRule(db, session, said)),
  ...Object.fromEntries(circulationActs.map((name) => [name, onOne])),
};

/** Does the act that a form names: `send` a circulation, `cite` a body's rule, or an act on a circulation that was sent. */
export async function runCirculationAct(db: Asked[0], session: Asked[1], typed: Typed): Promise<ActOutcome> {
  const name = typed.act?.at(-1) ?? "";
  const run = Object.hasOwn(circulationRuns, name) ? circulationRuns[name] : undefined;
  // Where it names none, the form says which there are.
  return (run ?? onOne)(db, session, typed);
}
