import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Actor } from "@/domain/people";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";
import { statementName } from "@/server/statements";

/**
 * A statement that a connection keeps is planned once for whatever it is asked with, those inside the database's functions
 * too. Postgres would else plan anew what looks dear, and under the policies looking takes longer than the work.
 */
const plannedOnce = "-c plan_cache_mode=force_generic_plan";

/** One transaction that knows who is asking; every query and command works inside one. */
export type Tx = Prisma.TransactionClient;

function connect(connectionString: string | undefined) {
  const settings = {
    connectionString,
    options: plannedOnce,
    application_name: "tracker",
    max: Number(process.env.DATABASE_POOL ?? 10),
    connectionTimeoutMillis: 5_000,
    // A connection that is let go takes its planned statements with it.
    idleTimeoutMillis: 300_000,
    statement_timeout: 10_000,
    // Eleven delegations may speak in one instant on a slow machine; each waits for the one before.
    lock_timeout: 8_000,
    idle_in_transaction_session_timeout: 15_000,
  };
  const adapter = new PrismaPg(settings, { statementNameGenerator: statementName });
  return new PrismaClient({ adapter });
}

const kept = globalThis as { trackerClient?: PrismaClient };

/** The application's client, one a process; it survives the reloads of development. */
function client() {
  kept.trackerClient ??= connect(process.env.DATABASE_URL);
  return kept.trackerClient;
}

/** Opens a transaction in which nobody is known yet. Until an actor is set in it, the policies show nothing. */
export function transaction<T>(work: (db: Tx) => Promise<T>): Promise<T> {
  return client().$transaction(work, { maxWait: 5_000, timeout: 10_000 });
}

/** Tells Postgres for the rest of the transaction who is asking. */
export async function setActor(db: Tx, actor: Actor) {
  const {
    person = "",
    member = "",
    body = "",
  }: { person?: string; member?: string; body?: string } = actor.role === "public" ? {} : actor;
  // What has become due is brought out by whoever reads next.
  await db.$queryRaw`SELECT release_due(), set_config('app.role', ${actor.role}, true), set_config('app.person', ${person}, true),
    set_config('app.member', ${member}, true), set_config('app.body', ${body}, true)`;
}

/** Opens a transaction in which the database itself knows who is asking, and does the work in it. */
export function withActor<T>(actor: Actor, work: (db: Tx) => Promise<T>): Promise<T> {
  return transaction(async (db) => {
    await setActor(db, actor);
    return work(db);
  });
}

/** Work of the system under the owner role: loading the record, making sample people. Takes minutes at most. */
export async function withOwner<T>(url: string, work: (db: Tx) => Promise<T>): Promise<T> {
  const owner = new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: url, max: 1, options: plannedOnce },
      { statementNameGenerator: statementName },
    ),
  });
  try {
    return await owner.$transaction(
      async (db) => {
        await db.$executeRaw`SELECT set_config('app.system', 'on', true)`;
        return work(db);
      },
      { timeout: 120_000 },
    );
  } finally {
    await owner.$disconnect();
  }
}
