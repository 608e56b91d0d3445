import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useLineWords } from "@/components/documents/line-words";
import { useMeetingInText } from "@/components/meetings/meeting-name";
import { outcomes } from "@/domain/documents";
import { addressOf } from "@/domain/reference";
import { toldAs } from "@/domain/verbs";
import type { HistoryLine, MeetingFacts } from "@/domain/views/record";
import { Link } from "@/i18n/navigation";
import { begun } from "@/i18n/sentences";

const b = (words: ReactNode) => <b>{words}</b>;
const english = (words: ReactNode) => (
  <span lang="en" className="title">
    {words}
  </span>
);

const quoted = (words: ReactNode) => <span lang="en">{words}</span>;

const leadsTo = (meeting: MeetingFacts | null | undefined, linked: boolean) => (words: ReactNode) =>
  meeting && linked ? <Link href={`/meetings/${meeting.address}`}>{words}</Link> : words;

const isOutcome = (kind: string) => outcomes.some((outcome) => outcome === kind);

/** A document by its reference, which stands in the words. */
const otherDocument = (reference: string | null | undefined, linked: boolean) => (words: ReactNode) =>
  reference && linked ? <Link href={`/documents/${addressOf(reference)}`}>{words}</Link> : words;

/** One line of the history as a sentence, in the verb of its source; the meetings and the document it names lead to their pages. */
export function StepSentence({ line, linked = true }: { line: HistoryLine; linked?: boolean }) {
  const [t, inText, lineWords] = [useTranslations(), useMeetingInText(), useLineWords()];
  const { kind, meeting, byCirculation, target, verb, takingPart, together, stage, phase, inside } = line;
  const name = meeting ? inText(meeting) : "";
  return (
    <>
      {t.rich(`step.${kind}`, {
        at: meeting ? "yes" : byCirculation ? "circulation" : "none",
        meeting: name,
        first: begun(name),
        city: meeting?.city ?? "none",
        to: target ? "yes" : "none",
        target: target ? inText(target) : "",
        together,
        place: stage ? t(`stage.${stage}`) : phase ? t(`phase.${phase}`) : "",
        ...lineWords(line),
        b,
        english,
        quoted,
        other: otherDocument(inside?.replacement, linked),
        m: leadsTo(meeting, linked),
        up: leadsTo(target, linked),
        was: leadsTo(inside?.formerTarget, linked),
      })}
      {isOutcome(kind) && verb && toldAs(verb) !== kind && <> {t.rich("step.inItsVerb", { verb, quoted })}</>}
      {takingPart && <> {t.rich("step.takingPart", { who: takingPart, english: quoted })}</>}
    </>
  );
}
