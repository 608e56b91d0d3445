import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DocumentPage } from "@/components/documents/document-page";
import { InsidePage } from "@/components/documents/inside-page";
import { Frame } from "@/components/layout/frame";
import { actFrom, slugOf } from "@/domain/acts";
import { readsInside } from "@/domain/people";
import { findInside } from "@/server/queries/document-inside";
import { findFace } from "@/server/queries/documents";
import { withSession } from "@/server/session";

/** One document: where it stands and how it got there; for those who work on it also with whom it rests, and what is next. */
export default async function Page({ params, searchParams }: PageProps<"/[locale]/documents/[reference]">) {
  const [{ reference }, { done }] = [await params, await searchParams];
  const { reader, actor, view, document } = await withSession(async (db, actor) => {
    const view = readsInside(actor) ? await findInside(db, actor, reference) : null;
    return { actor, view, document: view ?? (await findFace(db, reference)) };
  });
  if (!document) notFound();

  const t = await getTranslations();
  const title = document.sample ? `${t("word.sample")}: ${document.title}` : document.title;
  const act =
    done === "propose" || done === "receive" ? done : typeof done === "string" ? actFrom(slugFrom(done)) : undefined;
  return (
    <Frame reader={reader} current="documents" title={title} sample={document.sample}>
      {view ? (
        <InsidePage view={view} actor={actor} reader={reader} done={act} />
      ) : (
        <DocumentPage document={document} />
      )}
    </Frame>
  );
}

/** The action says `endorseSoca`, an address `endorse-soca`; either names the act. */
const slugFrom = (done: string) => slugOf(done as Parameters<typeof slugOf>[0]);
