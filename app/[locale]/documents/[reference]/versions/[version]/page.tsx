import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { VersionPage } from "@/components/texts/version-page";
import { findVersion } from "@/server/queries/versions";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

type Props = PageProps<"/[locale]/documents/[reference]/versions/[version]">;

/** The text of one version, paragraph by paragraph. */
export default async function Page({ params, searchParams }: Props) {
  const [{ reference, version }, { only }] = [await params, await searchParams];
  const number = /^\d{1,4}$/.test(version) ? Number(version) : 0;
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await findVersion(db, actor, reference, number),
  }));
  if (!view) notFound();

  const t = await getTranslations();
  const name = t("act.versionNumber", { version: number });
  return (
    <Frame reader={reader} current="documents" title={`${name}, ${view.reference}`} sample={view.sample}>
      <VersionPage view={view} onlyBrackets={only === "brackets"} />
    </Frame>
  );
}
