import type { Day } from "@/domain/views/record";
import type { Tx } from "@/server/db";

/** The day it is in Jakarta, by the database's clock. */
export async function readToday(db: Tx): Promise<Day> {
  const [row] = await db.$queryRaw<{ day: string }[]>`SELECT day_in_jakarta()::text AS day`;
  if (!row) throw new Error("The database did not say what day it is.");
  return row.day;
}

/** The moment it is, by the database's clock. */
export async function readNow(db: Tx): Promise<Date> {
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  if (!row) throw new Error("The database did not say what time it is.");
  return row.now;
}
