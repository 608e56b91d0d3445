import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { isProblem, UploadPage } from "@/components/texts/upload-page";
import { findStep } from "@/server/queries/steps";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** The form with which a text is uploaded; only for those who read the document inside. */
export default async function Page({ params, searchParams }: PageProps<"/[locale]/documents/[reference]/upload">) {
  const [{ reference }, { problem }] = [await params, await searchParams];
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await findStep(db, actor, reference, "version", {}),
  }));
  if (!view) notFound();

  const t = await getTranslations();
  const named = `${t("text.upload.title")}, ${view.facts.reference}`;
  const title = view.facts.sample ? `${t("word.sample")}: ${named}` : named;
  const shown = typeof problem === "string" ? problem : undefined;
  return (
    <Frame
      reader={reader}
      current="documents"
      title={isProblem(shown) && !view.facts.refusal ? t("layout.errorTitle", { title }) : title}
      sample={view.facts.sample}
    >
      <UploadPage facts={view.facts} problem={shown} />
    </Frame>
  );
}
