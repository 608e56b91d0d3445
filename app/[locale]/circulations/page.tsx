import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CirculationsPage } from "@/components/circulations/circulations-page";
import { Door } from "@/components/people/door";
import { listCirculations } from "@/server/queries/circulations";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page() {
  const { reader, view } = await withSession(async (db, actor) => ({ view: await listCirculations(db, actor) }));
  if (!reader) return <Door back="/circulations" />;
  if (!view) notFound();
  return <CirculationsPage reader={reader} view={view} />;
}
