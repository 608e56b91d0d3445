"use client";

import { useActionState } from "react";
import { type Typed, useKeptTyped } from "@/components/steps/kept";
import { type Named, useFieldProblem } from "@/components/steps/use-field-problem";
import { type ActState, actStart } from "@/domain/outcome";

type Act = (before: ActState, data: FormData) => Promise<ActState>;

/** What the fields of a form are drawn with: what was typed, else what stands there at first, and what is wrong. */
export type Shown = {
  typed: (field: string, first?: string) => string;
  typedAll: (field: string, first?: string[]) => string[];
  errorOf: (field: string) => string | undefined;
};

/** A form that is not a step of one document: what became of it, and everything typed again after each answer. */
export function useActForm(act: Act, page: string, kept: Typed | undefined, named?: Named) {
  const entered = useKeptTyped(page);
  const [state, send, pending] = useActionState(act, actStart, page);
  const problem = useFieldProblem(state.outcome, named);
  const sent = Object.keys(state.values).length > 0;
  const again = kept ?? entered;
  const values = sent ? state.values : again;
  const shown: Shown = {
    typed: (field, first = "") => (values ? (values[field]?.[0] ?? "") : first),
    typedAll: (field, first = []) => (values ? (values[field] ?? []) : first),
    errorOf: problem,
  };
  return {
    state,
    send,
    pending,
    shown,
    values,
    key: JSON.stringify(values ?? {}),
    again: again !== undefined && !sent,
  };
}
