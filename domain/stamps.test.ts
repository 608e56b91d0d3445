import { expect, test } from "vitest";
import { stampsOf } from "@/domain/stamps";

const decision = {
  id: "1",
  gate: "soca",
  body: "SOCA",
  meeting: null,
  byCirculation: false,
  day: "2026-02-10",
  verb: "took note of it",
  outcome: null,
  version: 2,
  declared: false,
  gap: null,
  stands: true,
} as const;
const stampOf = (more: object) => stampsOf([{ ...decision, ...more }], null).get(2)?.[0];

test("only what a body decided between its meetings is ad referendum, not a meeting that nobody named", () => {
  expect(stampOf({ byCirculation: true })).toMatchObject({ meeting: null, adReferendum: true });
  expect(stampOf({})).toMatchObject({ meeting: null, adReferendum: false });
});

test("what a body did is stamped in its verb, what the final body did by its outcome", () => {
  expect(stampOf({})?.verb).toBe("took note of it");
  expect(stampOf({ outcome: "noted" })?.verb).toBe("noted");
});

test("a gate that was passed without its own decision, and consensus declared in the room, stamp nothing", () => {
  expect(stampOf({ gap: "Taken, record awaited" })).toBeUndefined();
  expect(stampOf({ declared: true })).toBeUndefined();
  expect(stampOf({ stands: false })).toBeUndefined();
});
