// Prints how to reach the embedded database with psql as its owner. Starts nothing: npm run --silent db:url
import { dataFolder } from "./places.mjs";
import { findEmbedded } from "./postgres/embedded.mjs";
import { Remedy, runMain, say } from "./say.mjs";

await runMain(async () => {
  if (process.env.DATABASE_OWNER_URL) return say(process.env.DATABASE_OWNER_URL);
  const found = await findEmbedded(dataFolder());
  if (!found) throw new Remedy("The embedded database is not running: start it with `npm start`, then ask again.");
  say(found.ownerUrl);
});
