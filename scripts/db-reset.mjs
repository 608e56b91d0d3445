// Deletes the embedded database, its passwords and its logs, so that the next start begins afresh.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./places.mjs";
import { removeEmbedded } from "./postgres/embedded.mjs";
import { Remedy, runMain, say } from "./say.mjs";

const ours = ["postgres", "postgres-being-made", "postgres.log", "secrets.json", "server.log", "server.log.1"];

await runMain(async () => {
  if (process.env.DATABASE_URL || process.env.DATABASE_OWNER_URL) {
    throw new Remedy(
      "DATABASE_URL is set, and a server of your own is not for this script to empty: unset it to reset the embedded " +
        "database, or drop your own with psql.",
    );
  }
  const folder = dataFolder();
  if (!ours.some((name) => existsSync(join(folder, name)))) return say(`There is nothing to delete in ${folder}.`);

  await removeEmbedded(folder);
  for (const name of ours) rmSync(join(folder, name), { recursive: true, force: true });
  say(`Deleted the database in ${folder}; the next \`npm start\` makes a new one.`);
});
