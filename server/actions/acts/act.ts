import type { z } from "zod";
import type { ActOutcome, FieldProblem, Form } from "@/domain/outcome";
import type { Typed } from "@/server/actions/acts/fields";
import type { Command } from "@/server/commands/act-on";

/** An act as a form asks for it: parsed, then done. */
export type Act = (
  db: Parameters<Command<unknown>>[0],
  session: Parameters<Command<unknown>>[1],
  form: Form,
  typed: Typed,
) => Promise<ActOutcome>;

/** What is wrong with the fields of a form, one problem each. */
export function problemsOf({ issues }: z.core.$ZodError): Record<string, FieldProblem> {
  const fields: Record<string, FieldProblem> = {};
  for (const { path, message } of issues) fields[String(path[0])] ??= message as FieldProblem;
  return fields;
}

/** Joins the form of an act to its command. A form that does not parse asks nothing of the database. */
export function act<S extends z.ZodType>(schema: S, command: Command<z.output<S>>): Act {
  return async (db, session, form, typed) => {
    const parsed = schema.safeParse(typed);
    if (!parsed.success) return { status: "invalid", fields: problemsOf(parsed.error) };
    return command(db, session, form, parsed.data);
  };
}
