import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskPage, holdsSample } from "@/components/desk/desk-page";
import { Frame } from "@/components/layout/frame";
import { NotDone } from "@/components/layout/not-done";
import { Door } from "@/components/people/door";
import { safeBack, withoutLocale } from "@/i18n/paths";
import { readDesk } from "@/server/queries/desk";
import { findOwnMandate } from "@/server/queries/own-mandate";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

/** The first page after signing in, and the one that says of a press elsewhere that it was not done. */
export default async function Page({ searchParams }: PageProps<"/[locale]/desk">) {
  const { done, opened: under, back } = await searchParams;
  const { reader, view, opened } = await withSession(async (db, actor) => ({
    view: actor.role === "public" ? null : await readDesk(db, actor),
    opened: actor.role !== "public" && typeof under === "string" ? await findOwnMandate(db, actor.person, under) : null,
  }));
  if (!reader || !view) return <Door back="/desk" />;

  const t = await getTranslations();
  return (
    <Frame reader={reader} current="desk" title={t("nav.desk")} sample={holdsSample(view)}>
      {under !== undefined && <NotDone reader={reader} opened={opened} back={withoutLocale(safeBack(back))} />}
      <DeskPage
        view={view}
        reader={reader}
        done={done === "receive" ? t("page.circulations.done.receive") : undefined}
      />
    </Frame>
  );
}
