"use client";

import { useActionState } from "react";
import { signInStart } from "@/domain/account-forms";
import { signIn } from "@/server/actions/sign-in";

export type Typed = Record<string, string[]>;

/** Pairs of field and value as a form sends them, gathered by field. */
export function gather(pairs: [field: string, value: string][]): Typed {
  const typed: Typed = {};
  for (const [field, value] of pairs) typed[field] = [...(typed[field] ?? []), value];
  return typed;
}

/** What was typed, as pairs of field and value. */
export const spread = (typed: Typed) =>
  Object.entries(typed).flatMap(([field, values]) => values.map((value): [string, string] => [field, value]));

/** What was typed in a step's form whose session had ended, once the person has signed in again on the same page. */
export function useKeptTyped(page: string): Typed | undefined {
  const [entered] = useActionState(signIn, signInStart, page);
  return entered.signedIn && entered.kept ? gather(entered.kept) : undefined;
}
