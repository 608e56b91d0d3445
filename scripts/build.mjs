import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./child.mjs";
import { compressStatic } from "./compress.mjs";
import { fingerprint, readStamp } from "./hash.mjs";
import { makeWritable, root } from "./places.mjs";
import { Remedy, withProgress } from "./say.mjs";

const sources = [
  "app",
  "components",
  "domain",
  "server",
  "i18n",
  "messages",
  "public",
  "prisma/schema.prisma",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
  "scripts/compress.mjs",
];
const stamp = join(root, ".next/tracker-sources");

/** Builds the pages, unless the build at hand was made from the same sources. */
export async function build() {
  const wanted = fingerprint(root, sources);
  if (readStamp(stamp) === wanted) return;

  makeWritable(join(root, ".next"));
  rmSync(stamp, { force: true });
  const { code, output } = await withProgress("Building the pages (about half a minute) …", () =>
    runNode([join(root, "node_modules/next/dist/bin/next"), "build"], {
      env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    }),
  );
  if (code !== 0) {
    console.error(output.trim());
    throw new Remedy("The pages could not be built: see the words above.");
  }
  await compressStatic(root);
  writeFileSync(stamp, wanted);
}
