"use client";

import { useTranslations } from "next-intl";

type Props = { name: string; label: string; error?: string; names: string[]; chosen: string[] };

/** Several names out of those known, each in a line of its own, with room for one more; an emptied line falls out. */
export function NamesField({ name, label, error, names, chosen }: Props) {
  const t = useTranslations("act");
  const lines = [...chosen.filter(Boolean), "", ""].slice(0, Math.max(3, chosen.length + 1));
  return (
    <fieldset className="grid gap-1.5 text-sm" aria-describedby={error ? `${name}-error` : undefined}>
      <legend className="mb-1 text-ink-2">{label}</legend>
      {error && (
        <p id={`${name}-error`} className="font-medium text-error">
          {error}
        </p>
      )}
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
