import { execFile } from "node:child_process";
import { expect, postgresPid } from "./expect.mjs";
import { serve, stop } from "./run.mjs";

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

/** Making the demonstration anew, in a copy that has been started before. */
export const demonstrationSituations = (copy) => [
  [
    "the demonstration is made anew beside the running application",
    async () => {
      const run = await serve(copy);
      const before = await samplesAt(run);
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
