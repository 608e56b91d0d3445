import type { ComponentProps, ReactNode } from "react";

export type Labelled = {
  /** Also the id of the control, so that an error summary can lead to it, unless it has an id of its own. */
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with the entry, in the words of the error summary. */
  error?: ReactNode;
};

/** The notes that a control is described by, by their ids. */
export const describedBy = ({ name, hint, error }: Omit<Labelled, "label">) =>
  [hint ? `${name}-hint` : "", error ? `${name}-error` : ""].filter(Boolean).join(" ") || undefined;

/** The hint of a control, and what is wrong with its entry. */
export function Notes({ name, hint, error }: Omit<Labelled, "label">) {
  return (
    <>
      {hint && (
        <p id={`${name}-hint`} className="text-xs text-ink-2">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="font-medium text-error">
          {error}
        </p>
      )}
    </>
  );
}

/** What every control says of itself: its id, and where its notes stand. */
const told = (named: Omit<Labelled, "label">) =>
  ({
    id: named.name,
    "aria-invalid": named.error ? true : undefined,
    "aria-describedby": describedBy(named),
  }) as const;

function Around({ label, className = "", children, ...notes }: Labelled & { className?: string; children: ReactNode }) {
  return (
    <div className={`grid min-w-0 content-start gap-1 text-sm ${className}`}>
      <label htmlFor={notes.name} className="text-ink-2">
        {label}
      </label>
      <Notes {...notes} />
      {children}
    </div>
  );
}

/** One line to type in, with its label, hint and error; `defaultValue` echoes what was typed before. */
export function TextField({ label, hint, error, className, ...rest }: Labelled & ComponentProps<"input">) {
  const notes = { name: rest.id ?? rest.name, hint, error };
  return (
    <Around label={label} className={className} {...notes}>
      <input className="control" {...told(notes)} {...rest} />
    </Around>
  );
}

/** A passage to type; `className` is that of the control itself. */
export function TextArea({ label, hint, error, rows = 3, ...rest }: Labelled & ComponentProps<"textarea">) {
  const notes = { name: rest.id ?? rest.name, hint, error };
  return (
    <Around label={label} {...notes}>
      <textarea className="control" rows={rows} {...told(notes)} {...rest} />
    </Around>
  );
}

/** One choice out of a list; the options are its children. */
export function SelectField({ label, hint, error, className, ...rest }: Labelled & ComponentProps<"select">) {
  const notes = { name: rest.id ?? rest.name, hint, error };
  return (
    <Around label={label} className={className} {...notes}>
      <select className="control" {...told(notes)} {...rest} />
    </Around>
  );
}
