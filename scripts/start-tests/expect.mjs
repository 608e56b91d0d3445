import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, until } from "./run.mjs";

export function expect(condition, fault) {
  if (!condition) throw new Error(fault);
}

/** It ended with 1 and one plain sentence that says so, without a stack. */
export function expectSentence(run, words) {
  expect(run.code === 1, `It ended with ${run.code}:\n${run.output}`);
  expect(words.test(run.output), `It did not say ${words}:\n${run.output}`);
  expect(!/^\s+at .*:\d+/m.test(run.output), `It showed a stack:\n${run.output}`);
}

const placeOf = (copy) =>
  JSON.parse(readFileSync(join(copy, ".data/secrets.json"), "utf8")).place ?? join(copy, ".data");

export const dataOf = (copy) => join(placeOf(copy), "postgres");

/** The process id of the embedded Postgres of a copy; nothing when it has shut down. */
export function postgresPid(copy) {
  const lock = join(dataOf(copy), "postmaster.pid");
  return existsSync(lock) ? Number(readFileSync(lock, "utf8").split("\n")[0]) : undefined;
}

/** Both are gone, and Postgres put its house in order after the server had said goodbye. */
export async function expectAllStopped(copy, run, postgres) {
  expect(!isAlive(run.pid), "The server still runs.");
  expect(postgresPid(copy) === undefined, "Postgres left its lock behind, so it still runs or was cut off.");
  // Its process ends a moment after its lock is gone.
  await until(() => !isAlive(postgres) || isZombie(postgres), 5_000, "the end of Postgres");
  const said = readFileSync(join(copy, ".data/server.log"), "utf8").trim().split("\n").at(-1) ?? "";
  const words = readFileSync(join(copy, ".data/postgres.log"), "utf8").trim().split("\n").at(-1) ?? "";
  expect(said.includes('"stopped"'), `The server's last word was ${said}`);
  expect(words.includes("database system is shut down"), `Postgres's last word was ${words}`);
  const gone = Date.parse(JSON.parse(said).time);
  const shut = Date.parse(`${words.slice(0, 23).replace(" ", "T")}Z`);
  expect(shut >= gone, "Postgres was gone before the server.");
}

const isZombie = (pid) => {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
};
