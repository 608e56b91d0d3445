import { expect, test } from "vitest";
import { offersOf } from "@/domain/versions";

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
