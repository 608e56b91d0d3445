import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskPage, holdsSample } from "@/components/desk/desk-page";
import { Frame } from "@/components/layout/frame";
import { Door } from "@/components/people/door";
import { readDesk } from "@/server/queries/desk";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** The first page after signing in. */
export default async function Page({ searchParams }: PageProps<"/[locale]/desk">) {
  const { reader, view } = await withSession(async (db, actor) => ({
    view: actor.role === "public" ? null : await readDesk(db, actor),
  }));
  if (!reader || !view) return <Door back="/desk" />;

  const [t, { done }] = [await getTranslations(), await searchParams];
  return (
    <Frame reader={reader} current="desk" title={t("nav.desk")} sample={holdsSample(view)}>
      <DeskPage
        view={view}
        reader={reader}
        done={done === "receive" ? t("page.circulations.done.receive") : undefined}
      />
    </Frame>
  );
}
