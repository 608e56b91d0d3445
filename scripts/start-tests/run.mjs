import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { npmScript } from "../npm.mjs";

const running = new Set();
const patience = { serving: 240_000, ending: 20_000 };

export function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => found(port));
    });
  });
}

/**
 * Runs `npm start` in a copy and waits until it serves or ends.
 * @param {string} copy
 * @param {{ env?: Record<string, string | undefined>, user?: { uid: number, gid: number }, port?: number }} [options]
 */
export async function start(copy, { env = {}, user, port } = {}) {
  const chosen = port ?? (await freePort());
  const started = Date.now();
  const npm = spawn(process.execPath, [npmScript(), "start"], {
    cwd: copy,
    env: {
      ...cleanEnvironment(),
      ...(user && { HOME: "/tmp", npm_config_cache: "/tmp/.npm-nobody" }),
      PORT: String(chosen),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    ...user,
  });
  const run = { npm, port: chosen, output: "", code: undefined, address: `http://127.0.0.1:${chosen}`, ms: 0, pid: 0 };
  running.add(run);
  for (const stream of [npm.stdout, npm.stderr]) stream.on("data", (text) => (run.output += text));
  npm.once("close", (code) => Object.assign(run, { code: code ?? -1 }));
  await until(() => run.code !== undefined || /kill (\d+)/.test(run.output), patience.serving, `serving in ${copy}`);
  run.ms = Date.now() - started;
  run.pid = Number(/kill (\d+)/.exec(run.output)?.[1] ?? 0);
  return run;
}

/** Like start, and throws with what was printed unless it serves. */
export async function serve(copy, options) {
  const run = await start(copy, options);
  if (!run.pid) throw new Error(`It does not serve:\n${run.output}`);
  const { status } = await fetch(`${run.address}/health/ready`);
  if (status !== 200) throw new Error(`It serves but is not ready (${status}).`);
  return run;
}

/** A plain kill of what `npm start` said to kill, and the wait for its end. */
export async function stop(run) {
  process.kill(run.pid, "SIGTERM");
  await ended(run);
}

export const ended = (run) => until(() => !isAlive(run.pid), patience.ending, "the end of the process");

export async function until(check, limit, what) {
  for (const deadline = Date.now() + limit; Date.now() < deadline; await wait(50)) if (await check()) return;
  throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export function endAll() {
  for (const { npm, pid } of running) {
    for (const target of [-npm.pid, pid]) {
      try {
        if (target) process.kill(target, "SIGKILL");
      } catch {}
    }
  }
}

// Nothing of the npm that runs these tests, and none of the settings that would lead the copies elsewhere.
function cleanEnvironment() {
  const led = ["DATABASE_URL", "DATABASE_OWNER_URL", "SESSION_SECRET", "DATA_DIR", "PUBLIC_URL", "HOST", "NODE_ENV"];
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("npm_") && !led.includes(name)),
  );
}
