import { existsSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeWritable } from "../places.mjs";
import { Remedy, say } from "../say.mjs";
import { installedPostgres } from "./binaries.mjs";
import { makeCluster } from "./cluster.mjs";
import { connect, embeddedUrl } from "./connect.mjs";
import { findPlace } from "./place.mjs";
import { ensureRoles, roles } from "./roles.mjs";
import { readSecrets } from "./secrets.mjs";
import { launch, runningPort, stopServer } from "./server.mjs";

// Whoever uses the server holds this lock shared, so that the last one to leave can tell and put out the light.
const inUse = 4_211_967;

/**
 * Starts the embedded Postgres on a data folder, or joins the one that already runs there.
 * @param {string} folder
 * @param {(text: string) => void} [tell] hears of what takes its time
 * @returns {Promise<{ ownerUrl: string, applicationUrl: string, sessionSecret: string, port: number, adopted: boolean,
 *   leave: () => Promise<void> }>} `leave` stops the server unless somebody else still uses it.
 */
export async function startEmbedded(folder, tell = say) {
  makeWritable(folder);
  const real = realpathSync(folder);
  const postgres = installedPostgres();
  const secrets = readSecrets(real);
  const place = findPlace(real, secrets, postgres, tell);

  for (let attempt = 1; ; attempt++) {
    const running = existsSync(join(place.data, "postmaster.pid")) ? await runningPort(place.data, secrets) : undefined;
    if (!running) makeCluster(place, secrets, postgres.major, tell);
    const port = running ?? (await launch(place, secrets, join(real, "postgres.log")));
    try {
      const session = await connect(secrets, port);
      await session.query("select pg_advisory_lock_shared($1)", [inUse]);
      await ensureRoles((database) => connect(secrets, port, database), secrets);
      return using({ secrets, port, place, session, adopted: running !== undefined });
    } catch (error) {
      // Somebody else was just stopping it.
      if (attempt === 3 || !running) throw error;
    }
  }
}

/** The addresses of the embedded server if it runs on this folder; nothing otherwise. Starts and makes nothing. */
export async function findEmbedded(folder) {
  if (!existsSync(join(folder, "secrets.json"))) return undefined;
  const secrets = readSecrets(folder);
  const port = await runningPort(join(secrets.place ?? realpathSync(folder), "postgres"), secrets);
  return port && addresses(secrets, port);
}

/**
 * Stops the server of this folder if nobody uses it, and deletes what was put elsewhere for it. Unreadable passwords
 * are no hindrance: that is when one wants to begin afresh.
 */
export async function removeEmbedded(folder) {
  const secrets = existsSync(join(folder, "secrets.json")) ? tryReading(folder) : undefined;
  const data = join(secrets?.place ?? realpathSync(folder), "postgres");
  const port = secrets && (await runningPort(data, secrets).catch(() => undefined));
  if (port) {
    const session = await connect(secrets, port);
    const { rows } = await session.query("select pg_try_advisory_lock($1) as alone", [inUse]);
    await session.end();
    if (!rows[0].alone) throw new Remedy("The application is running on this database: stop it first, then reset.");
  }
  await stopServer({ native: installedPostgres().native, data, user: undefined });
  if (secrets?.place) rmSync(secrets.place, { recursive: true, force: true });
}

function tryReading(folder) {
  try {
    return readSecrets(folder);
  } catch {
    return undefined;
  }
}

const addresses = (secrets, port) => ({
  ownerUrl: embeddedUrl(roles.owner, secrets.owner, port),
  applicationUrl: embeddedUrl(roles.application, secrets.application, port),
});

function using({ secrets, port, place, session, adopted }) {
  const leave = async () => {
    const { rows } = await session
      .query(`select pg_advisory_unlock_shared(${inUse}), pg_try_advisory_lock(${inUse}) as last`)
      .catch(() => ({ rows: [{ last: true }] }));
    await session.end().catch(() => {});
    if (rows[0].last) await stopServer(place);
  };
  return { ...addresses(secrets, port), sessionSecret: secrets.session, port, adopted, leave };
}
