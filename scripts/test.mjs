// Runs every test: types, lint, rules, database, browser and start. The last line is the sum of all of them.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { dataFolder, root } from "./places.mjs";
import { connect } from "./postgres/connect.mjs";
import { findEmbedded } from "./postgres/embedded.mjs";
import { readSecrets } from "./postgres/secrets.mjs";
import { runMain, say } from "./say.mjs";
import { startApplication } from "./testing/application.mjs";
import { findBrowser } from "./testing/browser.mjs";
import { runCounting, runPlaywright, runTool, runVitest } from "./testing/counts.mjs";
import { answerBeforeDisk } from "./testing/thrown-away.mjs";
import { faultsOfWords } from "./testing/words-said.mjs";

process.env.DATA_DIR ??= join(root, ".data/test");
process.env.NEXT_TELEMETRY_DISABLED = "1";
// Tests make servers of their own; an outer address would lead them to somebody's real data.
for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "PORT", "HOST", "PUBLIC_URL"]) delete process.env[name];

// Where a browser has to be fetched, that happens beside the rest.
const sought = findBrowser();

/** What others wait for is begun once, whoever asks first. */
const once = (run) => {
  let begun;
  return () => (begun ??= run());
};
const checkTypes = once(() => runTool(["typescript-native/bin/tsc", "--noEmit"]));
const testDatabase = once(() => runVitest("database", { TEST_DATA_DIR: join(dataFolder(), "database") }));

// What stands in one group runs at the same time: each of it leaves a core idle while it waits for a disk or a process.
// The start builds the pages, and writes types with them, once the types are looked at; the browser begins where the
// database has ended, beside the last of the starts.
const groups = [
  [["Page types", () => runTool(["next/dist/bin/next", "typegen"])]],
  [
    ["Types", checkTypes],
    ["Lint and format", () => runTool(["@biomejs/biome/bin/biome", "ci", "."])],
    ["Rules and architecture", () => runVitest("unit")],
    ["Database", testDatabase],
    ["Start", testStart, checkTypes],
    ["Browser", testInBrowser, testDatabase],
  ],
];

async function testStart() {
  try {
    await build();
  } catch (error) {
    say(error.message);
    return { passed: 0, failed: 1 };
  }
  return runCounting("scripts/test-start.mjs", "--quick");
}

async function testInBrowser() {
  const browser = await sought;
  if (!browser) {
    say("There is no Chromium here and none could be installed: install one and run `npm test` again.");
    return { passed: 0, failed: 1 };
  }
  await build();
  const folder = join(dataFolder(), "application");
  const started = new Date();
  const application = await startApplication(folder);
  try {
    await hurry(folder);
    const { address } = application;
    const seen = await runPlaywright({ BASE_URL: address, DATA_DIR: folder, CHROMIUM_PATH: browser.path ?? "" });
    return { ...seen, failed: seen.failed + wordless(folder, started) };
  } finally {
    await application.stop();
  }
}

/** The whole run leaves no line in the log about words that a page lacked. */
function wordless(folder, since) {
  const found = faultsOfWords(folder, since);
  if (found.length === 0) return 0;
  say(`The application's log tells ${found.length} times of words that a page lacked, the first time:\n${found[0]}`);
  return 1;
}

async function hurry(folder) {
  const { ownerUrl } = await findEmbedded(folder);
  const superuser = await connect(readSecrets(folder), Number(new URL(ownerUrl).port));
  await answerBeforeDisk(superuser);
  await superuser.end();
}

await runMain(async () => {
  mkdirSync(dataFolder(), { recursive: true });
  const sum = { passed: 0, failed: 0 };
  for (const parts of groups) {
    say(`\n${parts.map(([name]) => name).join(", ")} …`);
    await Promise.all(
      parts.map(async ([name, run, after]) => {
        await after?.();
        const started = Date.now();
        const { passed, failed } = await run();
        sum.passed += passed;
        sum.failed += failed;
        say(`\n${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
      }),
    );
  }
  say(`\n${sum.passed} passed, ${sum.failed} failed`);
  if (sum.failed > 0) process.exit(1);
});
