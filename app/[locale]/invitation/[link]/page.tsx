import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { InvitationForm } from "@/components/people/invitation-form";
import { InvitationHead } from "@/components/people/invitation-head";
import { ClientWords } from "@/i18n/client-words";
import { getPathname } from "@/i18n/navigation";
import { findInvitation } from "@/server/queries/invitation";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false }, referrer: "no-referrer" };

/** Where a link leads: to an account with its first mandate, or to a new password. Looking at it does not use it. */
export default async function Page({ params }: PageProps<"/[locale]/invitation/[link]">) {
  const { link } = await params;
  const { reader, found } = await withSession(async (db) => ({ found: await findInvitation(db, link) }));
  const [t, locale] = [await getTranslations("page.invitation"), await getLocale()];
  const title = found ? t(found.kind === "invite" ? "title" : "titleReset") : t("titleGone");
  return (
    <Frame reader={reader} title={title} sample={found?.sample ?? false}>
      <ClientWords groups={["action", "layout", "msg", "page.account", "page.invitation", "page.signIn"]}>
        <InvitationForm
          link={link}
          page={getPathname({ href: `/invitation/${encodeURIComponent(link)}`, locale })}
          signInName={found?.signInName ?? null}
          head={found && <InvitationHead title={title} found={found} />}
        />
      </ClientWords>
    </Frame>
  );
}
