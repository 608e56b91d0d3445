import { chmodSync, chownSync, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { openClient } from "../postgres/connect.mjs";
import { findEmbedded } from "../postgres/embedded.mjs";
import { makeFolder, warmCopy } from "./copy.mjs";
import { dataOf, expect } from "./expect.mjs";
import { serve, stop } from "./run.mjs";
import { isRoot, nobody } from "./users.mjs";

/** Folders, users and languages of the system in which it starts all the same; `from` has been started before. */
export const placeSituations = (from) => [
  [
    "a path with spaces and Thai letters, begun with LANG=C by an ordinary user",
    async () => {
      const copy = warmCopy(join(makeFolder(), "เอกสาร ของ อาเซียน"), from);
      const user = isRoot() ? nobody : undefined;
      if (user) chownSync(copy, user.uid, user.gid);
      await plainLanguage(copy, user);
      if (!user) return stop(await serve(copy));
      expect(statSync(dataOf(copy)).uid === user.uid, "The data is not the user's own.");
      // Then root, who must go on as the owner of the data.
      await stop(await serve(copy));
      await stop(await serve(copy, { user }));
    },
  ],
  ...(isRoot() ? rootSituations(from) : []),
];

const rootSituations = (from) => [
  [
    "root in an ordinary folder runs Postgres as another user",
    // Of a copy that root has started before.
    async () => expect(statSync(dataOf(from)).uid !== 0, "The data belongs to root."),
  ],
  [
    "root in a folder that only root may enter",
    async () => {
      const folder = makeFolder();
      chmodSync(folder, 0o700);
      const copy = warmCopy(join(folder, "app"), from);
      const first = await serve(copy);
      await stop(first);
      const { place } = JSON.parse(readFileSync(join(copy, ".data/secrets.json"), "utf8"));
      try {
        expect(place && existsSync(join(place, "postgres/PG_VERSION")), "The data did not move.");
        expect(first.output.includes(place), "It did not say where the data is.");
        await stop(await serve(copy));
      } finally {
        if (place) rmSync(place, { recursive: true });
      }
    },
  ],
];

async function plainLanguage(copy, user) {
  const run = await serve(copy, { user, env: { LANG: "C", LC_ALL: "C" } });
  const found = await findEmbedded(join(copy, ".data"));
  const client = await openClient(found?.ownerUrl);
  const { rows } = await client.query("select current_setting('server_encoding') as encoding, upper('é') as upper");
  await client.end();
  await stop(run);
  expect(rows[0].encoding === "UTF8" && rows[0].upper === "É", `The database says ${JSON.stringify(rows[0])}.`);
}
