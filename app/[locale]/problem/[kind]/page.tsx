import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { problemKinds } from "@/components/problem/kinds";
import { Problem } from "@/components/problem/problem";
import { readReader } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function ProblemPage({ params }: PageProps<"/[locale]/problem/[kind]">) {
  const { kind: asked } = await params;
  const kind = problemKinds.find((known) => known === asked);
  if (!kind) notFound();

  // The other problems may be the database's own.
  const reader = kind === "not-found" ? await readReader() : null;
  const t = await getTranslations("problem");
  return (
    <Frame reader={reader} title={t(`${kind}.title`)}>
      <Problem kind={kind} signedIn={reader !== null} />
    </Frame>
  );
}
