import { whyNotSecond } from "@/domain/after-step";
import type { Hearsay } from "@/domain/consensus";
import { circulationDue, type DeskCirculation, replyDue } from "@/domain/desk-circulations";
import { decisionDue } from "@/domain/desk-standing";
import { dayOf } from "@/domain/instants";
import { type Joint, yetToAgree } from "@/domain/joint";
import type { Gate } from "@/domain/moves";
import { type OwnWord, restsWithOwn, spokenOn } from "@/domain/own-word";
import type { Actor } from "@/domain/people";
import { isAsked, restsWith } from "@/domain/rests-with";
import { isOpen } from "@/domain/stages";
import type { Pending, Standing } from "@/domain/standing";
import type { By, DeskDocument, Edited, Prepared, Task, ToDo, Watched } from "@/domain/views/desk";
import type { Day, MeetingFacts } from "@/domain/views/record";

/** What hangs on one document and may rest with somebody, as far as the reader sees it. */
export type DeskRow = { revision: number } & Pick<
  Standing,
  | "track"
  | "finalBody"
  | "leadMembers"
  | "leadBodies"
  | "hasTarget"
  | "toCirculate"
  | "approved"
  | "latest"
  | "version"
  | "since"
  | "contested"
> & {
    document: DeskDocument;
    by: By | null;
    verdict: Hearsay | null;
    /** Until when a state may say of the version before it that it is not editorial; null where it may not. */
    contestUntil: string | null;
    pending: (Omit<Pending, "version"> & { name: string; recorded: string }) | null;
    joint: (Joint & { reason: string }) | null;
    /** The reader's own state's words, oldest first. */
    own: OwnWord[];
    /** Decisions that say that the reader's state lifted its objection in the room, not yet answered. */
    lifted: { id: string; meeting: MeetingFacts | null; on: Day | null }[];
    /** The held step of a head on a listed text, by its number, and that head's state, where nobody has settled whether the public is told of it. */
    held: { state: string; step: number } | null;
    prepared: Prepared;
    conditions: { id: string; text: string; body: string | null; member: string | null }[];
    /** The circulation of the text that is open. */
    circulation: DeskCirculation | null;
    /** Clearances awaited of the reader's body, or of their state at home. */
    clearances: string[];
    /** For an officer, whose clearance is awaited before which body. */
    awaits: { gate: Gate; of: string }[];
  };

/** What rests with the actor on these documents, soonest first; what has no date comes last. */
export function tasksOf(rows: DeskRow[], actor: Actor, otherOfficeStaffed: boolean): Task[] {
  const tasks = rows.flatMap((row) =>
    toDoOf(row, actor, otherOfficeStaffed).map(
      (toDo): Task => ({ ...toDo, document: row.document, by: row.by, prepared: row.prepared }),
    ),
  );
  // On one day, what can be done now comes before what still waits for others.
  return soonestFirst(tasks, (task) => `${dueOf(task)} ${task.kind === "decide" && task.refusal ? 1 : 0}`);
}

/** The day by which a task is to be done, as it sorts: what has none comes last. */
export const dueOf = (task: Task): string => ("until" in task ? dayOf(task.until) : (task.by?.day ?? "9999"));

/** In the order of the days that each is due by; what is due on one day stays as it came. */
export function soonestFirst<T>(items: T[], dueOn: (item: T) => string): T[] {
  return items.sort((a, b) => (dueOn(a) < dueOn(b) ? -1 : dueOn(a) > dueOn(b) ? 1 : 0));
}

function toDoOf(row: DeskRow, actor: Actor, otherOfficeStaffed: boolean): ToDo[] {
  switch (actor.role) {
    case "delegate":
    case "head":
      return ofDelegation(row, actor.member);
    case "body":
      return ofBody(row, actor.body);
    case "secretariat":
      return ofSecretariat(row, actor, otherOfficeStaffed);
    default:
      return [];
  }
}

/** With whom the next step of a row rests. */
export const restsOn = (row: DeskRow) => restsWith({ ...row, stage: row.document.stage });

function ofDelegation(row: DeskRow, member: string): ToDo[] {
  const { own, lifted, conditions } = isOver(row) ? { ...row, own: [], lifted: [] } : row;
  const latest = own.at(-1);
  const entered: ToDo[] =
    latest?.means && latest.answered === null
      ? [{ ...latest, kind: "answer", entry: latest.id, means: latest.means }]
      : [];
  const lines = lifted.map(({ id, ...line }): ToDo => ({ kind: "answerLifted", decision: id, ...line }));
  const named = conditions.filter((condition) => condition.member === member);
  const meet = named.map(({ text }): ToDo => ({ kind: "meet", text }));
  const lead = row.leadMembers.includes(member) && !row.joint ? leading(row) : [];
  const asked: ToDo[] =
    row.joint && yetToAgree(row).includes(member)
      ? [{ kind: "agree", move: row.joint.move, state: row.joint.by, reason: row.joint.reason }]
      : [];
  return [...asked, ...entered, ...lines, ...wordOwed(row), ...lead, ...clearancesOf(row), ...meet];
}

