// Gives the demonstration back as on its first day, with its dates counted from today, and leaves the record alone.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./child.mjs";
import { withDatabase } from "./database.mjs";
import { applyMigrations } from "./migrations/apply.mjs";
import { dataFolder } from "./places.mjs";
import { embeddedUrl } from "./postgres/connect.mjs";
import { readSecrets } from "./postgres/secrets.mjs";
import { Remedy, runMain, say, withProgress } from "./say.mjs";
import { loadRecord } from "./start/load-record.mjs";

await runMain(async () => {
  if (process.env.DATABASE_URL || process.env.DATABASE_OWNER_URL) {
    throw new Remedy(
      "DATABASE_URL is set, and a server of your own holds no demonstration: unset it to reset that of the embedded " +
        "database.",
    );
  }
  const folder = dataFolder();
  if (!existsSync(join(folder, "secrets.json"))) {
    throw new Remedy(`There is no demonstration in ${folder} yet: \`npm start\` makes it.`);
  }
  await withDatabase(async (database) => {
    await applyMigrations(database);
    await loadRecord({ ...database, sample: true });
    await withProgress("Making the sample cycle anew …", () => reset(readSecrets(folder), database.port));
    say("The sample cycle is as on its first day, and its dates are counted from today. The record was not touched.");
    if (database.adopted) {
      say(
        "The application is running and shows it from now on. Whoever was signed in as a sample person signs in again; " +
          "what was being written to a sample document is lost.",
      );
    }
  });
});

async function reset(secrets, port) {
  const { code, output } = await runNode(["--import", "tsx", "--conditions=react-server", "prisma/reset-sample.ts"], {
    env: { DATABASE_SUPERUSER_URL: embeddedUrl("postgres", secrets.superuser, port) },
  });
  if (code === 0) return;
  console.error(`\n${output.trim()}`);
  throw new Remedy("The sample cycle could not be made anew, and is as it was: see the words above.");
}
