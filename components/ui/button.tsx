import type { ComponentProps, ReactNode } from "react";
import { Link } from "@/i18n/navigation";

const look = (primary: boolean, className = "") => `button ${primary ? "primary" : ""} ${className}`;

type Pressed = { primary?: boolean; className?: string };

/** A button of a form. One view has at most one `primary`. */
export function Button({ primary = false, className, type = "submit", ...rest }: ComponentProps<"button"> & Pressed) {
  return <button type={type} className={look(primary, className)} {...rest} />;
}

/** A link that looks like a button, where following it begins something. */
export function ButtonLink({ primary = false, className, ...rest }: ComponentProps<typeof Link> & Pressed) {
  return <Link className={look(primary, className)} {...rest} />;
}

/** A step that cannot be taken now, with the reason in words. */
export function StepOff({ id, label, reason }: { id: string; label: string; reason: ReactNode }) {
  return (
    <div>
      <button type="button" className={look(false, "w-full")} aria-disabled="true" aria-describedby={id}>
        {label}
      </button>
      <p id={id} className="mt-1.5 text-sm text-ink-2">
        {reason}
      </p>
    </div>
  );
}
