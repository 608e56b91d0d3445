// Types, lint and format, and the quick tests with the architecture: what a change must pass before it is shown.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./child.mjs";
import { root } from "./places.mjs";
import { Remedy, runMain, say } from "./say.mjs";

const bin = (path) => join(root, "node_modules", path);
const quiet = { NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: undefined };

const steps = [
  { name: "Page types", command: [bin("next/dist/bin/next"), "typegen"] },
  { name: "Types", command: [bin("typescript-native/bin/tsc"), "--noEmit"] },
  { name: "Lint and format", command: [bin("@biomejs/biome/bin/biome"), "ci", "--colors=off", "."] },
  { name: "Rules and architecture", command: [bin("vitest/vitest.mjs"), "run", "--project", "unit", "--reporter=dot"] },
];

await runMain(async () => {
  if (!existsSync(bin("next")))
    throw new Remedy("The packages are not installed yet: run `npm start` or `npm test` once.");
  const failed = [];
  for (const { name, command } of steps) {
    const started = Date.now();
    const { code, output } = await runNode(command, { env: quiet });
    say(`${code === 0 ? "passed" : "FAILED"}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (code !== 0) failed.push(name) && console.error(`${output.trim()}\n`);
  }
  if (failed.length > 0) throw new Remedy(`${failed.join(", ")}: see above.`);
});
