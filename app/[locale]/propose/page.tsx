import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { ProposeForm } from "@/components/propose/propose-form";
import { StepWords } from "@/components/steps/step-words";
import { UnsentHere } from "@/components/steps/unsent-page";
import { ButtonLink } from "@/components/ui/button";
import { Empty, PageHead } from "@/components/ui/section";
import { getPathname } from "@/i18n/navigation";
import { propose } from "@/server/actions/propose";
import { readProposal } from "@/server/queries/propose";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** Where a document begins: a working title, a type and a lead. */
export default async function Page() {
  const { reader, view } = await withSession(async (db, actor) => ({ view: await readProposal(db, actor) }));
  const [t, locale] = [await getTranslations(), await getLocale()];
  const title = t(reader ? "move.propose" : "page.signIn.title");
  const page = getPathname({ href: "/propose", locale });
  return (
    <Frame reader={reader} current={reader ? "desk" : null} title={title}>
      <PageHead title={title}>{(view || !reader) && t(reader ? "page.propose.lead" : "page.signIn.lead")}</PageHead>
      {reader && !view ? (
        <>
          <UnsentHere act={propose} page={page} />
          <Empty action={<ButtonLink href="/documents">{t("page.desk.nextDocuments")}</ButtonLink>}>
            {t("page.propose.notYours")}
          </Empty>
        </>
      ) : (
        <StepWords>
          <ProposeForm view={view} page={page} />
        </StepWords>
      )}
    </Frame>
  );
}
