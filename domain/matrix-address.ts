import { type MatrixOrder, matrixOrders } from "@/domain/views/matrix";
import type { Day } from "@/domain/views/record";

/** What the address of the table asks for; what it cannot mean is left out. */
export type MatrixAsked = { summit: string | null; state: string | null; on: Day | null; order: MatrixOrder };

type Params = Record<string, string | string[] | undefined>;

const single = (value: string | string[] | undefined) => (typeof value === "string" && value !== "" ? value : null);

/** A day that exists: the calendar gives it back as it was written. */
function isDay(text: string): boolean {
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === text;
}

/** Reads the table's address: `?summit=…&state=ID&on=2025-09-15&order=closeness`. */
export function askedOf(params: Params): MatrixAsked {
  const on = single(params.on);
  return {
    summit: single(params.summit),
    state: single(params.state),
    on: on && isDay(on) ? on : null,
    order: matrixOrders.find((order) => order === single(params.order)) ?? "agenda",
  };
}

/** The address of a table; what is usual is not written. */
export function matrixAddress({ summit, state, on, order }: Partial<MatrixAsked>): string {
  const query = new URLSearchParams();
  if (summit) query.set("summit", summit);
  if (state) query.set("state", state);
  if (on) query.set("on", on);
  if (order && order !== "agenda") query.set("order", order);
  return query.size > 0 ? `/matrix?${query}` : "/matrix";
}
