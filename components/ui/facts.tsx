import type { ReactNode } from "react";

/** A list of facts, each a name and what is known of it. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid text-sm">{children}</dl>;
}

/** One fact. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-3 sm:grid-cols-[7rem_minmax(0,1fr)] sm:gap-4 border-b border-line py-2">
      <dt className="text-ink-2">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
