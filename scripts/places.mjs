import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Remedy } from "./say.mjs";

/** The folder of the application. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** The folder of the embedded database, its passwords and its logs; DATA_DIR chooses another than .data. */
export const dataFolder = () => resolve(root, process.env.DATA_DIR || ".data");

/** Makes the folder if need be and refuses with a sentence if no new file can be made in it. */
export function makeWritable(folder) {
  const probe = join(folder, `.write-probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new Remedy(
      `Nothing can be written in ${folder} (${error.code}): give this user the right to write there, or copy the ` +
        `application to a folder of your own${folder === root ? "" : ", or set DATA_DIR to such a folder"}.`,
    );
  }
}
