import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Remedy } from "../say.mjs";
import { program } from "./binaries.mjs";

/** Makes the database's files the first time, and refuses files that another major version of Postgres made. */
export function makeCluster({ native, data, user }, secrets, major, tell) {
  const version = join(data, "PG_VERSION");
  // Stands beside the data while it is being made: only what it marks as half made may ever be thrown away.
  const making = `${data}-being-made`;
  if (existsSync(version) && !existsSync(making)) {
    return refuseOtherVersion(data, readFileSync(version, "utf8").trim(), major);
  }
  const left = existsSync(data) ? readdirSync(data) : [];
  if (left.length > 0 && !existsSync(making)) {
    throw new Remedy(`${data} holds other files than a database's: set DATA_DIR to another folder.`);
  }
  tell("Making the database …");
  writeFileSync(making, "");
  for (const name of left) rmSync(join(data, name), { recursive: true, force: true });
  initialise({ native, data, user }, secrets);
  rmSync(making);
}

function refuseOtherVersion(data, found, major) {
  if (found === major) return;
  throw new Remedy(
    `The database in ${data} was made by Postgres ${found}, and this application brings Postgres ${major}: start the ` +
      "application version that made it, or set DATA_DIR to another folder, or begin afresh with `npm run db:reset`.",
  );
}

function initialise({ native, data, user }, secrets) {
  const folder = mkdtempSync(join(tmpdir(), "tracker-"));
  const password = join(folder, "password");
  writeFileSync(password, secrets.superuser, { mode: 0o600 });
  if (user) for (const path of [folder, password]) chownSync(path, user.uid, user.gid);
  const { status, stderr, error } = spawnSync(
    program(native, "initdb"),
    [
      ...["-D", data, "-U", "postgres", `--pwfile=${password}`, "--auth=scram-sha-256", "--no-instructions"],
      ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ],
    { ...user, cwd: native, encoding: "utf8", env: { ...process.env, HOME: data } },
  );
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) {
    const words = (stderr || error?.message || "no reason given").trim().split("\n").slice(0, 2).join(" ");
    throw new Remedy(
      `The database could not be made in ${data} (${words}): mend that, or set DATA_DIR to another folder.`,
    );
  }
}
