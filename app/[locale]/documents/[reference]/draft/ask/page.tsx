import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AskForm } from "@/components/capital/ask-form";
import { Frame } from "@/components/layout/frame";
import { StepWords } from "@/components/steps/step-words";
import { TextCrumbs, TextTitle } from "@/components/texts/text-head";
import { getPathname } from "@/i18n/navigation";
import { findDelegation } from "@/server/queries/delegation";
import { findTextOf } from "@/server/queries/texts";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** The form with which a delegation asks an expert in its capital about the text. */
export default async function Page({ params }: PageProps<"/[locale]/documents/[reference]/draft/ask">) {
  const { reference } = await params;
  const { reader, view, paragraphs } = await withSession(async (db, actor) => {
    const view = await findDelegation(db, actor, reference);
    return { view, paragraphs: view?.version ? await findTextOf(db, view.reference, view.version) : [] };
  });
  if (!view || view.version === null) notFound();

  const [t, locale] = [await getTranslations("capital"), await getLocale()];
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
          request={crypto.randomUUID()}
          page={getPathname({ href: `/documents/${view.address}/draft/ask`, locale })}
        />
      </StepWords>
    </Frame>
  );
}
