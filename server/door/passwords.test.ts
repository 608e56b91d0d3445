import { expect, test } from "vitest";
import { fitsPassword, hashPassword } from "@/server/door/passwords";

const long = "a".repeat(72);

test.each([
  ["letters", "a plain sentence to sign in with"],
  ["emoji", "👩🏽‍🚀🚀🌏🌏 and some words"],
  ["Thai", "รหัสผ่านของฉันยาวพอสมควร"],
  ["Khmer and Burmese", "ពាក្យសម្ងាត់ စကားဝှက်"],
  ["Vietnamese", "mật khẩu của tôi đủ dài"],
  ["spaces at both ends", "  spaces are part of it  "],
  ["every byte of a long one", `${long}tail`],
  ["a thousand characters", "x".repeat(1_024)],
])("a password of %s fits its own hash", async (_, password) => {
  expect(await fitsPassword(password, await hashPassword(password))).toBe(true);
});

test.each([
  ["differs after the 72nd byte", `${long}tail`, `${long}tale`],
  ["is cut at the 72nd byte", `${long}tail`, long],
  ["has lost its spaces at the ends", " kept spaces ", "kept spaces"],
  ["differs in case", "Some Words To Keep", "some words to keep"],
  ["is empty", "some words to keep", ""],
  ["goes on after a zero byte", "some words", "some words\0more"],
  ["has another emoji of the same base", "👩🏽‍🚀 words", "👩🏻‍🚀 words"],
])("a password does not fit when it %s", async (_, kept, typed) => {
  expect(await fitsPassword(typed, await hashPassword(kept))).toBe(false);
});

test("the same password is never kept as the same text, and is kept by argon2id with 64 MiB", async () => {
  const [one, two] = await Promise.all([hashPassword("the same words"), hashPassword("the same words")]);
  expect(one).not.toBe(two);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
});

test("without a hash nothing fits, not even the password that stands in for it", async () => {
  expect(await fitsPassword("nobody has this password", undefined)).toBe(false);
});

test("a name that nobody has takes as long as a wrong password", async () => {
  const kept = await hashPassword("some words to keep");
  await fitsPassword("first", undefined);
  const timeOf = async (hash: string | undefined) => {
    const start = performance.now();
    await fitsPassword("a wrong password", hash);
    return performance.now() - start;
  };
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let i = 0; i < 7; i++) {
    known.push(await timeOf(kept));
    unknown.push(await timeOf(undefined));
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[3] ?? 0;
  const ratio = median(unknown) / median(known);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});

test("many checks at once all end, each with its own answer", async () => {
  const kept = await hashPassword("some words to keep");
  const typed = ["some words to keep", "other words", "some words to keep", "", "some words to keep", "x"];
  const fits = await Promise.all(typed.map((password) => fitsPassword(password, kept)));
  expect(fits).toEqual([true, false, true, false, true, false]);
});
