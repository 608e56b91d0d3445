import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Remedy } from "../say.mjs";

/**
 * @typedef {{ superuser: string, owner: string, application: string, session: string, place?: string }} Secrets
 * `place` is the folder that holds database and binaries when they could not stay in the data folder.
 */

/** The passwords of an embedded database, made the first time and kept in a file only its user can read. */
export function readSecrets(folder) {
  const path = join(folder, "secrets.json");
  if (existsSync(path)) return /** @type {Secrets} */ (parse(path));

  const made = { superuser: random(), owner: random(), application: random(), session: random() };
  writeSecrets(folder, made);
  return /** @type {Secrets} */ (made);
}

/** Replaces the file in one step, so that a crash leaves the old or the new one. */
export function writeSecrets(folder, secrets) {
  const path = join(folder, "secrets.json");
  writeFileSync(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

const random = () => randomBytes(32).toString("base64url");

function parse(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Remedy(`${path} cannot be read: restore it from a copy, or start afresh with \`npm run db:reset\`.`);
  }
}
