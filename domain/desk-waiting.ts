import { type DeskRow, dueOf, restsOn, soonestFirst } from "@/domain/desk";
import type { Actor } from "@/domain/people";
import type { Task, Wait } from "@/domain/views/desk";

/** What an officer's desk holds, in two parts: what can be done now, and what waits for others, with whom, soonest first. */
export function partedFor(rows: DeskRow[], actor: Actor, tasks: Task[]): { tasks: Task[]; waits: Wait[] } {
  if (actor.role !== "secretariat") return { tasks, waits: [] };
  const rowOf = new Map(rows.map((row) => [row.document.address, row]));
  const waiting = (task: Task): Wait[] => {
    const row = rowOf.get(task.document.address);
    const rests = row && (task.kind === "circulated" || (task.kind === "decide" && task.refusal)) ? restsOn(row) : null;
    const others = rests?.kind === "delegations" || rests?.kind === "bodies";
    return others ? [{ kind: "text", task, rests, circulated: row?.circulation !== null }] : [];
  };
  const confirms = new Set(tasks.flatMap(({ kind, document }) => (kind === "confirm" ? document.address : [])));
  const recorded = rows.flatMap(({ document, by, pending }): Wait[] =>
    pending && !confirms.has(document.address)
      ? [{ kind: "second", document, by, what: pending.kind, recorded: pending.recorded, name: pending.name }]
      : [],
  );
  return {
    tasks: tasks.filter((task) => waiting(task).length === 0),
    waits: soonestFirst([...recorded, ...tasks.flatMap(waiting)], (wait) =>
      wait.kind === "text" ? dueOf(wait.task) : (wait.by?.day ?? "9999"),
    ),
  };
}
