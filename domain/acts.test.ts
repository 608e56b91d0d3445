import { expect, test } from "vitest";
import { verbGate } from "@/domain/acts";

test.each([
  ["SOCA endorses", "endorseSoca", "leaders", "soca"],
  ["SOCA endorses what ends with the Council", "endorseSoca", "council", "soca"],
  ["the Council endorses", "endorseCouncil", "leaders", "council"],
  ["the Leaders decide", "conclude", "leaders", "summit"],
  ["the Leaders of a related Summit decide", "conclude", "relatedLeaders", "summit"],
  ["the Council decides in the end", "conclude", "council", "council"],
] as const)("where %s the verb is its own", (_, act, finalBody, gate) => {
  expect(verbGate({ act, finalBody })).toBe(gate);
});
