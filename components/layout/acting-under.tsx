import { useTranslations } from "next-intl";
import { useChargeText } from "@/components/people/charge-text";
import { Button } from "@/components/ui/button";
import type { Reader } from "@/domain/views/reader";
import { actUnder } from "@/server/actions/account";

/** For a person with several mandates: under which one they act, and the way to each other one. Works without scripts. */
export function ActingUnder({ reader }: { reader: NonNullable<Reader> }) {
  const [t, chargeText] = [useTranslations("people"), useChargeText()];
  const now = reader.mandates.find(({ id }) => id === reader.mandate);
  const others = reader.mandates.filter(({ id }) => id !== reader.mandate);
  return (
    <details className="acting relative">
      <summary>
        <span className="sr-only">{t("actUnder")}: </span>
        {t("switch")}
      </summary>
      <div className="acting-sheet">
        <p className="text-xs text-ink-2">{t("actUnderNow")}</p>
        <p className="font-medium">{now && chargeText(now)}</p>
        {others.map((mandate) => (
          <form key={mandate.id} action={actUnder} className="pt-2">
            <input type="hidden" name="mandate" value={mandate.id} />
            <Button className="w-full text-left">{t("switchTo", { charge: chargeText(mandate) })}</Button>
          </form>
        ))}
      </div>
    </details>
  );
}
