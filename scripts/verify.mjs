// Recomputes the hash chains of the record and says whether a line was changed, lost or slipped in.
import { withDatabase } from "./database.mjs";
import { applyMigrations } from "./migrations/apply.mjs";
import { openClient } from "./postgres/connect.mjs";
import { Remedy, runMain, say } from "./say.mjs";

await runMain(() =>
  withDatabase(async (database) => {
    await applyMigrations(database);
    const chains = await readChains(database.ownerUrl);
    const broken = chains.filter((chain) => chain.broken !== null && chain.broken !== false);
    for (const { chain, broken: line, reason } of broken)
      console.error(`${chain}: entry ${line} is broken: ${reason}.`);
    if (broken.length > 0) throw new Remedy("The record is not as it was written: compare it with a backup.");

    const entries = chains.reduce((sum, chain) => sum + Number(chain.entries), 0);
    say(`The record is intact: ${entries} entries in ${chains.length} chains.`);
  }),
);

async function readChains(url) {
  const client = await openClient(url);
  try {
    await client.query("begin; select set_config('app.system', 'on', true)");
    const { rows } = await client.query("select * from verify_record()");
    return rows;
  } finally {
    await client.end();
  }
}
