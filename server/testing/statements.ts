import { closeSync, fstatSync, openSync, readFileSync, readSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import type { Tx } from "@/server/db";
import { folder } from "./postgres";

const log = () => join(realpathSync(folder), "postgres.log");

/** Makes the server write down every statement of the application in this database, from its next connection on. */
export async function writeDownStatements(superuser: pg.ClientBase) {
  const { rows } = await superuser.query("SELECT current_database() AS name");
  await superuser.query(`ALTER ROLE tracker_app IN DATABASE "${rows[0].name}" SET log_statement = 'all'`);
}

function logFrom(position: number): string {
  const file = openSync(log(), "r");
  const bytes = Buffer.alloc(fstatSync(file).size - position);
  readSync(file, bytes, 0, bytes.length, position);
  closeSync(file);
  return bytes.toString("utf8");
}

/** The statements that a page's work sends within its transaction, as the server itself wrote them down. */
export async function statementsOf(db: Tx, work: () => Promise<unknown>): Promise<string[]> {
  const [backend] = await db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
  const position = readFileSync(log()).length;
  await work();
  const own = new RegExp(`\\[${backend?.pid}\\] LOG: {2}(?:statement|execute [^:]*): (.*)$`, "gm");
  return [...logFrom(position).matchAll(own)]
    .map(([, statement]) => statement ?? "")
    .filter((statement) => !/set_config/.test(statement));
}
