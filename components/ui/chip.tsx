import type { ReactNode } from "react";
import { Link } from "@/i18n/navigation";

/** One filter in force; following it takes the filter away. `remove` is said to those who listen. */
export function Chip({ href, remove, children }: { href: string; remove: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="chip inline-flex wrap-anywhere min-h-7 items-center gap-1.5 rounded-sm bg-accent-tint px-2.5 py-0.5 text-accent-strong no-underline pointer-coarse:min-h-9"
    >
      <span className="sr-only">{remove} </span>
      {children}
      <span aria-hidden="true">×</span>
    </Link>
  );
}
