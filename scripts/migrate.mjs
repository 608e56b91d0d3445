// Brings the database of DATABASE_URL, else the embedded one, to this version's migrations. `npm start` does the same.
import { withDatabase } from "./database.mjs";
import { applyMigrations } from "./migrations/apply.mjs";
import { runMain, say } from "./say.mjs";

await runMain(() =>
  withDatabase(async (addresses) => {
    await applyMigrations(addresses);
    say("The database is up to date.");
  }),
);
