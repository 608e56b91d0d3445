import type { ReactNode } from "react";
import { Link } from "@/i18n/navigation";

export type Tab = { label: ReactNode; href: string; current: boolean };

/** Views of one thing, side by side, each at its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="off-paper border-b border-line text-sm">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="block py-2.5 text-ink-2 no-underline hover:underline aria-[current]:font-medium aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_var(--color-accent)]"
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
