import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CommentsPage, commentsDone } from "@/components/comments/comments-page";
import { Frame } from "@/components/layout/frame";
import { UnsentHere, UnsentPage } from "@/components/steps/unsent-page";
import { getPathname } from "@/i18n/navigation";
import { actOnComments } from "@/server/actions/comments";
import { findComments } from "@/server/queries/comments";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

type Props = PageProps<"/[locale]/documents/[reference]/comments">;

/** What is said about a version, each comment before its own audience; only for delegations and the secretariat. */
export default async function Page({ params, searchParams }: Props) {
  const [{ reference }, query] = [await params, await searchParams];
  const said = Object.entries(query).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  const { done, ...asked }: Record<string, string> = Object.fromEntries(said);
  const { reader, view } = await withSession(async (db, actor) => ({
    view: await findComments(db, actor, reference, asked),
  }));
  const [t, locale] = [await getTranslations("comment"), (await getLocale()) as "en" | "id"];
  const search = new URLSearchParams(asked).toString();
  const page = getPathname({ href: `/documents/${reference}/comments${search && `?${search}`}`, locale });
  if (!view) return <UnsentPage reader={reader} act={actOnComments} page={page} />;
  const writing = view.writing ? `${t(`submit.${view.writing.act}`)} · ` : "";
  const title = `${writing}${t("title")}, ${view.reference}`;
  return (
    <Frame reader={reader} current="documents" title={title} sample={view.sample}>
      {!view.writing && <UnsentHere act={actOnComments} page={page} />}
      <CommentsPage
        view={view}
        page={page}
        locale={locale}
        done={commentsDone.find((known) => known === done)}
        zone={reader?.zone ?? undefined}
      />
    </Frame>
  );
}
