"use client";

import { useActionState } from "react";
import { signInStart } from "@/domain/account-forms";
import { signIn } from "@/server/actions/sign-in";

/**
 * What was typed in a form whose session had ended, once the person has signed in again on the same page. In a browser
 * without scripts the page is drawn afresh after the sign-in, and the answer of that action is where the text waits.
 */
export function useKept(page: string): Record<string, string> | undefined {
  const [entered] = useActionState(signIn, signInStart, page);
  return entered.signedIn && entered.kept ? Object.fromEntries(entered.kept) : undefined;
}