/** What was entered for a state is answered while the document is before the states. */
const isOver = ({ document: { stage } }: DeskRow) => stage === null || stage === "proposed" || !isOpen(stage);

/** The reply that a state owes on the text before it, or the word of its own that keeps the text waiting for another. */
function wordOwed(row: DeskRow): ToDo[] {
  const { version, own, circulation } = row;
  const spoken = spokenOn(row);
  // A word that stands, also one that carries over, need not be said again because the text was circulated.
  const due = spoken && !restsWithOwn(spoken) ? [] : replyDue(circulation);
  if (due.length > 0) return due;
  if (version === null || !isAsked({ ...row, stage: row.document.stage })) return [];
  const before = own.findLast(({ contested }) => !contested);
  if (!spoken) {
    return before
      ? [{ kind: "replyAgain", version, given: before.version, stance: before.stance }]
      : [{ kind: "reply", version }];
  }
  return restsWithOwn(spoken) ? [{ kind: "held", version, stance: spoken.stance, since: spoken.on }] : [];
}

/** What a lead has to do: bring a text, submit it, or settle what is outstanding. */
function leading(row: DeskRow): ToDo[] {
  const rests = restsOn(row);
  if (rests.kind !== "delegations" && rests.kind !== "bodies") return [];
  if (row.document.stage === "drafting") {
    const { latest, version } = row;
    return [latest === null ? { kind: "text" } : { kind: "submit", version: latest, toShare: latest !== version }];
  }
  if (row.version === null) return [row.latest === null ? { kind: "text" } : { kind: "share", version: row.latest }];
  const mine = rests.kind === "bodies" || rests.to === "settle";
  return mine ? [{ kind: "settle", version: row.version, continues: row.verdict?.kind === "continues" }] : [];
}

const clearancesOf = ({ document, clearances }: DeskRow): ToDo[] =>
  document.stage && isOpen(document.stage) ? clearances.map((clearance) => ({ kind: "clearance", clearance })) : [];

function ofBody(row: DeskRow, body: string): ToDo[] {
  const named = row.conditions.filter((condition) => condition.body === body);
  const leads = row.leadMembers.length === 0 && row.leadBodies.includes(body);
  return [
    ...clearancesOf(row),
    ...(leads ? leading(row) : []),
    ...named.map(({ text }): ToDo => ({ kind: "meet", text })),
  ];
}

function ofSecretariat(
  row: DeskRow,
  actor: Extract<Actor, { role: "secretariat" }>,
  otherOfficeStaffed: boolean,
): ToDo[] {
  const { pending, contested } = row;
  const beside = [
    ...circulationDue(row),
    ...(row.held ? [{ kind: "release" as const, ...row.held }] : []),
    ...row.conditions.map(({ id, text }): ToDo => ({ kind: "condition", condition: id, text })),
  ];
  const rests = restsOn(row);
  if (pending) {
    const mine = !whyNotSecond(pending, actor, otherOfficeStaffed);
    return mine ? [{ ...pending, kind: "confirm", what: pending.kind }, ...beside] : beside;
  }
  if (rests.kind === "secretariat" && rests.to === "open") {
    return [{ kind: "open", from: { members: row.leadMembers, bodies: row.leadBodies } }, ...beside];
  }
  if (contested.length > 0) return [{ kind: "contested", states: contested }, ...beside];
  if (row.document.stage === "drafting") return rests.kind === "secretariat" ? [{ kind: "leads" }, ...beside] : beside;
  return [...decisionDue(row, actor), ...beside];
}

/** The editorial versions of which the reader's delegation may say that they are not, soonest over first. */
export function editedOf(rows: DeskRow[], actor: Actor): Edited[] {
  if (!("member" in actor)) return [];
  const edited = rows.flatMap((row): Edited[] => {
    const { document, version, since, contestUntil: until } = row;
    return isOver(row) || version === null || since === null || until === null
      ? []
      : [{ document, version, since, until }];
  });
  return edited.sort((a, b) => (a.until < b.until ? -1 : 1));
}

/** Documents to keep an eye on: those that the reader's own state or body leads. */
export function watchedOf(rows: DeskRow[], actor: Actor): Watched[] {
  const leads = ({ leadMembers, leadBodies }: DeskRow) =>
    ("member" in actor && leadMembers.includes(actor.member)) || ("body" in actor && leadBodies.includes(actor.body));
  return rows.filter(leads).map(({ document, pending, joint }) => ({
    document,
    waits: pending ? "confirm" : joint ? "agree" : document.stage === "proposed" ? "open" : null,
  }));
}
