import { beforeEach, expect, test } from "vitest";
import { forgetTries, type Trier, takeTry } from "@/server/door/throttle";
import { freshDatabase, keptClient } from "@/server/testing/database";

const database = freshDatabase();
const owner = keptClient(() => database.superuser);

/** Another process shares nothing with this one but the database: its limiters are made anew, with a pool of their own. */
const inAnotherProcess = <T>(work: () => Promise<T>): Promise<T> => {
  Reflect.deleteProperty(globalThis, "trackerLimits");
  return work();
};

beforeEach(() => owner().query("DELETE FROM attempt"));

const trier: Trier = { account: "head.id", address: "192.0.2.1" };
const times = async (count: number, who: Trier) => {
  for (let i = 0; i < count; i++) await takeTry(who);
};

test("after ten wrong tries for an account none is taken for a quarter of an hour", async () => {
  await times(9, trier);
  expect(await takeTry(trier)).toBeUndefined();
  const minutes = ((await takeTry(trier))?.getTime() ?? 0) - Date.now();
  expect(minutes / 60_000).toBeGreaterThan(13);
  expect(minutes / 60_000).toBeLessThanOrEqual(15);
});

test("tries are counted across processes", async () => {
  await times(5, trier);
  await inAnotherProcess(() => times(5, trier));
  expect(await takeTry(trier)).toBeInstanceOf(Date);
  expect(await inAnotherProcess(() => takeTry(trier))).toBeInstanceOf(Date);
});

test("of thirty tries at once from three processes ten are taken", async () => {
  const tries = [0, 1, 2].flatMap(() =>
    inAnotherProcess(() => Promise.all(Array.from({ length: 10 }, () => takeTry(trier)))),
  );
  const refused = (await Promise.all(tries)).flat().filter((until) => until !== undefined);
  expect(refused).toHaveLength(20);
  // What was refused was not counted either, so that retrying makes nothing worse.
  const { rows } = await owner().query("SELECT points FROM attempt");
  expect(rows).toEqual([{ points: 10 }, { points: 10 }]);
});

test("a closed account is closed from every address, and no other account is", async () => {
  await times(10, trier);
  expect(await takeTry({ ...trier, address: "198.51.100.7" })).toBeInstanceOf(Date);
  expect(await takeTry({ ...trier, account: "head.th" })).toBeUndefined();
});

test("an address is closed after a hundred wrong tries for whatever accounts, and no other address is", async () => {
  for (let i = 0; i < 100; i++) await takeTry({ account: `person ${i}`, address: trier.address });
  expect(await takeTry({ account: "a new one", address: trier.address })).toBeInstanceOf(Date);
  expect(await takeTry({ account: "a new one", address: "198.51.100.7" })).toBeUndefined();
});

test("the right password forgets the account's wrong tries, and leaves those of the address", async () => {
  await times(9, trier);
  // The tenth is right.
  await times(1, trier);
  await forgetTries(trier);
  await times(9, trier);
  const { rows } = await owner().query("SELECT points FROM attempt WHERE key LIKE 'address%'");
  expect(rows).toEqual([{ points: 18 }]);
  expect(await takeTry(trier)).toBeUndefined();
});

test("a device from which the account signed in before has tries of its own, whatever is tried elsewhere", async () => {
  const known = { ...trier, device: "a known device" };
  await times(10, trier);
  for (let i = 0; i < 100; i++) await takeTry({ account: `person ${i}`, address: trier.address });
  expect(await takeTry(trier)).toBeInstanceOf(Date);
  expect(await takeTry(known)).toBeUndefined();

  await times(9, known);
  await forgetTries(known);
  await times(9, known);
  expect(await takeTry(known)).toBeUndefined();
  expect(await takeTry(known)).toBeInstanceOf(Date);
  expect(await takeTry({ ...trier, device: "another" })).toBeUndefined();
});

test("the right password on a known device wins no further tries for who guesses elsewhere", async () => {
  await times(10, trier);
  await forgetTries({ ...trier, device: "a known device" });
  expect(await takeTry(trier)).toBeInstanceOf(Date);
});

test("a quarter of an hour later the count begins anew", async () => {
  await times(10, trier);
  await owner().query("UPDATE attempt SET expire = extract(epoch FROM now()) * 1000 - 1");
  expect(await takeTry(trier)).toBeUndefined();
  const { rows } = await owner().query("SELECT points FROM attempt WHERE key LIKE 'account%'");
  expect(rows).toEqual([{ points: 1 }]);
});

test("neither the account nor the address is written down", async () => {
  await times(1, { account: "somebody.of.note", address: "203.0.113.9" });
  const { rows } = await owner().query("SELECT key FROM attempt");
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/somebody|203\.0\.113/);
});
