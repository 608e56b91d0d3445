"use client";

import type { ComponentProps, ReactNode } from "react";
import { describedBy, type Labelled, Notes } from "@/components/ui/field";

/** One thing to tick. */
export function Tick({ label, hint, error, id, ...rest }: Labelled & ComponentProps<"input">) {
  const own = id ?? rest.name;
  return (
    <div className="grid gap-1 text-sm">
      <Notes name={own} error={error} />
      <label className="flex min-h-(--target) items-center gap-2.5">
        <input
          type="checkbox"
          id={own}
          className="tick"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ name: own, hint, error })}
          {...rest}
        />
        <span>{label}</span>
      </label>
      <Notes name={own} hint={hint} />
    </div>
  );
}

type Choice = { value: string; label: ReactNode; hint?: ReactNode };
type Group = Labelled & {
  type: "checkbox" | "radio";
  choices: Choice[];
  chosen: string[];
  columns?: boolean;
  apart?: boolean;
};

/** Several things of which one, or some, are chosen, under one name. */
export function Choices({ name, label, hint, error, type, choices, chosen, columns, apart }: Group) {
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      aria-describedby={describedBy({ name, hint, error })}
      className="grid min-w-0 gap-1 text-sm outline-none"
    >
      <legend className="text-ink-2">{label}</legend>
      <Notes name={name} hint={hint} error={error} />
      <div
        className={columns ? "grid gap-x-6 sm:grid-cols-2" : apart ? "grid gap-3 divide-y divide-line" : "grid gap-0.5"}
      >
        {choices.map(({ value, label: said, hint: more }) => (
          <label key={value} className="choice flex min-h-(--target) gap-2.5">
            <input type={type} name={name} value={value} defaultChecked={chosen.includes(value)} className="tick" />
            <span>
              {said}
              {more && <span className="block text-xs text-ink-2">{more}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
