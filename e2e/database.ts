import pg from "pg";
import { connect } from "../scripts/postgres/connect.mjs";
import { findEmbedded } from "../scripts/postgres/embedded.mjs";
import { readSecrets } from "../scripts/postgres/secrets.mjs";

/** A row as Postgres gives it. */
// biome-ignore lint/suspicious/noExplicitAny: what a column holds is known only to the statement that asks for it.
export type Row = Record<string, any>;

/** The application's database as a test arranges and looks at it: past every rule on rows. */
export type Database = {
  /** As the owner, working for the system: every trigger fires. */
  query: (sql: string, values?: unknown[]) => Promise<Row[]>;
  /** As the superuser with triggers off, to take away what a test put into tables that are append-only. */
  remove: (statements: [sql: string, values: unknown[]][]) => Promise<void>;
  /** What signs the cookies of this application. */
  sessionSecret: string;
  close: () => Promise<void>;
};

/** Opens the embedded database of the application under test, which DATA_DIR names. */
export async function openDatabase(): Promise<Database> {
  const folder = process.env.DATA_DIR;
  const found = folder && (await findEmbedded(folder));
  if (!folder || !found) throw new Error("DATA_DIR must name the data folder of the running application.");

  const secrets = readSecrets(folder);
  const owner = new pg.Client({ connectionString: found.ownerUrl });
  await owner.connect();
  await owner.query("SELECT set_config('app.system', 'on', false)");

  return {
    sessionSecret: secrets.session,
    query: async (sql, values = []) => (await owner.query(sql, values)).rows,
    remove: async (statements) => {
      const superuser = await connect(secrets, Number(new URL(found.ownerUrl).port), "tracker");
      try {
        await superuser.query("SET session_replication_role = replica");
        for (const [sql, values] of statements) await superuser.query(sql, values);
      } finally {
        await superuser.end();
      }
    },
    close: () => owner.end(),
  };
}
