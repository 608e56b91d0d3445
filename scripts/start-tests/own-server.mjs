import { randomBytes } from "node:crypto";
import { openClient } from "../postgres/connect.mjs";
import { startEmbedded } from "../postgres/embedded.mjs";
import { makeFolder } from "./copy.mjs";
import { expect, expectSentence } from "./expect.mjs";
import { serve, start, stop } from "./run.mjs";
import { superuserUrl } from "./superuser.mjs";

const secret = "a secret for the tests, long enough to be taken";

/** A Postgres of one's own, played by a second embedded one. */
export const ownServerSituations = (copy) => [
  [
    "DATABASE_URL and DATABASE_OWNER_URL work the same, without sample people",
    async () => {
      const { env } = await ownServer();
      const run = await serve(copy, { env });
      await stop(run);
      expect(!/Sample|sample/.test(run.output), `It spoke of samples:\n${run.output}`);
      const second = await serve(copy, { env });
      await stop(second);
      expect(second.ms < 5000, `The second start took ${second.ms} ms.`);
    },
  ],
  [
    "a missing secret is refused",
    () => refused(copy, { SESSION_SECRET: undefined }, /SESSION_SECRET is missing or shorter/),
  ],
  [
    "one address without the other is refused",
    () => refused(copy, { DATABASE_OWNER_URL: undefined }, /DATABASE_OWNER_URL is missing/),
  ],
  [
    "the owner as application role is refused",
    () => refused(copy, ({ env }) => ({ DATABASE_URL: env.DATABASE_OWNER_URL }), /is the owner's role/),
  ],
  ["a superuser as application role is refused", () => refused(copy, as("SUPERUSER"), /is a superuser/)],
  ["a BYPASSRLS role as application role is refused", () => refused(copy, as("BYPASSRLS"), /BYPASSRLS/)],
  [
    "a member of the owner as application role is refused",
    () => refused(copy, as("IN ROLE tracker_owner"), /is a member of the owner's role/),
  ],
];

// A role made for the occasion, with a right it should not have.
const as =
  (right) =>
  async ({ env, folder }) => {
    const name = `occasion_${randomBytes(4).toString("hex")}`;
    const client = await openClient(superuserUrl(folder, env.DATABASE_URL));
    await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'occasion' ${right}`);
    await client.query(`GRANT CONNECT ON DATABASE tracker TO ${name}`);
    await client.end();
    const url = new URL(env.DATABASE_URL);
    Object.assign(url, { username: name, password: "occasion" });
    return { DATABASE_URL: url.href };
  };

async function refused(copy, change, words) {
  const server = await ownServer();
  const changed = typeof change === "function" ? await change(server) : change;
  expectSentence(await start(copy, { env: { ...server.env, ...changed } }), words);
}

let begun;
/** One server for all of these situations: to make one takes longer than to be refused by it. */
const ownServer = () => {
  begun ??= beginServer();
  return begun;
};

async function beginServer() {
  const folder = makeFolder();
  const { applicationUrl, ownerUrl, leave } = await startEmbedded(folder, () => {});
  return { folder, leave, env: { DATABASE_URL: applicationUrl, DATABASE_OWNER_URL: ownerUrl, SESSION_SECRET: secret } };
}

/** Ends the server of one's own, if a situation began one. */
export const endOwnServer = async () => (await begun)?.leave();
