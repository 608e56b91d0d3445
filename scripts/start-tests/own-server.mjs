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
    () =>
      withServer(async ({ env }) => {
        const run = await serve(copy, { env });
        await stop(run);
        expect(!/Sample|sample/.test(run.output), `It spoke of samples:\n${run.output}`);
        const second = await serve(copy, { env });
        await stop(second);
        expect(second.ms < 5000, `The second start took ${second.ms} ms.`);
      }),
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
    const superuser = superuserUrl(folder, env.DATABASE_URL);
    const client = await openClient(superuser);
    await client.query(`CREATE ROLE occasion LOGIN PASSWORD 'occasion' ${right}`);
    await client.query("GRANT CONNECT ON DATABASE tracker TO occasion");
    await client.end();
    const url = new URL(env.DATABASE_URL);
    Object.assign(url, { username: "occasion", password: "occasion" });
    return { DATABASE_URL: url.href };
  };

const refused = (copy, change, words) =>
  withServer(async (server) => {
    const changed = typeof change === "function" ? await change(server) : change;
    expectSentence(await start(copy, { env: { ...server.env, ...changed } }), words);
  });

async function withServer(work) {
  const folder = makeFolder();
  const server = await startEmbedded(folder, () => {});
  const env = { DATABASE_URL: server.applicationUrl, DATABASE_OWNER_URL: server.ownerUrl, SESSION_SECRET: secret };
  try {
    await work({ env, folder });
  } finally {
    await server.leave();
  }
}
