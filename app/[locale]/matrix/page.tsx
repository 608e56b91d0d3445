import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { MatrixPage } from "@/components/matrix/matrix-page";
import { Door } from "@/components/people/door";
import { askedOf } from "@/domain/matrix-address";
import { readMatrix } from "@/server/queries/matrix";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** Documents down, states across, for delegations and the secretariat. */
export default async function Page({ searchParams }: PageProps<"/[locale]/matrix">) {
  const asked = askedOf(await searchParams);
  const { reader, view } = await withSession(async (db, actor) => ({ view: await readMatrix(db, actor, asked) }));
  if (!reader) return <Door back="/matrix" />;
  if (!view) notFound();

  const t = await getTranslations("nav");
  return (
    <Frame reader={reader} current="matrix" title={t("matrix")} sample={view.rows.some(({ sample }) => sample)}>
      <MatrixPage view={view} reader={reader} />
    </Frame>
  );
}
