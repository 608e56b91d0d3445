import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { PointsPage } from "@/components/positions/points-page";
import { findPoints } from "@/server/queries/points";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** Objections with their lives, and edits with their answers, as far as they are the reader's to see. */
export default async function Page({ params }: PageProps<"/[locale]/documents/[reference]/points">) {
  const { reference } = await params;
  const { reader, view } = await withSession(async (db, actor) => ({ view: await findPoints(db, actor, reference) }));
  if (!view) notFound();

  const t = await getTranslations("point");
  return (
    <Frame reader={reader} current="documents" title={`${t("title")}, ${view.reference}`} sample={view.sample}>
      <PointsPage view={view} />
    </Frame>
  );
}
