import { useTranslations } from "next-intl";
import { ParagraphLinks } from "@/components/documents/paragraph-links";
import { StanceMark } from "@/components/positions/stance-mark";
import { useParagraphName } from "@/components/texts/paragraph-name";
import { TextCrumbs, TextTitle } from "@/components/texts/text-head";
import { Day } from "@/components/ui/date";
import { useHolderName } from "@/components/ui/holder-name";
import { useMemberName } from "@/components/ui/names";
import { Flag } from "@/components/ui/notice";
import { Empty, Section } from "@/components/ui/section";
import type { Objection } from "@/domain/objections";
import { citedAs } from "@/domain/structure";
import type { EditLine } from "@/domain/views/point-lines";
import type { PointsView } from "@/domain/views/points";
import { Link } from "@/i18n/navigation";

/** Objections, each with its life, and edits, each with its answer, for the reader's eyes. */
export function PointsPage({ view }: { view: PointsView }) {
  const t = useTranslations("point");
  const { title, objections, edits } = view;
  return (
    <>
      <TextCrumbs head={view} />
      <TextTitle name={t("title")} title={title}>
        {t("lead")}
      </TextTitle>
      {objections.length + edits.length === 0 && <Empty>{t("none")}</Empty>}
      {objections.length + edits.length > 0 && <p className="on-paper">{t("onScreen")}</p>}
      <div className="restricted grid grid-cols-1 gap-11">
        {objections.length > 0 && (
          <Section id="objections" title={t("objections")}>
            {objections.toReversed().map((objection) => (
              <Life key={objection.word.id} objection={objection} view={view} />
            ))}
          </Section>
        )}
        {edits.length > 0 && (
          <Section id="edits" title={t("edits")}>
            {edits
              .toReversed()
              .flatMap(({ id, edits: proposed, ...word }) =>
                proposed.map((edit) => <Edit key={`${id} ${edit.id}`} edit={edit} word={word} view={view} />),
              )}
          </Section>
        )}
      </div>
    </>
  );
}

/** How a paragraph of the present text is cited; one that is no longer there by its anchor. */
function useNameIn({ paragraphs }: PointsView) {
  const paragraphName = useParagraphName();
  const cited = citedAs(paragraphs);
  return (anchor: string) => {
    const found = cited[paragraphs.findIndex((one) => one.anchor === anchor)];
    return found ? paragraphName(found) : anchor;
  };
}

function Life({ objection: { word, raisedOn, lifted, proposals }, view }: { objection: Objection; view: PointsView }) {
  const [t, memberName, holderName, nameIn] = [useTranslations(), useMemberName(), useHolderName(), useNameIn(view)];
  const { address, mayOffer } = view;
  const day = (on: string | null) => () => <Day value={on} />;
  return (
    <article id={`point-${word.id}`} className="thread">
      <h3 className="flex flex-wrap items-center gap-2 text-base">
        <StanceMark stance="object" stale={lifted !== null} /> {memberName(word.member)}
        {!lifted && <Flag>{t("point.stands")}</Flag>}
      </h3>
      <p className="text-sm text-ink-2">
        {t.rich("point.raised", { day: day(raisedOn) })}, {t("act.onVersion", { version: word.version })}
        {lifted && (
          <>. {t.rich(lifted.how === "room" ? "point.liftedInRoom" : "point.lifted", { day: day(lifted.on) })}</>
        )}
      </p>
      {word.reason && <p className="mt-1 max-w-text whitespace-pre-wrap [overflow-wrap:anywhere]">{word.reason}</p>}
      {word.proposed && (
        <>
          <p className="mt-1 text-sm text-ink-2">{t("point.proposed")}</p>
          <p lang="en" className="title border-l-2 border-accent pl-3 whitespace-pre-wrap [overflow-wrap:anywhere]">
            {word.proposed}
          </p>
        </>
      )}
      {word.paragraphs.length > 0 && (
        <p className="text-sm text-ink-2">
          {t.rich("inside.words.paragraphs", {
            list: () => (
              <ParagraphLinks of={`/documents/${address}/versions/${word.version}`} places={word.paragraphs} />
            ),
          })}
        </p>
      )}
      {proposals.length > 0 ? (
        <ol className="answers">
          {proposals.map(({ id, anchor, words, by, on }) => (
            <li key={id}>
              <p className="text-sm text-ink-2">
                {t.rich("point.offered", { by: holderName(by), day: day(on) })} ·{" "}
                {anchor ? nameIn(anchor) : t("point.wholeText")}
              </p>
              <p lang="en" className="title whitespace-pre-wrap">
                {words}
              </p>
            </li>
          ))}
        </ol>
      ) : (
        !lifted && <p className="mt-2 text-sm text-ink-2">{t("point.noOffer")}</p>
      )}
      {mayOffer && !lifted && (
        <p className="off-paper pt-2 text-sm">
          <Link href={`/documents/${address}/steps/proposal?objection=${word.id}`} className="inline-block py-1">
            {t("point.offer")}
          </Link>
        </p>
      )}
    </article>
  );
}

type Proposed = {
  edit: EditLine;
  word: Pick<PointsView["edits"][number], "member" | "version" | "replacedOn">;
  view: PointsView;
};

function Edit({ edit: { id, anchor, words, needed, answer }, word: { member, version, replacedOn }, view }: Proposed) {
  const [t, memberName, holderName, nameIn] = [useTranslations(), useMemberName(), useHolderName(), useNameIn(view)];
  const text = view.paragraphs.find((one) => one.anchor === anchor)?.text;
  return (
    <article id={`edit-${id}`} className="thread">
      <h3 className="text-base">
        {memberName(member)}, {lowered(nameIn(anchor))}
      </h3>
      <p className="text-sm text-ink-2">
        {t(needed ? "point.needed" : "point.suggested")} · {t("act.versionNumber", { version })}{" "}
        {replacedOn
          ? t.rich("point.replaced", { day: () => <Day value={replacedOn} /> })
          : !answer && <Flag>{t("point.unanswered")}</Flag>}
      </p>
      {text && (
        <p lang="en" className="title mt-1 whitespace-pre-wrap text-ink-2">
          {text}
        </p>
      )}
      <p lang="en" className="title mt-1 border-l-2 border-accent pl-3 whitespace-pre-wrap">
        {words}
      </p>
      {answer && (
        <div className="answers">
          <p className="text-sm text-ink-2">
            {t.rich("point.answeredBy", {
              how: t(answer.taken ? "point.takenUp" : "point.notTaken"),
              by: holderName(answer.by),
              day: () => <Day value={answer.on} />,
            })}
          </p>
          <p className="whitespace-pre-wrap">{answer.words}</p>
        </div>
      )}
      {view.mayAnswer && !replacedOn && (
        <p className="off-paper pt-2 text-sm">
          <Link href={`/documents/${view.address}/steps/answer-edit?edit=${id}`} className="inline-block py-1">
            {t("point.answer")}
          </Link>
        </p>
      )}
    </article>
  );
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
