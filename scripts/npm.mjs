import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { Remedy } from "./say.mjs";

/** The script of the npm that runs us, else of the one that came with Node: a script runs alike on every system. */
export function npmScript() {
  const bin = dirname(realpathSync(process.execPath));
  const places = [
    process.env.npm_execpath ?? "",
    join(bin, "../lib/node_modules/npm/bin/npm-cli.js"),
    join(bin, "node_modules/npm/bin/npm-cli.js"),
    "/usr/share/nodejs/npm/bin/npm-cli.js",
  ];
  const found = places.find((path) => path.endsWith("npm-cli.js") && existsSync(path));
  if (!found) throw new Remedy("npm was not found beside Node: run this through npm, for example `npm start`.");
  return found;
}
