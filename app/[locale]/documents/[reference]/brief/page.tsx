import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { BriefPage } from "@/components/positions/brief-page";
import { findBrief } from "@/server/queries/brief";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** A brief on one text, for the eyes of the reader's own delegation. */
export default async function Page({ params }: PageProps<"/[locale]/documents/[reference]/brief">) {
  const { reference } = await params;
  const { reader, view } = await withSession(async (db, actor) => ({ view: await findBrief(db, actor, reference) }));
  if (!view) notFound();

  const t = await getTranslations("brief");
  const { reference: name, sample } = view.inside;
  return (
    <Frame reader={reader} current="documents" title={`${t("title")}, ${name}`} sample={sample}>
      <BriefPage view={view} reader={reader} />
    </Frame>
  );
}
