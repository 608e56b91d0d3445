"use client";

import { useTranslations } from "next-intl";
import { StanceMark } from "@/components/positions/stance-mark";
import { stances } from "@/domain/consensus";

type Props = { label: string; chosen: string; error?: string };

/** The four stances, each a card with its letter, its shape and its words. */
export function StanceCards({ label, chosen, error }: Props) {
  const t = useTranslations();
  return (
    <fieldset
      id="stance"
      tabIndex={-1}
      aria-describedby={error ? "stance-error" : undefined}
      className="min-w-0 text-sm outline-none"
    >
      <legend className="text-ink-2">{label}</legend>
      {error && (
        <p id="stance-error" className="mt-1 font-medium text-error">
          {error}
        </p>
      )}
      <div className="mt-1 grid gap-2 sm:grid-cols-2">
        {stances.map((stance) => (
          <label key={stance} className="choice-card">
            <input type="radio" name="stance" value={stance} defaultChecked={chosen === stance} className="tick" />
            <StanceMark stance={stance} />
            <span>
              <span className="font-medium">{t(`stance.${stance}`)}</span>
              <span className="block text-xs text-ink-2">{t(`position.help.${stance}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
