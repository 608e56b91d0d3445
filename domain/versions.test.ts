import { expect, test } from "vitest";
import { people } from "@/domain/testing/standings";
import { offersOf, onlyOpening, yetToOpen } from "@/domain/versions";

test.each([
  ["since the own position, then since the version before", [1, 2, 4], 1, ["position 1-4", "previous 2-4"]],
  ["since the own position alone where it was on the version before", [1, 2], 1, ["position 1-2"]],
  ["since the version before where the state spoke on the latest", [1, 2], 2, ["previous 1-2"]],
  ["since the version before where the state has not spoken", [1, 2], null, ["previous 1-2"]],
  ["since the version before where the one spoken on is not the reader's to read", [2, 3], 1, ["previous 2-3"]],
  ["nothing where there is one version", [1], null, []],
])("offered first is %s", (_, numbers, spokeOn, expected) => {
  expect(offersOf(numbers, spokeOn).map(({ since, from, to }) => `${since} ${from}-${to}`)).toEqual(expected);
});

const listed = { listed: true, stage: "soca" as const };
test.each([
  ["to delegations, and by an officer of a listed text to the public", [], 0, listed, "officer", "delegations public"],
  ["to the public alone where delegations read it", ["delegations"], 0, listed, "officer", "public"],
  ["to delegations alone by its lead", [], 0, listed, "head", "delegations"],
  ["to delegations alone where the text is not listed", [], 0, { ...listed, listed: false }, "officer", "delegations"],
  ["to nobody by its lead where delegations read it", ["delegations"], 0, listed, "head", ""],
  ["to the public with its brackets while it is open", ["delegations"], 2, listed, "officer", "public"],
  ["to no public with brackets once concluded", ["delegations"], 2, { ...listed, stage: "concluded" }, "officer", ""],
] as const)("a version can be opened %s", (_, shared, brackets, at, who, expected) => {
  expect(yetToOpen({ shared: [...shared], brackets }, at, people[who]).join(" ")).toBe(expected);
});

const inside = { shared: ["delegations" as const], brackets: 0 };
const fresh = { shared: [], brackets: 0 };
test.each([
  [
    "one version, to the delegations, by its lead",
    [
      { number: 2, ...fresh },
      { number: 1, ...inside },
    ],
    "head",
    "2 delegations",
  ],
  ["one version, to the public, by an officer", [{ number: 1, ...inside }], "officer", "1 public"],
  ["a choice of audiences", [{ number: 1, ...fresh }], "officer", "none"],
  [
    "a choice of versions",
    [
      { number: 2, ...fresh },
      { number: 1, ...fresh },
    ],
    "head",
    "none",
  ],
  ["nothing", [{ number: 1, ...inside }], "head", "none"],
] as const)("sharing is left with %s", (_, versions, who, expected) => {
  const only = onlyOpening({
    versions: versions.map((one) => ({ ...one, shared: [...one.shared] })),
    standing: listed,
    actor: people[who],
  });
  expect(only ? `${only.version} ${only.audience}` : "none").toBe(expected);
});
