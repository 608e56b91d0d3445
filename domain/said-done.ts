import type { AccountView } from "@/domain/views/account";
import type { PersonAct } from "@/domain/views/people";

/** An act with people whose answer stands on the page that it leads to; what it is asked by stands in the address. */
export type SaidDone = Exclude<PersonAct, "renew"> | "revoke";

const lines: Record<SaidDone, readonly string[]> = {
  appoint: ["mandateGiven"],
  date: ["mandateDated", "mandateEnded"],
  close: ["accountClosed"],
  open: ["accountOpened"],
  revoke: ["invitationRevoked", "renewalRevoked"],
};

type AccountDone = "settings" | "session" | "others";

/** For so long the page says of an act that it was done. */
export const saidMinutes = 10;

/** The newest line of the record about what an address speaks of. */
export type NewestLine = { kind: string; own: boolean; minutes: number };

/** The act that a page may say was done: named in the address, and by the record the last one, the reader's own, and just now. */
export function saidDone(asked: unknown, newest: NewestLine | null): SaidDone | undefined {
  const act = (Object.keys(lines) as SaidDone[]).find((known) => known === asked);
  const holds = newest?.own && newest.minutes < saidMinutes;
  return act && holds && lines[act].includes(newest.kind) ? act : undefined;
}

/** The same of what one does with the own account, which is no line of the record: said where the account stands so. */
export function accountDone(asked: unknown, account: AccountView, locale: string): AccountDone | undefined {
  if (asked === "settings" && account.language === locale) return "settings";
  if (asked === "session" && account.justEnded) return "session";
  return asked === "others" && account.justEnded && account.sessions.length === 1 ? "others" : undefined;
}
