import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DocumentPage } from "@/components/documents/document-page";
import { Frame } from "@/components/layout/frame";
import { findDocument } from "@/server/queries/documents";
import { withSession } from "@/server/session";

/** One document: where it stands, how it got there, and what is known of it. */
export default async function Page({ params }: PageProps<"/[locale]/documents/[reference]">) {
  const { reference } = await params;
  const { reader, document } = await withSession(async (db, actor) => ({
    document: await findDocument(db, actor, reference),
  }));
  if (!document) notFound();

  const t = await getTranslations();
  const title = document.sample ? `${t("word.sample")}: ${document.title}` : document.title;
  return (
    <Frame reader={reader} current="documents" title={title} sample={document.sample}>
      <DocumentPage document={document} />
    </Frame>
  );
}
