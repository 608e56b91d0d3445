import { getTranslations } from "next-intl/server";
import { RegisterPage } from "@/components/documents/register-page";
import { Frame } from "@/components/layout/frame";
import { filterFrom, isAsked } from "@/domain/register-filter";
import { listDocuments } from "@/server/queries/register";
import { withSession } from "@/server/session";

/** The register of documents. */
export default async function Page({ searchParams }: PageProps<"/[locale]/documents">) {
  const filter = filterFrom(await searchParams);
  const { reader, view } = await withSession(async (db, actor) => ({ view: await listDocuments(db, actor, filter) }));

  const t = await getTranslations();
  const title = isAsked(filter) ? t("register.title", { found: view.found, total: view.total }) : t("nav.documents");
  return (
    <Frame
      reader={reader}
      current="documents"
      title={title}
      sample={view.rows.some(({ sample }) => sample) && "partly"}
    >
      <RegisterPage view={view} />
    </Frame>
  );
}
