import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * One fingerprint over the names and contents of files and whole folders; what does not exist counts as absent.
 * @param {string} base
 * @param {string[]} names
 */
export function fingerprint(base, names) {
  const hash = createHash("sha256");
  for (const name of [...names].sort()) {
    for (const file of filesUnder(join(base, name))) {
      hash.update(`${relative(base, file).split(sep).join("/")}\0`);
      hash.update(readFileSync(file));
      hash.update("\0");
    }
  }
  return hash.digest("hex");
}

/** All files below a folder, or the one file; none where nothing stands. @param {string} path @returns {string[]} */
export function filesUnder(path) {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts) return [];
  if (facts.isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** The content of a stamp file, or nothing when there is none. */
export function readStamp(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
