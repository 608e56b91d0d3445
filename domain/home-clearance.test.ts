import { expect, test } from "vitest";
import { homeStands } from "@/domain/home-clearance";

test.each([
  ["pending until it is given", "pending", null, 1, "pending"],
  ["cleared for the version that it was given on", "given", 2, 2, "cleared"],
  ["still cleared where only wording changed since", "given", 2, 1, "cleared"],
  ["open again after a substantive change", "given", 1, 2, "reopened"],
  ["not needed, whatever changes", "notNeeded", null, 2, "notNeeded"],
  ["cleared where no text is before the states", "given", 1, null, "cleared"],
] as const)("a clearance at home is %s", (_, state, version, since, stands) => {
  expect(homeStands({ state, version }, since)).toBe(stands);
});
