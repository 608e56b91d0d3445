import { useTranslations } from "next-intl";
import type { Charge } from "@/domain/mandates";
import { chargeWords } from "@/i18n/charge-words";

/** A charge in one line: "Delegate, Indonesia", "Officer of SOMSWD". */
export function useChargeText() {
  const t = useTranslations();
  return (charge: Charge) => chargeWords(t, charge);
}
