import { execFile } from "node:child_process";
import { join } from "node:path";
import { connect } from "../postgres/connect.mjs";
import { readSecrets } from "../postgres/secrets.mjs";
import { portOf } from "../postgres/server.mjs";
import { dataOf, expect, postgresPid } from "./expect.mjs";
import { serve, stop, until } from "./run.mjs";

/** What one plain command in a copy prints and ends with. */
const reset = (copy, env = {}) =>
  new Promise((done) => {
    const { DATABASE_URL: _, DATABASE_OWNER_URL: __, DATA_DIR: ___, ...rest } = process.env;
    execFile(process.execPath, ["scripts/demo-reset.mjs"], { cwd: copy, env: { ...rest, ...env } }, (error, out, err) =>
      done({ code: error?.code ?? 0, output: out + err }),
    );
  });

const samplesAt = async ({ address }) =>
  (await (await fetch(`${address}/documents`)).text()).match(/SAMPLE\/\d+\/\d+/g);

/** Ends one session of the application as the system does where memory is short, and waits until Postgres has recovered. */
async function recover(copy, { address }) {
  const data = dataOf(copy);
  const session = await connect(readSecrets(join(copy, ".data")), portOf(data));
  const { rows } = await session.query("select pid from pg_stat_activity where usename = 'tracker_app'");
  expect(rows.length > 0, "The application has no session.");
  process.kill(rows[0].pid, "SIGKILL");
  await new Promise((ended) => session.once("end", ended));
  await until(async () => (await fetch(`${address}/documents`)).status === 200, 10_000, "the recovery of Postgres");
}

/** Making the demonstration anew, in a copy that has been started before. */
export const demonstrationSituations = (copy) => [
  [
    "the demonstration is made anew beside the running application, though Postgres recovered from a crash meanwhile",
    async () => {
      const run = await serve(copy);
      const before = await samplesAt(run);
      await recover(copy, run);
      const { code, output } = await reset(copy);
      const after = await samplesAt(run);
      await stop(run);
      expect(code === 0 && /as on its first day/.test(output), `It ended with ${code}:\n${output}`);
      expect(/The application is running/.test(output), `It did not say that the application runs:\n${output}`);
      expect(before.length > 0 && String(before) === String(after), `Shown before: ${before}; after: ${after}.`);
    },
  ],
  [
    "the demonstration is made anew while nothing runs, and Postgres rests again",
    async () => {
      const { code, output } = await reset(copy);
      expect(code === 0 && !/is running/.test(output), `It ended with ${code}:\n${output}`);
      expect(postgresPid(copy) === undefined, "Postgres still runs.");
    },
  ],
  [
    "a server of one's own holds no demonstration to make anew",
    async () => {
      const { code, output } = await reset(copy, { DATABASE_URL: "postgresql://somewhere/else" });
      expect(code === 1 && /holds no demonstration/.test(output), `It ended with ${code}:\n${output}`);
    },
  ],
];
