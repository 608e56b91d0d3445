import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Refusal } from "@/components/documents/refusal";
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
  const { reader, offer } = await withSession(async (db, actor) => ({ offer: await readProposal(db, actor) }));
  const [t, locale] = [await getTranslations(), await getLocale()];
  const view = offer && "request" in offer ? offer : null;
  const title = t(reader ? "move.propose" : "page.signIn.title");
  const page = getPathname({ href: "/propose", locale });
  const toDocuments = <ButtonLink href="/documents">{t("page.desk.nextDocuments")}</ButtonLink>;
  return (
    <Frame reader={reader} current={reader ? "desk" : null} title={title}>
      <PageHead title={title}>{(view || !reader) && t(reader ? "page.propose.lead" : "page.signIn.lead")}</PageHead>
      {view || !reader ? (
        <StepWords>
          <ProposeForm view={view} page={page} />
        </StepWords>
      ) : (
        <>
          <UnsentHere act={propose} page={page} />
          {offer && "refusal" in offer ? (
            <>
              <Refusal
                refusal={offer.refusal}
                className="max-w-text rounded-md border border-dashed border-line-strong px-5 py-4"
              />
              <p className="mt-5">{toDocuments}</p>
            </>
          ) : (
            <Empty action={toDocuments}>{t("page.propose.notYours")}</Empty>
          )}
        </>
      )}
    </Frame>
  );
}
