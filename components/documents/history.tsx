import { useTranslations } from "next-intl";
import { SourceLine } from "@/components/documents/source-line";
import { StepSentence } from "@/components/documents/step-sentence";
import { Day } from "@/components/ui/date";
import { Mark, phaseShape, stageShape } from "@/components/ui/mark";
import type { HistoryLine } from "@/domain/views/record";

const shapeOf = ({ stage, phase, kind }: HistoryLine) => {
  if (kind === "noted" || kind === "welcomed" || kind === "acknowledged") return "noted";
  if (kind === "proposed") return "proposed";
  if (stage) return stageShape(stage);
  return phase ? phaseShape(phase) : "reached";
};

/** The record of a document, newest first: what happened, on which day, and where that is known from. */
export function History({ lines }: { lines: HistoryLine[] }) {
  const t = useTranslations("document");
  if (lines.length === 0) return <p className="pt-3 text-sm text-ink-2">{t("noHistory")}</p>;
  return (
    <ol className="record">
      {lines.toReversed().map((line) => (
        <li key={line.number}>
          <Mark shape={shapeOf(line)} />
          <span className="when">{line.day ? <Day value={line.day} /> : t("dayUnknown")}</span>
          <div className="what">
            <p>
              <StepSentence line={line} />
            </p>
            <SourceLine line={line} />
          </div>
        </li>
      ))}
    </ol>
  );
}
