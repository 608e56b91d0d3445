import { openClient } from "../postgres/connect.mjs";
import { Remedy, say } from "../say.mjs";
import { migrationNames, migrationsList } from "./files.mjs";

// One runner at a time, when several instances start at once.
const runner = 4_211_968;

/**
 * Brings the database to this version's migrations; when it is there already, one query finds out and nothing is loaded.
 * @param {{ ownerUrl: string, applicationUrl: string }} addresses
 */
export async function applyMigrations({ ownerUrl, applicationUrl }) {
  const application = decodeURIComponent(new URL(applicationUrl).username);
  const client = await openClient(ownerUrl);
  try {
    if ((await pending(client)).length === 0) return;
    await client.query("select pg_advisory_lock($1)", [runner]);
    const names = await pending(client);
    if (names.length === 0) return;
    say(`Bringing the database up to date (${names.length} ${names.length === 1 ? "migration" : "migrations"}) …`);
    await run(client, ownerUrl, application);
    // The application reads this table to say whether it is ready; that is all it may do with it.
    await client.query(`grant select on "_prisma_migrations" to ${client.escapeIdentifier(application)}`);
  } finally {
    await client.end();
  }
}

async function run(client, url, application) {
  const { noFilter, withEngine } = await import("./engine.mjs");
  let failed;
  try {
    await withEngine({ url, application }, async (engine) => {
      // What an abrupt end left unfinished has changed nothing, because each file is applied whole or not at all.
      for (const migrationName of await unfinished(client)) await engine.markMigrationRolledBack({ migrationName });
      try {
        await engine.applyMigrations({ migrationsList: migrationsList(), filters: noFilter });
      } catch (error) {
        [failed] = await unfinished(client);
        if (failed) await engine.markMigrationRolledBack({ migrationName: failed });
        throw error;
      }
    });
  } catch (error) {
    const which = failed ? `The migration ${failed}` : "The migration";
    throw new Remedy(`${which} could not be applied and changed nothing: ${plainWords(error)}`);
  }
}

async function pending(client) {
  const names = migrationNames();
  if (!(await hasTable(client))) return names;
  const { rows } = await client.query(
    'select migration_name from "_prisma_migrations" where finished_at is not null and rolled_back_at is null',
  );
  const applied = new Set(rows.map((row) => row.migration_name));
  return names.filter((name) => !applied.has(name));
}

async function unfinished(client) {
  if (!(await hasTable(client))) return [];
  const { rows } = await client.query(
    'select migration_name from "_prisma_migrations" where finished_at is null and rolled_back_at is null',
  );
  return rows.map((row) => row.migration_name);
}

async function hasTable(client) {
  const { rows } = await client.query(`select to_regclass('"_prisma_migrations"') is not null as found`);
  return rows[0].found;
}

/** The one line of a database error that says what is wrong. */
function plainWords(error) {
  const message = String(error?.message ?? error);
  const place = error?.where ? ` (${String(error.where).split("\n")[0]})` : "";
  return `${message.trim().split("\n").slice(0, 3).join(" ")}${place}`;
}
