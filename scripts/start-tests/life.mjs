import { changes } from "./copy.mjs";
import { expect, expectAllStopped, postgresPid } from "./expect.mjs";
import { ended, isAlive, serve, stop, until } from "./run.mjs";

/** Starting, ending and beginning again, in one copy after the other situations of this list. */
export const lifeSituations = (copy) => [
  ["it starts and serves", async () => stop(await serve(copy))],
  [
    "a second start serves within 5 s and leaves the work tree clean",
    async () => {
      const run = await serve(copy);
      await stop(run);
      expect(run.ms < 5000, `It took ${run.ms} ms.`);
      expect(!/Installing|Building|Generating|Loading/.test(run.output), `It did work again:\n${run.output}`);
      expect(changes(copy) === "", `Git sees changes:\n${changes(copy)}`);
    },
  ],
  [
    "a plain kill stops everything, Postgres last",
    async () => {
      const run = await serve(copy);
      const postgres = postgresPid(copy);
      await stop(run);
      await expectAllStopped(copy, run, postgres);
    },
  ],
  [
    "a kill of npm alone stops everything too",
    async () => {
      const run = await serve(copy);
      const postgres = postgresPid(copy);
      process.kill(run.npm.pid, "SIGKILL");
      await ended(run);
      await expectAllStopped(copy, run, postgres);
    },
  ],
  ["it starts again after kill -9 of Node", () => again(copy, (run) => process.kill(run.pid, "SIGKILL"))],
  ["it starts again after kill -9 of Postgres", () => again(copy, killPostgres(copy))],
  [
    "it starts again after kill -9 of both",
    () =>
      again(copy, async (run) => {
        process.kill(run.pid, "SIGKILL");
        killPostgres(copy)();
      }),
  ],
  [
    "while Postgres is away pages say so, whole, with 503",
    async () => {
      const run = await serve(copy);
      killPostgres(copy)();
      const ask = async (path) => {
        const answer = await fetch(`${run.address}${path}`);
        return { path, status: answer.status, headers: answer.headers, html: await answer.text() };
      };
      const answers = [await ask("/documents"), await ask("/id/desk")];
      const parts = await fetch(`${run.address}/documents`, { headers: { rsc: "1" } });
      await stop(run);
      expect(parts.status === 503, `The status of the parts of a page was ${parts.status}.`);
      for (const { path, status, headers, html } of answers) {
        expect(status === 503, `The status of ${path} was ${status}.`);
        expect(headers.has("retry-after") && /<main[\s>].*<\/html>/s.test(html), `The page at ${path} was not whole.`);
        const language = path.startsWith("/id") ? "id" : "en";
        expect(html.includes(`<html lang="${language}"`), `The page at ${path} was in another language.`);
      }
    },
  ],
];

const killPostgres = (copy) => () => {
  const pid = postgresPid(copy);
  expect(pid, "Postgres does not run.");
  process.kill(pid, "SIGKILL");
};

async function again(copy, harm) {
  const first = await serve(copy);
  await harm(first);
  if (isAlive(first.pid)) process.kill(first.pid, "SIGTERM");
  await until(() => !isAlive(first.pid), 20_000, "the end of the first");
  const second = await serve(copy);
  const postgres = postgresPid(copy);
  await stop(second);
  await expectAllStopped(copy, second, postgres);
}
