import { setTimeout as wait } from "node:timers/promises";

// Whoever uses the server holds this lock shared, so that the last one to leave can tell and put out the light.
const lock = 4_211_967;

// How soon a lost lock is taken again, how long one who lost it lets the others do so, and how long a recovery may take.
const patience = { again: 100, others: 1000, recovery: 30_000 };

/**
 * Holds the lock of those who use the server, and takes it again when the server recovers from the end of one of its
 * processes, which ends every session and lets every lock go.
 * @param {() => Promise<import("pg").Client>} open
 * @returns {Promise<() => Promise<boolean>>} gives the lock back, and tells whether nobody else uses the server now
 */
export async function holdInUse(open) {
  let lost = false;
  let left = false;

  async function take() {
    const session = await open();
    await session.query("select pg_advisory_lock_shared($1)", [lock]);
    session.once("end", () => {
      if (left) return;
      lost = true;
      held = takeAgain();
    });
    return session;
  }

  async function takeAgain() {
    for (;;) {
      await wait(patience.again, undefined, { ref: false });
      try {
        return await take();
      } catch (error) {
        if (left || isGone(error)) return undefined;
      }
    }
  }

  let held = take();
  await held;

  return async () => {
    for (const deadline = Date.now() + patience.recovery; Date.now() < deadline; await wait(patience.again)) {
      const session = await Promise.race([held, wait(patience.recovery, null, { ref: false })]);
      if (session === undefined) return true;
      if (lost) await wait(patience.others);
      const last = session && (await isLast(session));
      // Unknown when it recovers at this very moment: the session that follows is asked.
      if (typeof last !== "boolean") continue;
      left = true;
      await session.end().catch(() => {});
      return last;
    }
    left = true;
    return false;
  };
}

/** Whether nobody uses the server. */
export async function isUnused(session) {
  const { rows } = await session.query("select pg_try_advisory_lock($1) as alone", [lock]);
  return rows[0].alone;
}

const isLast = (session) =>
  session
    .query(`select pg_advisory_unlock_shared(${lock}), pg_try_advisory_lock(${lock}) as last`)
    .then(({ rows }) => rows[0].last)
    .catch(() => undefined);

/** Nobody listens there any more, or another server that knows other passwords. */
const isGone = ({ code }) => code === "ECONNREFUSED" || code === "28P01";
