import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { templates } from "./postgres";

/** Addresses of a test file's own database, as each role. */
export type TestDatabase = { superuser: string; owner: string; application: string };

/**
 * Gives a test file a copy of the record in a database of its own, with the world of the tests where it wants that, and
 * takes it away afterwards. What the application's own client reads from the environment points there, and how many
 * connections it may have.
 */
export function freshDatabase(holds: keyof typeof templates = "record", connections?: number): TestDatabase {
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
    await inPostgres(`CREATE DATABASE ${name} TEMPLATE ${templates[holds]} OWNER tracker_owner`);
    process.env.DATABASE_URL = database.application;
    process.env.DATABASE_OWNER_URL = database.owner;
    if (connections) process.env.DATABASE_POOL = String(connections);
  });
  afterAll(async () => {
    await letGo();
    await inPostgres(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
  return database;
}

type Client = { $disconnect: () => Promise<void> };
const clients = new Map<string, Client | undefined>();
/** What the application keeps as long as its process lives; a test file, which shares its process with others, lets it go. */
const kept = globalThis as { trackerClient?: Client; trackerLimits?: unknown };

async function letGo() {
  for (const client of new Set([kept.trackerClient, ...clients.values()])) await client?.$disconnect();
  clients.clear();
  for (const name of ["trackerClient", "trackerLimits"] as const) delete kept[name];
  for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "DATABASE_POOL"]) delete process.env[name];
}

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
