import { execFileSync } from "node:child_process";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "../../scripts/migrations/apply.mjs";
import { root } from "../../scripts/places.mjs";
import { connect, embeddedUrl } from "../../scripts/postgres/connect.mjs";
import { startEmbedded } from "../../scripts/postgres/embedded.mjs";
import { rights, roles } from "../../scripts/postgres/roles.mjs";
import { readSecrets } from "../../scripts/postgres/secrets.mjs";
import { answerBeforeDisk } from "../../scripts/testing/thrown-away.mjs";
import { enterAsOwner } from "./enter";
import { world } from "./world";

declare module "vitest" {
  interface ProvidedContext {
    /** How to reach the test server as each role, with `{name}` where the database's name goes. */
    addresses: { superuser: string; owner: string; application: string };
  }
}

/**
 * The databases of which test files begin with a copy: migrated, with the record and the sample people in; and the same
 * with the world of the tests entered, which takes longer than to copy it.
 */
export const templates = { record: "tracker_template", world: "tracker_template_world" };

/** Where the test server keeps its data and its log. */
export const folder = process.env.TEST_DATA_DIR ?? `${root}/.data/test`;

/** Starts a real Postgres in a folder of its own and fills the template; stops it when the tests are over. */
export default async function setup(project: TestProject) {
  const server = await startEmbedded(folder, () => {});
  const secrets = readSecrets(folder);
  const address = (role: string, password: string, name = "{name}") => embeddedUrl(role, password, server.port, name);
  const ownerUrl = address(roles.owner, secrets.owner, templates.record);
  const applicationUrl = address(roles.application, secrets.application, templates.record);

  const superuser = await connect(secrets, server.port);
  await answerBeforeDisk(superuser);
  for (const name of Object.values(templates)) await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await superuser.query(`CREATE DATABASE ${templates.record} OWNER ${roles.owner}`);
  const inside = await connect(secrets, server.port, templates.record);
  for (const right of rights.filter((statement) => statement.includes("SCHEMA"))) await inside.query(right);
  await inside.end();

  await applyMigrations({ ownerUrl, applicationUrl });
  execFileSync(process.execPath, ["--import", "tsx", "--conditions=react-server", "prisma/seed.ts", "--sample"], {
    cwd: root,
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: applicationUrl },
  });
  await superuser.query(`CREATE DATABASE ${templates.world} TEMPLATE ${templates.record} OWNER ${roles.owner}`);
  await superuser.end();
  const owner = new pg.Client({ connectionString: address(roles.owner, secrets.owner, templates.world) });
  await owner.connect();
  await enterAsOwner(owner, world);
  await owner.end();
  project.provide("addresses", {
    superuser: address("postgres", secrets.superuser),
    owner: address(roles.owner, secrets.owner),
    application: address(roles.application, secrets.application),
  });
  return () => server.leave();
}
