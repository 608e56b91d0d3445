import { z } from "zod";
import type { FieldProblem } from "@/domain/outcome";
import { isSeen } from "@/domain/people-forms";
import { asTyped } from "@/domain/plain-text";

/** A form as it was typed: every field with all its values. */
export type Typed = Record<string, string[]>;

const problem = (code: FieldProblem) => ({ error: code });
const given = z.array(z.string()).default([]);

/** As it is kept: in composed characters, with plain ends of lines, without space around it. */
const clean = (typed: string) => asTyped(typed.replaceAll("\r\n", "\n")).trim();

/** Characters that no text holds, and that a database or a reader would stumble over. */
const isPlain = (text: string) => !/[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\t]/g, ""));

const passage = (typed: typeof given, most: number) =>
  typed
    .transform((values) => clean(values.at(-1) ?? ""))
    .refine(isPlain, problem("characters"))
    .refine((typed) => [...typed].length <= most, problem(`tooLong ${most}`))
    .transform((typed) => typed || undefined);

/** A line or a passage of typed text; nothing where it was left empty. */
export const text = (most: number) => passage(given, most);

export const title = text(500).transform((typed) => typed?.replace(/\s+/g, " "));
export const reason = text(4_000);
export const line = text(300);

/** The name of somebody, of which all can be seen. */
export const personName = passage(
  given.refine((values) => isSeen(values.at(-1)?.trim() ?? ""), problem("characters")),
  120,
);

/** A field that has to be filled in. */
export const filled = <T>(field: z.ZodType<T | undefined>) =>
  field.transform((value, context) => {
    if (value !== undefined) return value;
    context.issues.push({ code: "custom", message: "required" satisfies FieldProblem, input: value });
    return z.NEVER;
  });

function isDay(typed: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(typed)) return false;
  const date = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed);
}

/** A day of the calendar, `2023-05-10`. */
export const day = line.refine((typed) => typed === undefined || isDay(typed), problem("notADay"));

/** One of a few words. */
export const oneOf = <const T extends string>(values: readonly T[]) =>
  line.refine((typed): typed is T | undefined => typed === undefined || values.some((value) => value === typed), {
    error: "unknown" satisfies FieldProblem,
  }) as unknown as z.ZodType<T | undefined>;

/** The identifier of something that hangs on the document. */
export const id = line.refine(
  (typed) => typed === undefined || /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(typed),
  problem("unknown"),
);

/** A number that counts from nought: a revision, a version, a line of the record. */
export const count = line
  .refine((typed) => typed === undefined || /^\d{1,9}$/.test(typed), problem("unknown"))
  .transform((typed) => (typed === undefined ? undefined : Number(typed)));

export const flag = given.transform((values) => values.at(-1) === "on");

/** Checkboxes, or a line typed several times; what was left empty falls out. */
export const many = (most = 300) =>
  given
    .refine((values) => values.length <= 200, problem("tooLong"))
    .transform((values) => values.map(clean))
    .refine((values) => values.every(isPlain), problem("characters"))
    .refine((values) => values.every((value) => [...value].length <= most), problem(`tooLong ${most}`))
    .transform((values) => [...new Set(values.filter(Boolean))]);

/** Lines that belong together with the same lines of other fields, so that none falls out. */
export const column = (most = 4_000) =>
  given
    .refine((values) => values.length <= 50, problem("tooLong"))
    .transform((values) => values.map(clean))
    .refine((values) => values.every(isPlain), problem("characters"))
    .refine((values) => values.every((value) => [...value].length <= most), problem(`tooLong ${most}`));
