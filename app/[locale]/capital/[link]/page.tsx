import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CapitalForm } from "@/components/capital/capital-form";
import { CapitalHead } from "@/components/capital/capital-head";
import { Frame } from "@/components/layout/frame";
import { PageHead } from "@/components/ui/section";
import { ClientWords } from "@/i18n/client-words";
import { getPathname } from "@/i18n/navigation";
import { findCapital } from "@/server/queries/capital";
import { asPublic } from "@/server/session";

export const metadata: Metadata = { robots: { index: false }, referrer: "no-referrer" };

/** Where a link to the capital leads: to one version of one text and what is asked of it. Looking at it does not use it. */
export default async function Page({ params }: PageProps<"/[locale]/capital/[link]">) {
  const { link } = await params;
  const found = await asPublic((db) => findCapital(db, link));
  const [t, locale] = [await getTranslations("page.capital"), await getLocale()];
  const over = link === "thanks" ? "thanks" : "gone";
  return (
    <Frame reader={null} title={t(found ? "title" : over)} sample={found?.sample ?? false}>
      {found ? (
        <>
          <CapitalHead view={found} />
          <ClientWords groups={["action", "layout", "member", "page.capital", "text"]}>
            <CapitalForm
              view={found}
              link={link}
              page={getPathname({ href: `/capital/${encodeURIComponent(link)}`, locale })}
            />
          </ClientWords>
        </>
      ) : (
        <>
          <PageHead title={t(over)} />
          <p className="max-w-text">{t(`${over}Says`)}</p>
        </>
      )}
    </Frame>
  );
}
