import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { template } from "./postgres";

/** Addresses of a test file's own database, as each role. */
export type TestDatabase = { superuser: string; owner: string; application: string };

/**
 * Gives a test file a copy of the record in a database of its own, and takes it away afterwards. What the application's
 * own client reads from the environment points there.
 */
export function freshDatabase(): TestDatabase {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const addresses = inject("addresses");
  const at = (address: string, database: string) => address.replace("{name}", database);
  const database: TestDatabase = {
    superuser: at(addresses.superuser, name),
    owner: at(addresses.owner, name),
    application: at(addresses.application, name),
  };
  const inPostgres = (sql: string) => withClient(at(addresses.superuser, "postgres"), (client) => client.query(sql));

  beforeAll(async () => {
    await inPostgres(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER tracker_owner`);
    process.env.DATABASE_URL = database.application;
    process.env.DATABASE_OWNER_URL = database.owner;
  });
  afterAll(() => inPostgres(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return database;
}

const clients = new Map<string, unknown>();
const kept = globalThis as { trackerClient?: unknown };

/** Lets the application's own client speak to one of several databases of a test file from here on. */
export function clientOf({ application }: TestDatabase) {
  if (process.env.DATABASE_URL && kept.trackerClient) clients.set(process.env.DATABASE_URL, kept.trackerClient);
  process.env.DATABASE_URL = application;
  kept.trackerClient = clients.get(application);
}

/** One plain connection for raw SQL; closed when the work is done. */
export async function withClient<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A plain connection that is open while the tests of a file run; the address is known only once they begin. */
export function keptClient(address: () => string): () => pg.Client {
  let client: pg.Client | undefined;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: address() });
    client.on("error", () => {});
    await client.connect();
  });
  afterAll(() => client?.end());
  return () => {
    if (!client) throw new Error("The tests have not begun.");
    return client;
  };
}
