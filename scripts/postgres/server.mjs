import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Remedy } from "../say.mjs";
import { program } from "./binaries.mjs";
import { connect } from "./connect.mjs";

/** The port of the server that runs on this data, if one does: ours, or one that an abrupt end left behind. */
export async function runningPort(data, secrets) {
  const [pid, , , port] = lockLines(data);
  if (!port || !isAlive(Number(pid))) return undefined;
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      const client = await connect(secrets, Number(port));
      const { rows } = await client.query("show data_directory");
      await client.end();
      return rows[0].data_directory === data ? Number(port) : undefined;
    } catch (error) {
      if (error.code === "28P01") throw wrongPassword(data);
      // Anything but a refusal means that it is starting, stopping or crowded, and will answer or be gone in a moment.
      if (error.code === "ECONNREFUSED" || Date.now() > deadline) return undefined;
      await wait(100);
    }
  }
}

/** The port that the server on this data last said it listens on. */
export const portOf = (data) => Number(lockLines(data)[3]) || undefined;

/** Starts a server on this data, apart from our process group so that Ctrl-C does not reach it before us. */
export async function launch({ native, data, user }, secrets, log) {
  for (let attempt = 1; ; attempt++) {
    rmSync(join(data, "postmaster.pid"), { force: true });
    const port = await freePort();
    const child = spawnServer({ native, data, user }, port, log);
    if (await answers(child, secrets, port)) return port;
    // After a crash its helpers may hold its memory for a moment longer.
    await wait(700);
    if (attempt === 3) {
      throw new Remedy(`The database does not start; it says why at the end of ${log}: ${lastWords(log)}`);
    }
  }
}

/** Ends the server: running statements are rolled back, and everything is on disk before this returns. */
export async function stopServer({ native, data, user }) {
  const pid = Number(lockLines(data)[0]);
  if (!pid) return;
  if (process.platform === "win32") {
    spawnSync(program(native, "pg_ctl"), ["stop", "-D", data, "-m", "fast", "-w"], { ...user });
    return;
  }
  try {
    process.kill(pid, "SIGINT");
  } catch {
    return;
  }
  // The server removes its lock as its last act; one that was killed never does, and one nobody reaps looks alive for ever.
  const runs = () => existsSync(join(data, "postmaster.pid")) && isAlive(pid);
  for (let passed = 0; passed < 30_000 && runs(); passed += 20) await wait(20);
}

function spawnServer({ native, data, user }, port, log) {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const file = openSync(log, size > 5_000_000 ? "w" : "a", 0o600);
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
  };
  const child = spawn(
    program(native, "postgres"),
    ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    { ...user, cwd: data, detached: true, stdio: ["ignore", file, file], env: { ...process.env, HOME: data } },
  );
  closeSync(file);
  child.on("error", () => {});
  child.unref();
  return child;
}

async function answers(child, secrets, port) {
  for (let passed = 0; passed < 60_000; passed += 25) {
    if (child.exitCode !== null || child.pid === undefined) return false;
    try {
      const client = await connect(secrets, port);
      await client.end();
      return true;
    } catch (error) {
      if (error.code === "28P01") throw wrongPassword("the data folder");
      await wait(25);
    }
  }
  return false;
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => found(port));
    });
  });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function lockLines(data) {
  try {
    return readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

const lastWords = (log) => readFileSync(log, "utf8").trim().split("\n").slice(-2).join(" ");

const wrongPassword = (data) =>
  new Remedy(
    `The passwords in secrets.json do not open the database in ${data}: put the file back that was made with it, or ` +
      "begin afresh with `npm run db:reset`.",
  );
