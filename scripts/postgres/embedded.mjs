import { existsSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeWritable } from "../places.mjs";
import { Remedy, say } from "../say.mjs";
import { installedPostgres } from "./binaries.mjs";
import { makeCluster } from "./cluster.mjs";
import { connect, embeddedUrl } from "./connect.mjs";
import { holdInUse, isUnused } from "./in-use.mjs";
import { findPlace } from "./place.mjs";
import { ensureRoles, roles } from "./roles.mjs";
import { readSecrets } from "./secrets.mjs";
import { launch, portOf, runningPort, stopServer } from "./server.mjs";

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
      const letGo = await holdInUse(() => connect(secrets, port));
      await ensureRoles((database) => connect(secrets, port, database), secrets);
      return using({ secrets, port, place, letGo, adopted: running !== undefined });
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
    const unused = await isUnused(session);
    await session.end();
    if (!unused) throw new Remedy("The application is running on this database: stop it first, then reset.");
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

function using({ secrets, port, place, letGo, adopted }) {
  const leave = async () => {
    const last = await letGo();
    // Where ours is gone, another may have been started on the same data since, and that is for others to stop.
    if (last && portOf(place.data) === port) await stopServer(place);
  };
  return { ...addresses(secrets, port), sessionSecret: secrets.session, port, adopted, leave };
}
