import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "../child.mjs";
import { dataFolder, root } from "../places.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

const bin = (path) => join(root, "node_modules", path);

/** A tool that only succeeds or fails counts as one test. @returns {Promise<Count>} */
export async function runTool(command, env = {}) {
  const { code } = await runNode([bin(command[0]), ...command.slice(1)], { env, show: true });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Runs one project of the unit test runner and counts its tests. @returns {Promise<Count>} */
export async function runVitest(project, env = {}) {
  const report = join(dataFolder(), `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await runNode([bin("vitest/vitest.mjs"), "run", "--project", project, ...reporters], {
    env,
    show: true,
  });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numTotalTests: total = 0 } = read(report) ?? {};
  // A file that cannot be loaded, or a test that is switched off, must not pass for success.
  return { passed, failed: Math.max(failed, total - passed, code === 0 ? 0 : 1) };
}

/** Runs the browser tests against a server and counts them. @returns {Promise<Count>} */
export async function runPlaywright(env) {
  const report = join(dataFolder(), "browser.json");
  rmSync(report, { force: true });
  const { code } = await runNode([bin("@playwright/test/cli.js"), "test", "--reporter=dot,json"], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    show: true,
  });
  const { expected: passed = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report)?.stats ?? {};
  return { passed, failed: Math.max(unexpected + flaky + skipped, code === 0 ? 0 : 1) };
}

/** Runs a script of ours whose last line is `N passed, N failed`. @returns {Promise<Count>} */
export async function runCounting(script, ...args) {
  const { code, output } = await runNode([join(root, script), ...args]);
  console.log(output.trim());
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  return { passed: Number(passed ?? 0), failed: Math.max(Number(failed ?? 0), code === 0 ? 0 : 1) };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return undefined;
  }
}
