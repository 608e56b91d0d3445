import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { ComparePage } from "@/components/texts/compare-page";
import { findComparison } from "@/server/queries/versions";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** A version as an address names it; none is nothing, and whatever is no number is a version that is not there. */
const numberIn = (asked: string | string[] | undefined) =>
  asked === undefined ? null : /^\d{1,4}$/.test(String(asked)) ? Number(asked) : 0;

/** Two versions of a text against one another. */
export default async function Page({ params, searchParams }: PageProps<"/[locale]/documents/[reference]/compare">) {
  const [{ reference }, { from, to, view: manner }] = [await params, await searchParams];
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await findComparison(db, actor, reference, { from: numberIn(from), to: numberIn(to) }),
  }));
  if (!view) notFound();

  const t = await getTranslations("text.compare");
  return (
    <Frame reader={reader} current="documents" title={`${t("title")}, ${view.reference}`} sample={view.sample}>
      <ComparePage view={view} inline={manner === "inline"} />
    </Frame>
  );
}
