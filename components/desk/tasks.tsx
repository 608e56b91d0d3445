import { useTranslations } from "next-intl";
import { ReceiptPress } from "@/components/circulations/receipt-press";
import { delegationWords } from "@/components/desk/delegation-words";
import { DocumentLink } from "@/components/desk/document-link";
import { officeWords } from "@/components/desk/office-words";
import { PreparedSays, StepButton, usePreparedStep } from "@/components/desk/prepared";
import { type Say, type TaskWords, useSay } from "@/components/desk/say";
import { useRefusal } from "@/components/documents/refusal";
import { MeetingLink } from "@/components/meetings/meeting-link";
import { Day } from "@/components/ui/date";
import type { Task } from "@/domain/views/desk";
import type { Reader } from "@/domain/views/reader";

const words = { ...delegationWords, ...officeWords };

// The kind picks the one entry that takes such a task.
export const wordsOf = (task: Task, say: Say) => (words[task.kind] as (task: Task, say: Say) => TaskWords)(task, say);

/** By when something is to be done: the meeting that the text is before, and how far off it is. */
export function By({ by, decides = false, mine = true }: Pick<Task, "by"> & { decides?: boolean; mine?: boolean }) {
  const t = useTranslations();
  if (!by) return <p className="text-sm text-ink-2">{t("page.desk.noDate")}</p>;
  const date = () => <Day value={by.day} />;
  // What a meeting decides is recorded once it has, not before.
  const ahead = decides ? "on" : "before";
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm text-ink-2">
      <span className={`inline-flex items-baseline gap-[0.45em] font-medium ${mine ? "due" : ""}`}>
        <DueMark mine={mine} passed={by.passed} />
        <span>{t.rich(`page.desk.${by.passed ? "passed" : ahead}`, { date })}</span>
      </span>
      <span>
        <MeetingLink meeting={by.meeting} />
        {!by.passed && `, ${t("home.inDaysInline", { days: by.days })}`}
      </span>
      {by.unset && <span>{t("page.desk.unset", { gate: by.unset })}</span>}
    </p>
  );
}

/** Only what the reader is to do carries the accent. */
const DueMark = ({ mine, passed }: { mine: boolean; passed: boolean }) => (
  <span
    className={`mark relative top-[0.1em] ${mine ? "is-mine" : ""} ${passed ? "is-passed" : "is-waiting"}`}
    aria-hidden="true"
  />
);

type UntilProps = { until: string; past: boolean; say: Say; mine?: boolean };

/** By which moment something is asked for. */
export function Until({ until, past, say, mine = true }: UntilProps) {
  const t = useTranslations("page.desk");
  return (
    <p className={`inline-flex items-baseline gap-[0.45em] text-sm font-medium ${mine ? "due" : "text-ink-2"}`}>
      <DueMark mine={mine} passed={past} />
      <time dateTime={until} className="whitespace-normal">
        {t(past ? "untilPassed" : "until", { moment: say.moment(until) })}
      </time>
    </p>
  );
}

/** One thing that rests with the reader, with the step that does it. */
function Item({ task, say, first }: { task: Task; say: Say; first: boolean }) {
  const [t, refusal] = [useTranslations(), useRefusal()];
  const { title, detail, action, href, also } = wordsOf(task, say);
  const { document } = task;
  const prepared = usePreparedStep(say)(task);
  return (
    <li className="grid grid-cols-1 gap-2 border-b border-line pt-4.5 pb-5">
      {"until" in task ? (
        <Until
          until={task.until}
          past={task.kind === "closeCirculation" || (task.kind === "replyBy" && task.past)}
          say={say}
        />
      ) : (
        <By by={task.by} decides={task.kind === "decide" && !task.refusal} />
      )}
      <h3 className="text-lg">{title}</h3>
      <p>
        <DocumentLink document={document} />{" "}
        <span className="text-sm whitespace-nowrap text-ink-2">{document.reference}</span>
      </p>
      {detail && <p className="text-sm text-pretty text-ink-2">{detail}</p>}
      {task.kind === "decide" && task.refusal && (
        <p className="text-sm text-pretty text-ink-2">
          {refusal(task.refusal)}
          {task.yet.length > 0 && ` ${t("verdict.waitingEntitled", { states: say.states(task.yet) })}.`}
          {task.again.length > 0 && ` ${t("verdict.waitingAgain", { states: say.states(task.again) })}.`}
        </p>
      )}
      <PreparedSays task={task} />
      <div className="mt-1 flex flex-wrap gap-x-3 gap-y-2">
        {prepared && <StepButton step={prepared} primary={first} title={document.title} />}
        <StepButton step={{ action, href }} primary={first && !prepared} title={document.title} />
        {also && <StepButton step={also} primary={false} title={document.title} />}
        {task.kind === "replyBy" && task.receive && <ReceiptPress circulation={task.circulation} on="desk" />}
      </div>
    </li>
  );
}

/** How many stand open; what comes later is a press away. */
const shownFirst = 40;

type Props = { tasks: Task[]; reader: NonNullable<Reader> };

/** Everything that rests with the reader, soonest first. Only the first one's step is filled. */
export function Tasks({ tasks, reader }: Props) {
  const t = useTranslations("page.desk");
  const later = tasks.slice(shownFirst);
  return (
    <>
      <Items tasks={tasks.slice(0, shownFirst)} reader={reader} first />
      {later.length > 0 && (
        <details className="more pt-2">
          <summary>{t("later", { count: later.length })}</summary>
          <Items tasks={later} reader={reader} />
        </details>
      )}
    </>
  );
}

function Items({ tasks, reader, first = false }: Props & { first?: boolean }) {
  const say = useSay(reader);
  return (
    <ol>
      {tasks.map((task, at) => (
        <Item key={keyOf(task)} task={task} say={say} first={first && at === 0} />
      ))}
    </ol>
  );
}

/** A document may have several of a kind: conditions, clearances, lines to answer. Keys are sent with the page, so they are short. */
function keyOf(task: Task): string {
  const of = ["entry", "decision", "condition", "clearance", "text"].flatMap((part) => task[part as keyof Task] ?? []);
  return [task.document.address, task.kind, ...of].join(" ");
}
