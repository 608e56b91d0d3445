import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "../../scripts/migrations/apply.mjs";
import { root } from "../../scripts/places.mjs";
import { connect, embeddedUrl } from "../../scripts/postgres/connect.mjs";
import { startEmbedded } from "../../scripts/postgres/embedded.mjs";
import { rights, roles } from "../../scripts/postgres/roles.mjs";
import { readSecrets } from "../../scripts/postgres/secrets.mjs";
import { answerBeforeDisk } from "../../scripts/testing/thrown-away.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** How to reach the test server as each role, with `{name}` where the database's name goes. */
    addresses: { superuser: string; owner: string; application: string };
  }
}

/** The database that every test file begins with a copy of: migrated, with the record and the sample people in. */
export const template = "tracker_template";

/** Where the test server keeps its data and its log. */
export const folder = process.env.TEST_DATA_DIR ?? `${root}/.data/test`;

/** Starts a real Postgres in a folder of its own and fills the template; stops it when the tests are over. */
export default async function setup(project: TestProject) {
  const server = await startEmbedded(folder, () => {});
  const secrets = readSecrets(folder);
  const address = (role: string, password: string, name = "{name}") => embeddedUrl(role, password, server.port, name);
  const ownerUrl = address(roles.owner, secrets.owner, template);
  const applicationUrl = address(roles.application, secrets.application, template);

  const superuser = await connect(secrets, server.port);
  await answerBeforeDisk(superuser);
  await superuser.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await superuser.query(`CREATE DATABASE ${template} OWNER ${roles.owner}`);
  await superuser.end();
  const inside = await connect(secrets, server.port, template);
  for (const right of rights.filter((statement) => statement.includes("SCHEMA"))) await inside.query(right);
  await inside.end();

  await applyMigrations({ ownerUrl, applicationUrl });
  execFileSync(process.execPath, ["--import", "tsx", "--conditions=react-server", "prisma/seed.ts", "--sample"], {
    cwd: root,
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: applicationUrl },
  });
  project.provide("addresses", {
    superuser: address("postgres", secrets.superuser),
    owner: address(roles.owner, secrets.owner),
    application: address(roles.application, secrets.application),
  });
  return () => server.leave();
}
