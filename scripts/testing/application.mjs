import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../places.mjs";
import { freePort } from "../start-tests/run.mjs";

/**
 * Starts the built application on the test data and a free port, as `npm start` does.
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function startApplication(folder) {
  const port = await freePort();
  const [, ...words] = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts.start.split(" ");
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  const end = new Promise((done) => child.once("close", done));
  const address = `http://127.0.0.1:${port}`;
  for (const deadline = Date.now() + 120_000; !/is ready at/.test(output); await wait(50)) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The application did not start:\n${output}`);
  }
  return {
    address,
    stop: async () => {
      child.kill("SIGTERM");
      await end;
    },
  };
}
