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

const take = ([kind, name]: [Kind, string]): Promise<RateLimiterRes | undefined> =>
  limiters()
    [kind].consume(keyOf(name))
    .then(
      () => undefined,
      (full: unknown) => {
        if (full instanceof RateLimiterRes) return full;
        throw full;
      },
    );

const giveBack = ([kind, name]: [Kind, string]) => limiters()[kind].reward(keyOf(name));

/**
 * Takes one try before it is looked at, from the account and the address or from the known device, across all processes:
 * of however many that come at once, no more are looked at than the limit allows. Where none is left it takes none and
 * answers the moment until which that holds.
 */
export async function takeTry(trier: Trier): Promise<Date | undefined> {
  const taken: [Kind, string][] = [];
  for (const counted of countedOf(trier)) {
    const full = await take(counted);
    taken.push(counted);
    if (!full) continue;
    for (const each of taken) await giveBack(each);
    return new Date(Date.now() + full.msBeforeNext);
  }
}

/**
 * Forgets wrong tries once the right password was given: those of the account, or of the known device alone, so that who
 * guesses elsewhere wins no further tries by it. Those of the address stay, but for the right one.
 */
export async function forgetTries({ device, account, address }: Trier) {
  if (device !== undefined) return void (await limiters().device.delete(keyOf(device)));
  await limiters().account.delete(keyOf(account));
  await giveBack(["address", address]);
}

/** Who tries to sign in as this account, in the request that is being answered. */
export async function trierOf(account: string): Promise<Trier> {
  const address = (await headers()).get("x-forwarded-for") ?? "unknown";
  return { account, address, device: await knownDevice(account) };
}
