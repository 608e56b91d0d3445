import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";

const orphanCheck = 500;

/**
 * Calls `stop` once, on Ctrl-C, on a plain kill, and when the npm that started us is gone: a kill of npm reaches npm
 * alone.
 * @param {(reason: string) => Promise<void>} stop
 */
export function onStop(stop) {
  let stopping = false;
  const once = (reason) => {
    if (stopping) return;
    stopping = true;
    stop(reason).then(
      () => process.exit(),
      (error) => {
        process.stderr.write(`${inspect(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on("unhandledRejection", (error) => console.error(error));
  process.on("uncaughtException", (error) => {
    process.stderr.write(`${inspect(error)}\n`);
    process.exitCode = 1;
    once("of a fault of ours");
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => once(signal));
  if (process.env.npm_lifecycle_event) watchParents(() => once("npm ended"));
}

// Between npm and us there may stand a shell, which outlives npm.
function watchParents(whenGone) {
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const isGone = () => process.ppid !== parent || (grandparent > 1 && !isAlive(grandparent));
  setInterval(() => isGone() && whenGone(), orphanCheck).unref();
}

function parentOf(pid) {
  if (process.platform === "win32") return 0;
  if (process.platform !== "linux") return Number(spawnSync("ps", ["-o", "ppid=", "-p", String(pid)]).stdout) || 0;
  try {
    // The name in brackets may itself hold brackets and spaces.
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
