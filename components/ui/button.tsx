import type { ComponentProps } from "react";
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
