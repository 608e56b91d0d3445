import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../scripts/places.mjs";

/** In a server's own process: listens on a free port and tells its starter which; ends with it. */
export function answerPort(server) {
  server.keepAliveTimeout = 65_000;
  server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
  process.once("disconnect", () => process.exit());
}

/**
 * Starts one of the servers to compare with.
 * @param {string} script @param {string[]} args @param {Record<string, string>} env
 * @returns {Promise<{ address: string, stop: () => Promise<unknown> }>}
 */
export async function startServer(script, args, env) {
  const child = spawn(process.execPath, [join(root, "bench", script), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise((done) => child.once("close", done));
  const port = await Promise.race([new Promise((told) => child.once("message", told)), ended]);
  if (child.exitCode !== null) throw new Error(`${script} did not start.`);
  const stop = () => {
    child.kill();
    return ended;
  };
  return { address: `http://127.0.0.1:${port}`, stop };
}
