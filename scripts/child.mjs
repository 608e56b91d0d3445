import { spawn } from "node:child_process";
import { root } from "./places.mjs";

/**
 * Runs Node on a script in the application's folder; its output is kept, and shown as it comes when asked.
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, show?: boolean, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(args, { env = {}, show = false, cwd = root } = {}) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
  });
  const stop = () => child.kill("SIGTERM");
  process.once("exit", stop);
  let output = "";
  child.stdout?.on("data", (text) => (output += text));
  child.stderr?.on("data", (text) => (output += text));
  return new Promise((done, failed) => {
    child.once("error", failed);
    child.once("close", (code) => {
      process.removeListener("exit", stop);
      done({ code: code ?? 1, output });
    });
  });
}
