import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { getPathname } from "@/i18n/navigation";

type Props = { address: string; numbers: number[]; from: number; to: number };

/** Any two versions to compare. */
export function ChooseVersions({ address, numbers, from, to }: Props) {
  const [t, locale] = [useTranslations(), useLocale()];
  const chosen = { from, to };
  return (
    <form
      action={getPathname({ href: `/documents/${address}/compare`, locale })}
      className="off-paper mt-8 flex flex-wrap items-end gap-4"
      aria-label={t("text.compare.choose")}
    >
      {(["from", "to"] as const).map((name) => (
        <SelectField key={name} name={name} label={t(`text.compare.${name}`)} defaultValue={String(chosen[name])}>
          {numbers.map((number) => (
            <option key={number} value={number}>
              {t("act.versionNumber", { version: number })}
            </option>
          ))}
        </SelectField>
      ))}
      <Button>{t("text.compare.submit")}</Button>
    </form>
  );
}
