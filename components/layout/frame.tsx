import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Crumb, Crumbs } from "@/components/layout/crumbs";
import { Foot, type Sampled } from "@/components/layout/foot";
import { readAddress } from "@/components/layout/here";
import { Masthead, type Place } from "@/components/layout/masthead";
import { readTheme } from "@/components/layout/theme";
import { noMandate } from "@/domain/opened-under";
import type { Reader } from "@/domain/views/reader";
import { pageTitle } from "@/i18n/page-title";

type Props = {
  reader: Reader;
  /** The entry of the navigation that this page belongs to. */
  current?: Place | null;
  /** The name of the page in the window's title. */
  title?: string;
  crumbs?: Crumb[];
  /** That what the page shows is invented, said above everything else of it. */
  notice?: ReactNode;
  /** What stands on the masthead's own cloth, above the page. */
  opening?: ReactNode;
  /** Whether what the page shows is invented; its footer then says so. */
  sample?: Sampled;
  children: ReactNode;
};

/** What every page stands in: skip link, masthead, main part, footer. */
export async function Frame({
  reader,
  current = null,
  title,
  crumbs,
  notice,
  opening,
  sample = false,
  children,
}: Props) {
  const [t, address, theme] = [await getTranslations("layout"), await readAddress(), await readTheme()];
  pageTitle().title = title ? `${title} · ${t("name")}` : t("name");
  pageTitle().under = reader ? (reader.mandate ?? noMandate) : "";
  return (
    <>
      <title>{pageTitle().title}</title>
      <a href="#main" className="skip sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-surface focus:p-3">
        {t("skip")}
      </a>
      <Masthead reader={reader} current={current} address={address} open={opening !== undefined} />
      <main id="main" data-mark={reader?.mark} tabIndex={-1} className="outline-none">
        {opening && (
          <div className="opening cloth on-cloth">
            {opening}
            <div className="selvedge" aria-hidden="true" />
          </div>
        )}
        <div className="page pb-16">
          {notice}
          {crumbs && <Crumbs crumbs={crumbs} />}
          {children}
        </div>
      </main>
      <Foot address={address} theme={theme} sample={sample} reader={reader} now={new Date()} />
    </>
  );
}
