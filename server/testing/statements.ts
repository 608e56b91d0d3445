import { closeSync, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import type { Tx } from "@/server/db";
import { folder } from "./postgres";

const log = () => join(realpathSync(folder), "postgres.log");

/**
 * Makes the server write down every statement of the application in this database and how long it took, from its next
 * connection on.
 */
export async function writeDownStatements(superuser: pg.ClientBase) {
  const { rows } = await superuser.query("SELECT current_database() AS name");
  for (const setting of ["log_statement = 'all'", "log_min_duration_statement = 0"])
    await superuser.query(`ALTER ROLE tracker_app IN DATABASE "${rows[0].name}" SET ${setting}`);
}

function logFrom(position: number): string {
  const file = openSync(log(), "r");
  const bytes = Buffer.alloc(fstatSync(file).size - position);
  readSync(file, bytes, 0, bytes.length, position);
  closeSync(file);
  return bytes.toString("utf8");
}

/** What the server wrote down of a transaction while some work was done in it. */
async function writtenDown(db: Tx, work: () => Promise<unknown>): Promise<(pattern: string) => string[]> {
  const [backend] = await db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
  const position = statSync(log()).size;
  await work();
  const written = logFrom(position);
  return (pattern) =>
    [...written.matchAll(new RegExp(`\\[${backend?.pid}\\] LOG: {2}${pattern}`, "gm"))].map(([, found = ""]) => found);
}

/** The statements that a page's work sends within its transaction, as the server itself wrote them down. */
export async function statementsOf(db: Tx, work: () => Promise<unknown>): Promise<string[]> {
  const found = await writtenDown(db, work);
  return found("(?:statement|execute [^:]*): (.*)$").filter((statement) => !/set_config/.test(statement));
}

/** How many milliseconds the server took to plan and to answer the statements of a page's work. */
export async function timeOf(db: Tx, work: () => Promise<unknown>): Promise<number> {
  const found = await writtenDown(db, work);
  return found("duration: ([\\d.]+) ms").reduce((sum, one) => sum + Number(one), 0);
}
