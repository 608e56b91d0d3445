import "server-only";
import { createHash } from "node:crypto";
import { headers } from "next/headers";
import { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { knownDevice } from "@/server/door/device";

const window = 15 * 60;

/**
 * Wrong tries in a quarter of an hour: few for one account, many for one address, behind which a ministry may stand.
 * A device from which the account signed in before has tries of its own, so that nobody shuts its person out from afar.
 */
const limits = { account: 10, address: 100, device: 10 };
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
  kept.trackerLimits = { account: limiter("account"), address: limiter("address"), device: limiter("device") };
  return kept.trackerLimits;
}

const keyOf = (text: string) => createHash("sha256").update(text).digest("base64url");

/** Who tries: the account as it was typed, the address it comes from, and the device where the account is known there. */
export type Trier = { account: string; address: string; device?: string };

/** What a try counts against. */
const countedOf = ({ device, account, address }: Trier): [Kind, string][] =>
  device === undefined
    ? [
        ["account", account],
        ["address", address],
      ]
    : [["device", device]];

/** The moment until which no further try is taken; undefined while one is. */
export async function waitUntil(trier: Trier): Promise<Date | undefined> {
  for (const [kind, name] of countedOf(trier)) {
    const found = await limiters()[kind].get(keyOf(name));
    if (found && found.remainingPoints <= 0) return new Date(Date.now() + found.msBeforeNext);
  }
}

/** Counts a wrong try against the account and the address, or against the known device, across all processes. */
export async function countWrongTry(trier: Trier) {
  for (const [kind, name] of countedOf(trier)) {
    await limiters()
      [kind].consume(keyOf(name))
      .catch((full: unknown) => {
        if (!(full instanceof RateLimiterRes)) throw full;
      });
  }
}

/**
 * Forgets wrong tries once the right password was given: those of the account, or of the known device alone, so that who
 * guesses elsewhere wins no further tries by it.
 */
export const forgetTries = ({ device, account }: Trier) =>
  device === undefined ? limiters().account.delete(keyOf(account)) : limiters().device.delete(keyOf(device));

/** Who tries to sign in as this account, in the request that is being answered. */
export async function trierOf(account: string): Promise<Trier> {
  const address = (await headers()).get("x-forwarded-for") ?? "unknown";
  return { account, address, device: await knownDevice(account) };
}
