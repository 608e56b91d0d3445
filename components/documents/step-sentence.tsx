import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { type DocumentType, documentTypes } from "@/domain/documents";
import type { HistoryLine } from "@/domain/views/record";

const b = (words: ReactNode) => <b>{words}</b>;
const english = (words: ReactNode) => (
  <span lang="en" className="title">
    {words}
  </span>
);

const isType = (value: string): value is DocumentType => (documentTypes as readonly string[]).includes(value);

/** One line of the history as a sentence, in the verb of its source. */
export function StepSentence({ line }: { line: HistoryLine }) {
  const [t, meetingName] = [useTranslations(), useMeetingName()];
  const { kind, meeting, target, change, takingPart, together, stage, phase } = line;
  const typed = (value = "") => (isType(value) ? t(`type.${value}`) : value);
  const renamed = kind === "typeChanged";
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
        from: renamed ? typed(change?.from) : (change?.from ?? ""),
        into: renamed ? typed(change?.to) : (change?.to ?? ""),
        b,
        english,
      })}
      {takingPart && (
        <> {t.rich("step.takingPart", { who: takingPart, english: (words) => <span lang="en">{words}</span> })}</>
      )}
    </>
  );
}
