import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { root } from "../places.mjs";
import { Remedy } from "../say.mjs";
import { program } from "./binaries.mjs";
import { writeSecrets } from "./secrets.mjs";

/** @typedef {{ uid: number, gid: number } | undefined} User */

const isRoot = () => process.getuid?.() === 0;

/**
 * Decides where the database lives and who runs it. Postgres refuses to run as root, so root hands it to another user,
 * and where that user cannot enter our folders, database and binaries move to the system's state folder.
 * @returns {{ native: string, data: string, user: User }}
 */
export function findPlace(folder, secrets, postgres, tell) {
  const data = join(secrets.place ?? folder, "postgres");
  if (!isRoot()) return { native: postgres.native, data, user: undefined };

  const user = ownerOf(data) ?? ownerOf(root) ?? systemUser();
  if (!secrets.place) {
    const place = { native: postgres.native, data, user };
    makeData(data, user);
    if (canEnter(program(postgres.native, "postgres"), user) && canEnter(data, user)) return place;
    if (readdirSync(data).length > 0) throw unreachable(data, user);
    rmdirSync(data);
    secrets.place = stateFolder(folder, secrets);
    writeSecrets(folder, secrets);
    tell(`The database's user cannot enter this folder, so the database is kept in ${secrets.place}.`);
  }
  const moved = join(secrets.place, "postgres");
  mkdirSync(secrets.place, { recursive: true });
  chmodSync(secrets.place, 0o755);
  makeData(moved, user);
  return { native: copyBinaries(secrets.place, postgres), data: moved, user };
}

function makeData(data, user) {
  if (existsSync(data)) return;
  mkdirSync(data, { recursive: true });
  chmodSync(data, 0o700);
  chownSync(data, user.uid, user.gid);
}

function ownerOf(path) {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts && facts.uid !== 0 ? { uid: facts.uid, gid: facts.gid } : undefined;
}

function systemUser() {
  const find = () => /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8"));
  if (!find()) spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
  const found = find();
  if (!found) {
    throw new Remedy("Postgres cannot run as root: make a user with `useradd --system postgres`, then start again.");
  }
  return { uid: Number(found[1]), gid: Number(found[2]) };
}

const canEnter = (path, user) =>
  spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", path], { ...user, cwd: "/" }).status === 0;

const unreachable = (data, { uid }) =>
  new Remedy(
    `User ${uid}, who owns the database in ${data}, can no longer enter that folder: let it in with chmod a+x on the ` +
      "folders above, or start as that user.",
  );

function stateFolder(folder, secrets) {
  const base = process.platform === "darwin" ? "/Library/Application Support" : "/var/lib";
  const name = createHash("sha256").update(folder).update(secrets.session).digest("hex").slice(0, 12);
  return join(base, "ascc-declaration-tracker", name);
}

function copyBinaries(place, { native, version }) {
  const copy = join(place, version);
  if (existsSync(copy)) return copy;
  rmSync(`${copy}.new`, { recursive: true, force: true });
  cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
  execFileSync("chmod", ["-R", "a+rX", `${copy}.new`]);
  renameSync(`${copy}.new`, copy);
  return copy;
}
