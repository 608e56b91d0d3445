import type { DeskRow } from "@/domain/desk";
import { spokenOn } from "@/domain/own-word";
import type { Actor } from "@/domain/people";
import type { Continuing, Task } from "@/domain/views/desk";

/**
 * The texts on which a state cannot agree yet, for those who are told of it the moment it says so: the secretariat, the
 * leads, and each state that agreed. Nobody is named. What rests with the reader already says so in its own words.
 */
export function continuingOf(rows: DeskRow[], actor: Actor, tasks: Task[]): Continuing[] {
  return rows
    .filter((row) => row.verdict?.kind === "continues" && isTold(row, actor))
    .filter(({ document }) => !tasks.some((task) => task.document.address === document.address && saysSo(task)))
    .flatMap(({ document, version }) => (version === null ? [] : [{ document, version }]));
}

function isTold(row: DeskRow, actor: Actor): boolean {
  const { leadMembers, leadBodies, version } = row;
  if (actor.role === "secretariat") return true;
  if ("body" in actor) return leadBodies.includes(actor.body);
  if (!("member" in actor) || version === null) return false;
  const word = spokenOn(row);
  return leadMembers.includes(actor.member) || word?.stance === "agree" || word?.stance === "agreeWithEdits";
}

const saysSo = (task: Task) => task.kind === "clockStopped" || (task.kind === "settle" && task.continues);
