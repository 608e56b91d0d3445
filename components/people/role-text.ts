import { useTranslations } from "next-intl";
import type { Charge } from "@/domain/mandates";
import { holderWords, roleWords } from "@/i18n/charge-words";

/** The name of a role as its holder bears it: "Head (SOCA Leader)" rather than "Head of delegation". */
export function useRoleText() {
  const t = useTranslations();
  return (charge: Charge) => roleWords(t, charge);
}

/** For whom a role is held: a state, a body, an office; nothing for a viewer or an administrator. */
export function useHolderText() {
  const t = useTranslations();
  return (charge: Charge) => holderWords(t, charge);
}
