"use client";

import { useTranslations } from "next-intl";
import { describedBy, Notes } from "@/components/ui/field";

type Props = { name: string; label: string; hint?: string; error?: string; names: string[]; chosen: string[] };

/** Several names out of those known, each in a line of its own, with room for one more; an emptied line falls out. */
export function NamesField({ name, label, hint, error, names, chosen }: Props) {
  const t = useTranslations("act");
  const lines = [...chosen.filter(Boolean), "", ""].slice(0, Math.max(3, chosen.length + 1));
  return (
    <fieldset className="grid gap-1.5 text-sm" aria-describedby={describedBy({ name, hint, error })}>
      <legend className="mb-1 text-ink-2">{label}</legend>
      <Notes name={name} hint={hint} error={error} />
      {error && <p className="text-ink-2">{t("known", { names: names.join("; ") })}</p>}
      {lines.map((line, at) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
          key={at}
          id={at === 0 ? name : undefined}
          name={name}
          list={`${name}-known`}
          aria-label={t("nameRow", { label, n: at + 1 })}
          className="control max-w-96"
          autoComplete="off"
          defaultValue={line}
        />
      ))}
      <datalist id={`${name}-known`}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </fieldset>
  );
}
