import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/i18n/navigation";

export type Crumb = { label: ReactNode; href: string };

/** The way back up from this page. */
export function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  const t = useTranslations("layout");
  return (
    <nav aria-label={t("where")} className="off-paper pt-5 text-sm text-ink-2">
      <ol className="flex flex-wrap gap-2">
        {crumbs.map(({ label, href }, at) => (
          <li key={href}>
            {at > 0 && (
              <span aria-hidden="true" className="mr-2 text-ink-3">
                /
              </span>
            )}
            <Link href={href} className="inline-block py-0.5">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
