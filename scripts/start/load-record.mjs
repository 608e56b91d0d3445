import { existsSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "../child.mjs";
import { fingerprint } from "../hash.mjs";
import { root } from "../places.mjs";
import { openClient } from "../postgres/connect.mjs";
import { Remedy, withProgress } from "../say.mjs";

const sources = ["prisma/record", "prisma/sample", "prisma/seed.ts"];

/**
 * Loads the record the first time and when it changed; the database itself remembers which one it holds.
 * @param {{ ownerUrl: string, applicationUrl: string, sample: boolean }} options
 */
export async function loadRecord({ ownerUrl, applicationUrl, sample }) {
  if (!existsSync(join(root, "prisma/seed.ts"))) return;
  const wanted = `record ${fingerprint(root, sources)}${sample ? " with sample" : ""}`;
  const client = await openClient(ownerUrl);
  try {
    if ((await loaded(client)) === wanted) return;
    await withProgress(sample ? "Loading the record and the sample cycle …" : "Loading the record …", () =>
      seed({ ownerUrl, applicationUrl, sample }),
    );
    await client.query(`comment on table "_prisma_migrations" is ${client.escapeLiteral(wanted)}`);
  } finally {
    await client.end();
  }
}

async function loaded(client) {
  const { rows } = await client.query(`select obj_description('"_prisma_migrations"'::regclass, 'pg_class') as loaded`);
  return rows[0].loaded;
}

async function seed({ ownerUrl, applicationUrl, sample }) {
  const { code, output } = await runNode(
    ["--import", "tsx", "--conditions=react-server", "prisma/seed.ts", ...(sample ? ["--sample"] : [])],
    { env: { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: applicationUrl } },
  );
  if (code === 0) return;
  console.error(`\n${output.trim()}`);
  throw new Remedy("The record could not be loaded: see the words above.");
}
