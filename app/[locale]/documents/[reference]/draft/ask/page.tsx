import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AskForm } from "@/components/capital/ask-form";
import { TextDue } from "@/components/capital/text-due";
import { Frame } from "@/components/layout/frame";
import { StepWords } from "@/components/steps/step-words";
import { UnsentPage } from "@/components/steps/unsent-page";
import { TextCrumbs, TextTitle } from "@/components/texts/text-head";
import { getPathname } from "@/i18n/navigation";
import { askInCapital } from "@/server/actions/capital";
import { findDelegation } from "@/server/queries/delegation";
import { findInside } from "@/server/queries/document-inside";
import { findTextOf } from "@/server/queries/texts";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** The form with which a delegation asks an expert in its capital about the text. */
export default async function Page({ params }: PageProps<"/[locale]/documents/[reference]/draft/ask">) {
  const { reference } = await params;
  const { reader, view, paragraphs, inside } = await withSession(async (db, actor) => {
    const view = await findDelegation(db, actor, reference);
    const inside = view && (await findInside(db, actor, reference));
    return { view, inside, paragraphs: view?.version ? await findTextOf(db, view.reference, view.version) : [] };
  });
  const [t, locale] = [await getTranslations("capital"), await getLocale()];
  const page = getPathname({ href: `/documents/${reference}/draft/ask`, locale });
  if (!view || view.version === null) return <UnsentPage reader={reader} act={askInCapital} page={page} />;
  return (
    <Frame reader={reader} current="documents" title={`${t("ask")}, ${view.reference}`} sample={view.sample}>
      <TextCrumbs head={view} />
      <TextTitle name={t("ask")} title={view.title}>
        {t("askSays")}
      </TextTitle>
      <StepWords>
        <AskForm
          address={view.address}
          version={view.version}
          paragraphs={paragraphs}
          due={inside && <TextDue inside={inside} zone={reader?.zone ?? null} />}
          zone={reader?.zone ?? null}
          request={crypto.randomUUID()}
          page={page}
        />
      </StepWords>
    </Frame>
  );
}
