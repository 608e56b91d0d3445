import "server-only";
import { createHash } from "node:crypto";
import { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

const window = 15 * 60;

/** Wrong tries in a quarter of an hour: few for one account, many for one address, behind which a ministry may stand. */
const limits = { account: 10, address: 100 };
type Kind = keyof typeof limits;

const kept = globalThis as { trackerLimits?: Record<Kind, RateLimiterPostgres> };

function limiters() {
  if (kept.trackerLimits) return kept.trackerLimits;
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 2, connectionTimeoutMillis: 5_000 });
  pool.on("error", () => {});
  const limiter = (kind: Kind) =>
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: "attempt",
      tableCreated: true,
      keyPrefix: kind,
      points: limits[kind],
      duration: window,
    });
  kept.trackerLimits = { account: limiter("account"), address: limiter("address") };
  return kept.trackerLimits;
}

const keyOf = (text: string) => createHash("sha256").update(text).digest("base64url");

/** Who tries: the account as it was typed, and the address it comes from. */
export type Trier = Record<Kind, string>;

/** The moment until which no further try is taken; undefined while one is. */
export async function waitUntil(trier: Trier): Promise<Date | undefined> {
  for (const kind of ["account", "address"] as const) {
    const found = await limiters()[kind].get(keyOf(trier[kind]));
    if (found && found.remainingPoints <= 0) return new Date(Date.now() + found.msBeforeNext);
  }
}

/** Counts a wrong try against the account and the address, across all processes. */
export async function countWrongTry(trier: Trier) {
  for (const kind of ["account", "address"] as const) {
    await limiters()
      [kind].consume(keyOf(trier[kind]))
      .catch((full: unknown) => {
        if (!(full instanceof RateLimiterRes)) throw full;
      });
  }
}

/** Forgets an account's wrong tries once the right password was given. */
export const forgetTries = (account: string) => limiters().account.delete(keyOf(account));
