import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { DelegationPage } from "@/components/positions/delegation-page";
import { findDelegation } from "@/server/queries/delegation";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** What the reader's delegation prepares on one document, for its own eyes. */
export default async function Page({ params, searchParams }: PageProps<"/[locale]/documents/[reference]/draft">) {
  const [{ reference }, { done }] = [await params, await searchParams];
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await findDelegation(db, actor, reference),
  }));
  if (!view) notFound();

  const t = await getTranslations("position.draft");
  return (
    <Frame reader={reader} current="documents" title={`${t("title")}, ${view.reference}`} sample={view.sample}>
      <DelegationPage view={view} zone={reader?.zone ?? undefined} done={typeof done === "string" ? done : undefined} />
    </Frame>
  );
}
