import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { StepDoor } from "@/components/steps/step-door";
import { StepPage } from "@/components/steps/step-page";
import { UnsentPage } from "@/components/steps/unsent-page";
import { actFrom } from "@/domain/acts";
import { getPathname } from "@/i18n/navigation";
import { actOnDocument } from "@/server/actions/act";
import { findStep } from "@/server/queries/steps";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

type Props = PageProps<"/[locale]/documents/[reference]/steps/[step]">;

/** One act on a document: what it will do, who will see it, and its form. This page is the confirming step. */
export default async function Page({ params, searchParams }: Props) {
  const { reference, step } = await params;
  const query = await searchParams;
  const act = actFrom(step);
  if (!act) notFound();

  const said = Object.entries(query).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  const asked: Record<string, string> = Object.fromEntries(said);
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await findStep(db, actor, reference, act, asked),
  }));
  const search = said.length > 0 ? `?${new URLSearchParams(asked)}` : "";
  const href = `/documents/${reference}/steps/${step}${search}`;
  const page = getPathname({ href, locale: await getLocale() });
  if (!reader) return <StepDoor page={page} />;
  if (!view) return <UnsentPage reader={reader} act={actOnDocument} page={page} />;
  return <StepPage reader={reader} view={view} page={page} />;
}
