import type { ComponentProps, ReactNode } from "react";

type Labelled = {
  /** Also the id of the control, so that an error summary can lead to it. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with the entry, in the words of the error summary. */
  error?: ReactNode;
  className?: string;
};

const describedBy = ({ name, hint, error }: Labelled) =>
  [hint ? `${name}-hint` : "", error ? `${name}-error` : ""].filter(Boolean).join(" ") || undefined;

function Around({ name, label, hint, error, className = "", children }: Labelled & { children: ReactNode }) {
  return (
    <div className={`grid min-w-0 content-start gap-1 text-sm ${className}`}>
      <label htmlFor={name} className="text-ink-2">
        {label}
      </label>
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
      {children}
    </div>
  );
}

/** One line to type in, with its label, hint and error; `defaultValue` echoes what was typed before. */
export function TextField({ label, hint, error, className, ...rest }: Labelled & ComponentProps<"input">) {
  const named = { name: rest.name, label, hint, error, className };
  return (
    <Around {...named}>
      <input
        id={rest.name}
        className="control"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(named)}
        {...rest}
      />
    </Around>
  );
}

/** One choice out of a list; the options are its children. */
export function SelectField({ label, hint, error, className, ...rest }: Labelled & ComponentProps<"select">) {
  const named = { name: rest.name, label, hint, error, className };
  return (
    <Around {...named}>
      <select
        id={rest.name}
        className="control"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(named)}
        {...rest}
      />
    </Around>
  );
}
