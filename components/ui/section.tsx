import type { ReactNode } from "react";

type Headed = { title: ReactNode; id?: string; aside?: ReactNode };

/** The head of a section: its name over one ink rule, with a link or a figure at the end. */
export function SectionHead({ title, id, aside }: Headed) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-ink pb-2">
      <h2 id={id}>{title}</h2>
      {aside && <span className="text-sm text-ink-2">{aside}</span>}
    </div>
  );
}

/** A section under its head. */
export function Section({ children, ...head }: Headed & { children: ReactNode }) {
  return (
    <section aria-labelledby={head.id}>
      <SectionHead {...head} />
      {children}
    </section>
  );
}

/** The name of a page and one sentence on what it holds. */
export function PageHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className="pt-8 pb-7">
      <h1 className="text-2xl tracking-[-0.012em]">{title}</h1>
      {children && <p className="mt-2 max-w-[54rem] text-pretty text-ink-2">{children}</p>}
    </header>
  );
}

/** Why there is nothing here, and the one thing to do about it. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="my-8 rounded-md border border-dashed border-line-strong px-5 py-8 text-center">
      <p className="text-pretty">{children}</p>
      {action && <p className="mt-3 text-sm">{action}</p>}
    </div>
  );
}
