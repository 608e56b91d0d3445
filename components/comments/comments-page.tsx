import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { CommentWords } from "@/components/comments/comment-words";
import { Folded } from "@/components/comments/folded";
import { Observers } from "@/components/comments/observers";
import { ThreadList } from "@/components/comments/thread-list";
import { WriteForm } from "@/components/comments/write-form";
import { Refusal } from "@/components/documents/refusal";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { TextCrumbs, TextTitle } from "@/components/texts/text-head";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Answer } from "@/components/ui/notice";
import { Empty, Section } from "@/components/ui/section";
import { fragmentOf, type Paragraph } from "@/domain/paragraphs";
import { citedAs, markedOff } from "@/domain/structure";
import type { CommentsView } from "@/domain/views/comments";
import { beginningOf } from "@/domain/words";
import { getPathname, Link } from "@/i18n/navigation";

export const commentsDone = ["open", "answer", "reword", "withdraw", "settle", "reopen", "invite"] as const;
type Done = (typeof commentsDone)[number];

type Props = {
  view: CommentsView;
  /** The address of the page, for browsers without scripts. */
  page: string;
  locale: "en" | "id";
  done: Done | undefined;
  zone: string | undefined;
};

/** Beyond so many paragraphs that are spoken of, a list of them stands above. */
const indexedFrom = 4;

/** What is said about a version, paragraph by paragraph, each with whom it is said to; and where more can be said. */
export function CommentsPage({ view, page, locale, done, zone }: Props) {
  const t = useTranslations("comment");
  const paragraphName = useParagraphName();
  const { title, version, paragraphs, threads, folds, refusal, writing, observers } = view;
  const { address, request, audiences, people, member, circulated } = view;
  const needed = { address, version, request, audiences, people, member, circulated };
  const cited = citedAs(paragraphs);
  const named = paragraphs.map((paragraph, at) => ({
    paragraph,
    name: paragraphName(cited[at] ?? { sort: "other", name: "" }),
  }));
  const write = writing && <WriteForm view={needed} writing={writing} page={page} />;
  const Around = refusal ? Fragment : CommentWords;
  const groups = [
    { id: "text", paragraph: null as Paragraph | null, name: t("wholeText") },
    ...named.map((one) => ({ id: one.paragraph.anchor, ...one })),
  ]
    .map((group) => ({
      ...group,
      threads: threads.filter(({ anchor }) => anchor === (group.paragraph?.anchor ?? null)),
    }))
    .filter(
      (group) =>
        group.threads.length > 0 || (writing?.act === "open" && writing.anchor === (group.paragraph?.anchor ?? null)),
    );
  const sectionOf = ({ paragraph }: Pick<(typeof groups)[number], "paragraph">) =>
    paragraph ? fragmentOf(paragraph.anchor) : "whole-text";
  const fold = (group: (typeof groups)[number]) => ({
    view,
    fold: folds[group.paragraph?.anchor ?? ""],
    at: sectionOf(group),
  });
  return (
    <>
      <TextCrumbs head={view} />
      <TextTitle name={t("title")} title={title}>
        {t("lead", { version })}
      </TextTitle>
      <Versions view={view} />
      {done && <Answer>{t(`done.${done}`)}</Answer>}
      {refusal ? (
        <Refusal
          refusal={refusal}
          className="max-w-text rounded-md border border-dashed border-line-strong px-5 py-4"
        />
      ) : (
        !writing && !view.takenBack && <Choose view={view} named={named} locale={locale} />
      )}
      {groups.length === 0 && <Empty>{t("none", { version })}</Empty>}
      {groups.length > indexedFrom && (
        <nav aria-label={t("onPage")} className="off-paper mt-6 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {groups.map(({ id, paragraph, name }) => (
            <a key={id} href={`#${sectionOf({ paragraph })}`} className="py-1">
              {name} ({folds[paragraph?.anchor ?? ""]?.all ?? 0})
            </a>
          ))}
        </nav>
      )}
      <div className="mt-8 grid grid-cols-1 gap-11">
        <Around>
          {groups.map((group) => (
            <Section
              key={group.id}
              id={sectionOf(group)}
              title={group.name}
              aside={
                group.paragraph && (
                  <Link href={`/documents/${view.address}/versions/${version}#${fragmentOf(group.paragraph.anchor)}`}>
                    {t("inText")}
                  </Link>
                )
              }
            >
              {group.paragraph && (
                <p lang="en" className="title max-w-text pt-3 whitespace-pre-wrap text-ink-2">
                  {group.paragraph.text}
                </p>
              )}
              {writing?.act === "open" && writing.anchor === (group.paragraph?.anchor ?? null) && (
                <div className="thread-form">{write}</div>
              )}
              <Folded of="comments" {...fold(group)} side="earlier" />
              <ThreadList view={view} threads={group.threads} page={page} zone={zone} write={write} />
              <Folded of="comments" {...fold(group)} side="later" />
            </Section>
          ))}
        </Around>
        {observers.length > 0 && <Observers view={view} page={page} />}
      </div>
    </>
  );
}

/** The same for another version, each with the number of threads that the reader sees there. */
function Versions({ view: { address, numbers, version, counts } }: { view: CommentsView }) {
  const t = useTranslations();
  if (numbers.length < 2) return null;
  return (
    <nav aria-label={t("inside.versions")} className="off-paper mb-5 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {numbers.map((one) => (
        <Link
          key={one}
          href={`/documents/${address}/comments?version=${one}`}
          aria-current={one === version ? "page" : undefined}
          className="py-1 aria-[current]:font-medium aria-[current]:text-ink aria-[current]:no-underline"
        >
          {t("act.versionNumber", { version: one })} ({t("comment.count", { count: counts[one] ?? 0 })})
        </Link>
      ))}
    </nav>
  );
}

type Named = { paragraph: Paragraph; name: string }[];

/** What a comment is to be about; the form itself then stands under that paragraph. */
function Choose({
  view: { address, version },
  named,
  locale,
}: {
  view: CommentsView;
  named: Named;
  locale: "en" | "id";
}) {
  const t = useTranslations("comment");
  const here = getPathname({ href: `/documents/${address}/comments`, locale });
  return (
    <form action={here} className="off-paper flex max-w-text flex-wrap items-end gap-3">
      <input type="hidden" name="version" value={version} />
      <SelectField name="on" label={t("about")} className="min-w-0 flex-1 basis-60">
        <option value="text">{t("wholeText")}</option>
        {named.map(({ paragraph: { anchor, text }, name }) => (
          <option key={anchor} value={anchor}>
            {name}: {beginningOf(markedOff(text).body, 60)}
          </option>
        ))}
      </SelectField>
      <Button>{t("write")}</Button>
    </form>
  );
}
