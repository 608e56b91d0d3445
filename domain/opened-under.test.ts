import { expect, test } from "vitest";
import { isAsOpened, noMandate } from "@/domain/opened-under";

const [one, two] = ["11111111-1111-4111-8111-11111111111a", "22222222-2222-4222-8222-22222222222b"];

test.each([
  ["under the mandate under which it was opened", one, one, true],
  ["under the same, named in capitals", one, one.toUpperCase(), true],
  ["without a mandate, opened without one", null, noMandate, true],
  ["under another", one, two, false],
  ["under a mandate, opened without one", one, noMandate, false],
  ["without a mandate, opened under one", null, one, false],
  ["without saying under which it was opened", one, undefined, false],
  ["with nothing in its place", one, "", false],
  ["without a mandate and without saying so", null, undefined, false],
])("a form %s", (_, acting, opened, as) => {
  expect(isAsOpened(acting, opened)).toBe(as);
});
