import { useTranslations } from "next-intl";
import { useHolderText, useRoleText } from "@/components/people/role-text";
import type { Charge } from "@/domain/mandates";

/** A charge in one line: "Delegate, Indonesia", "Officer of SOMSWD". */
export function useChargeText() {
  const [t, roleText, holderText] = [useTranslations("role"), useRoleText(), useHolderText()];
  return (charge: Charge): string => {
    const holder = charge.role === "body" ? null : holderText(charge);
    const role = charge.role === "head" && charge.title === null ? t("head") : roleText(charge);
    return holder ? `${role}, ${holder}` : role;
  };
}
