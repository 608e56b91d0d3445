import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "../child.mjs";
import { fingerprint, readStamp } from "../hash.mjs";
import { npmScript } from "../npm.mjs";
import { makeWritable, root } from "../places.mjs";
import { Remedy, runMain, withProgress } from "../say.mjs";

const inRoot = (path) => join(root, path);

/** Installs the packages when the lock changed, and generates the database client when the schema changed. */
export const main = () =>
  runMain(async () => {
    await refresh({
      stamp: "node_modules/.tracker-lock",
      sources: ["package-lock.json"],
      label: "Installing packages (a minute or two the first time) …",
      command: [npmScript(), "ci", "--ignore-scripts", "--include=dev", "--prefer-offline", "--no-audit", "--no-fund"],
      fault: "The packages could not be installed: see npm's words above, and check the network or npm's cache.",
    });
    if (!existsSync(inRoot("prisma/schema.prisma"))) return;
    await refresh({
      stamp: "prisma/generated/.tracker-schema",
      sources: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
      label: "Generating the database client …",
      command: [inRoot("node_modules/prisma/build/index.js"), "generate"],
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" },
      fault: "The database client could not be generated: see Prisma's words above.",
    });
  });

async function refresh({ stamp, sources, label, command, env, fault }) {
  const wanted = fingerprint(root, sources);
  if (readStamp(inRoot(stamp)) === wanted) return;

  makeWritable(root);
  const { code, output } = await withProgress(label, () => runNode(command, { env }));
  if (code !== 0) {
    console.error(output.trim());
    throw new Remedy(fault);
  }
  writeFileSync(inRoot(stamp), wanted);
}
