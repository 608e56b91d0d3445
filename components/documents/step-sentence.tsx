import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useLineWords } from "@/components/documents/line-words";
import { useMeetingName } from "@/components/meetings/meeting-name";
import type { HistoryLine } from "@/domain/views/record";

const b = (words: ReactNode) => <b>{words}</b>;
const english = (words: ReactNode) => (
  <span lang="en" className="title">
    {words}
  </span>
);

/** One line of the history as a sentence, in the verb of its source. */
export function StepSentence({ line }: { line: HistoryLine }) {
  const [t, meetingName, lineWords] = [useTranslations(), useMeetingName(), useLineWords()];
  const { kind, meeting, target, takingPart, together, stage, phase } = line;
  return (
    <>
      {t.rich(`step.${kind}`, {
        at: meeting ? (meeting.kind === "soca" && meeting.numbers.length > 0 ? "soca" : "other") : "none",
        meeting: meeting ? meetingName(meeting, meeting.kind === "soca" ? "short" : "full") : "",
        city: meeting?.city ?? "none",
        to: target ? "yes" : "none",
        target: target ? meetingName(target) : "",
        together,
        place: stage ? t(`stage.${stage}`) : phase ? t(`phase.${phase}`) : "",
        ...lineWords(line),
        b,
        english,
      })}
      {takingPart && (
        <> {t.rich("step.takingPart", { who: takingPart, english: (words) => <span lang="en">{words}</span> })}</>
      )}
    </>
  );
}
