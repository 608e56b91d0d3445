import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { BracketsPage } from "@/components/texts/brackets-page";
import { findBrackets } from "@/server/queries/brackets";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** What is not yet agreed in a text; only for those who read the document inside. */
export default async function Page({ params }: PageProps<"/[locale]/documents/[reference]/brackets">) {
  const { reference } = await params;
  const { reader, view } = await withSession(async (db) => ({ view: await findBrackets(db, reference) }));
  if (!view) notFound();

  const t = await getTranslations("text.brackets");
  return (
    <Frame reader={reader} current="documents" title={`${t("title")}, ${view.reference}`} sample={view.sample}>
      <BracketsPage view={view} />
    </Frame>
  );
}
