import { build } from "./build.mjs";
import { openDatabase } from "./database.mjs";
import { applyMigrations } from "./migrations/apply.mjs";
import { dataFolder, makeWritable } from "./places.mjs";
import { runMain, say } from "./say.mjs";
import { probePort } from "./serve/listen.mjs";
import { checkRoles } from "./start/check-roles.mjs";
import { loadRecord } from "./start/load-record.mjs";
import { hasSampleAged } from "./start/sample-age.mjs";
import { checkSecret, logFile, readSettings } from "./start/settings.mjs";
import { onStop } from "./start/stopping.mjs";

await runMain(async () => {
  const settings = readSettings();
  checkSecret();
  await probePort(settings);
  process.env.NODE_ENV = settings.dev ? "development" : "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  if (!process.env.DATABASE_URL && !process.env.DATABASE_OWNER_URL) makeWritable(dataFolder());
  if (!settings.dev) await build();

  const closing = [];
  onStop(async (reason) => {
    say(`\nStopping (${reason}) …`);
    for (const close of closing.reverse()) await close();
    say("Stopped.");
  });
  const database = await openDatabase();
  closing.push(database.leave);
  try {
    await startServing(settings, database, closing);
  } catch (error) {
    await database.leave();
    throw error;
  }
  await new Promise(() => {});
});

async function startServing(settings, database, closing) {
  const { ownerUrl, applicationUrl, embedded } = database;
  process.env.DATABASE_URL = applicationUrl;
  // What serves has no need of the owner's rights, so it does not hold the key.
  delete process.env.DATABASE_OWNER_URL;
  process.env.SESSION_SECRET = database.sessionSecret;
  if (embedded) process.env.DEMONSTRATION = "1";
  else delete process.env.DEMONSTRATION;

  if (!embedded) await checkRoles(database);
  await applyMigrations(database);
  if (!embedded) await checkRoles(database);
  await loadRecord({ ownerUrl, applicationUrl, sample: embedded });
  // Nothing is asked of the database once we serve: it may go away, and whoever serves stays and says so.
  const hasAged = embedded && (await hasSampleAged(ownerUrl));

  const { serve } = await import("./serve.mjs");
  const server = await serve({ ...settings, applicationUrl, logFile: logFile(embedded) });
  closing.push(server.close);
  announce(settings, server.port, embedded);
  if (hasAged) say("The sample cycle has aged: `npm run demo:reset` counts its dates from today.\n");
}

function announce({ host, publicUrl, dev }, port, embedded) {
  const name = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
  const address = publicUrl ?? `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
  say(`\nThe ASCC Declaration Tracker is ready at ${address}${dev ? " (development)" : ""}`);
  if (embedded) say(`Sample people to sign in as are offered at ${address}/sign-in`);
  if (embedded) say(`Requests and faults are written to ${logFile(embedded)}`);
  say(`Stop it with Ctrl-C or: kill ${process.pid}\n`);
}
