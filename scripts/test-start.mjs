// The situations in which the application must start, or say in a sentence why it cannot, each in a copy of its own.
// With --quick a warm copy of this folder is used; without, a bare clone is installed and built first.
import { join } from "node:path";
import { bareCopy, makeFolder, removeFolders, warmCopy } from "./start-tests/copy.mjs";
import { demonstrationSituations } from "./start-tests/demonstration.mjs";
import { lifeSituations } from "./start-tests/life.mjs";
import { endOwnServer, ownServerSituations } from "./start-tests/own-server.mjs";
import { placeSituations } from "./start-tests/places.mjs";
import { refusalSituations } from "./start-tests/refusals.mjs";
import { endAll } from "./start-tests/run.mjs";

const quick = process.argv.includes("--quick");
const only = process.argv.slice(2).find((word) => !word.startsWith("--"));

const target = join(makeFolder(), "app");
const copy = quick ? warmCopy(target) : bareCopy(target);
const situations = [
  ...lifeSituations(copy),
  ...demonstrationSituations(copy),
  ...refusalSituations(copy),
  ...placeSituations(copy),
  ...ownServerSituations(copy),
].filter(([name]) => !only || name.includes(only) || name === "it starts and serves");

const count = { passed: 0, failed: 0 };
process.once("exit", endAll);
for (const [name, situation] of situations) {
  const started = Date.now();
  const seconds = () => `(${((Date.now() - started) / 1000).toFixed(1)} s)`;
  try {
    await situation();
    count.passed++;
    console.log(`passed  ${name} ${seconds()}`);
  } catch (error) {
    count.failed++;
    const words = [error?.message ?? error, error?.cause].filter(Boolean).join("\n");
    console.log(`FAILED  ${name} ${seconds()}\n        ${words.replaceAll("\n", "\n        ")}`);
  }
}
endAll();
await endOwnServer();
removeFolders();
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);
