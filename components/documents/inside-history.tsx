import { useTranslations } from "next-intl";
import { SourceLine } from "@/components/documents/source-line";
import { StepSentence } from "@/components/documents/step-sentence";
import { Day, Moment } from "@/components/ui/date";
import { Mark, phaseShape, type Shape, stageShape } from "@/components/ui/mark";
import { useMemberName } from "@/components/ui/names";
import { dayOf } from "@/domain/instants";
import { saysPosition } from "@/domain/on-paper";
import { readBy } from "@/domain/public-lines";
import type { HistoryLine } from "@/domain/views/record";

const shapeOf = ({ stage, phase, kind }: HistoryLine): Shape => {
  if (kind === "noted" || kind === "welcomed" || kind === "acknowledged") return "noted";
  if (stage) return stageShape(stage);
  return phase ? phaseShape(phase) : "reached";
};

/** How many lines stand open; the older ones are a press away, where they are more than a few. */
const [shownFirst, few] = [6, 2];

type Props = { lines: HistoryLine[]; opened: boolean; zone?: string };

/** Every line of the record that the reader may read, newest first, each with who made it and who else reads it. */
export function InsideHistory({ lines, ...rest }: Props) {
  const t = useTranslations();
  if (lines.length === 0) return <p className="pt-3 text-sm text-ink-2">{t("document.noHistory")}</p>;
  const newest = lines.toReversed();
  const folded = newest.length > shownFirst + few;
  const [open, older] = folded ? [newest.slice(0, shownFirst), newest.slice(shownFirst)] : [newest, []];
  return (
    <>
      <Lines lines={open} {...rest} />
      {older.length > 0 && (
        <details className="more pt-2">
          <summary>{t("inside.olderLines", { count: older.length })}</summary>
          <Lines lines={older} {...rest} />
        </details>
      )}
    </>
  );
}

function Lines({ lines, opened, zone }: Props) {
  const t = useTranslations();
  return (
    <ol className="record">
      {lines.map((line) => (
        <li key={line.number} className={saysPosition(line.kind) ? "restricted" : undefined}>
          <LineMark line={line} />
          <span className="when">
            {line.day ? (
              <Day value={line.day} />
            ) : line.fromRecord || !line.inside ? (
              t("document.dayUnknown")
            ) : (
              <Day value={dayOf(line.inside.recordedAt)} />
            )}
          </span>
          <div className="what">
            <p>
              <StepSentence line={line} />
              {line.inside?.undone && ` ${t("inside.takenBack")}`}
            </p>
            <SourceLine line={line} />
            {line.inside?.actor.name && <Meta line={line} opened={opened} zone={zone} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A turn on the way has its own arrow; every other line the shape of its stage. */
function LineMark({ line }: { line: HistoryLine }) {
  if (line.kind === "return") return <span className="mark is-returned" aria-hidden="true" />;
  if (line.kind === "carryOver" || line.kind === "defer")
    return <span className="mark is-carried" aria-hidden="true" />;
  return <Mark shape={shapeOf(line)} />;
}

/** Who made the entry and when, and who reads it. */
function Meta({ line: { inside, kind }, opened, zone }: Omit<Props, "lines"> & { line: HistoryLine }) {
  const [t, memberName] = [useTranslations("inside"), useMemberName()];
  if (!inside) return null;
  const audience = readBy(inside, opened);
  return (
    <p className="text-xs text-ink-2">
      {t.rich("recordedBy", {
        name: inside.actor.name ?? "",
        moment: () => <Moment value={new Date(inside.recordedAt)} zone={zone} />,
      })}{" "}
      {t(`seenBy.${audience}`, { state: inside.member ? memberName(inside.member, { inText: true }) : "" })}
      {kind === "editorialContested" && ` ${t("seenBy.contest")}`}
    </p>
  );
}
