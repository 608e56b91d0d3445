import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AttachmentsPage, type Back, cameBackWrong } from "@/components/attachments/attachments-page";
import { Frame } from "@/components/layout/frame";
import { findAttachments } from "@/server/queries/attachments";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

type Props = PageProps<"/[locale]/documents/[reference]/attachments">;

const asked = (values: Awaited<Props["searchParams"]>): Back =>
  Object.fromEntries(
    (["problem", "done", "slot", "audience", "member"] as const).flatMap((name) => {
      const value = values[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );

/** The files beside the texts of a document, and the form that adds one; only for those who read it inside. */
export default async function Page({ params, searchParams }: Props) {
  const [{ reference }, back] = [await params, asked(await searchParams)];
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await findAttachments(db, actor, reference),
  }));
  if (!view) notFound();

  const t = await getTranslations();
  const title = `${t("attachment.title")}, ${view.reference}`;
  const named = cameBackWrong(view, back) ? t("layout.errorTitle", { title }) : title;
  return (
    <Frame reader={reader} current="documents" title={named} sample={view.sample}>
      <AttachmentsPage view={view} back={back} zone={reader?.zone ?? undefined} />
    </Frame>
  );
}
