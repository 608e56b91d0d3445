import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CompilationPage } from "@/components/compilation/compilation-page";
import { Frame } from "@/components/layout/frame";
import { findCompilation } from "@/server/queries/compilation";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

type Props = PageProps<"/[locale]/documents/[reference]/compilation">;

/** What all states said of a version as one table: the secretariat's until it is circulated, then the delegations' too. */
export default async function Page({ params, searchParams }: Props) {
  const [{ reference }, { version }] = [await params, await searchParams];
  const asked = typeof version === "string" ? (/^\d{1,4}$/.test(version) ? Number(version) : 0) : null;
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await findCompilation(db, actor, reference, asked),
  }));
  if (!view) notFound();

  const t = await getTranslations("compilation");
  return (
    <Frame reader={reader} current="documents" title={`${t("title")}, ${view.reference}`} sample={view.sample}>
      <CompilationPage view={view} reader={reader} />
    </Frame>
  );
}
