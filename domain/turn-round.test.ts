import fc from "fast-check";
import { expect, test } from "vitest";
import { turnRoundOf, workingDays } from "@/domain/turn-round";

test.each([
  ["on the same day", "2026-05-04T02:00:00Z", "2026-05-04T09:00:00Z", 1],
  ["on the next day", "2026-05-04T02:00:00Z", "2026-05-05T02:00:00Z", 1],
  ["from Friday to Monday", "2026-05-08T02:00:00Z", "2026-05-11T02:00:00Z", 1],
  ["from Saturday to Tuesday", "2026-05-09T02:00:00Z", "2026-05-12T02:00:00Z", 2],
  ["over a week", "2026-05-04T02:00:00Z", "2026-05-11T02:00:00Z", 5],
  ["past midnight in Jakarta", "2026-05-04T16:59:00Z", "2026-05-05T17:01:00Z", 2],
])("an answer %s takes its working days", (_, from, until, days) => {
  expect(workingDays(from, until)).toBe(days);
});

test("half of the answers came within the usual time, and none took longer than the longest", () => {
  const asked = "2026-05-04T02:00:00Z";
  const days = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 9 });
  fc.assert(
    fc.property(days, (all) => {
      const links = all.map((after) => ({
        askedAt: asked,
        answeredAt: new Date(Date.parse(asked) + after * 86_400_000).toISOString(),
      }));
      const found = turnRoundOf([...links, { askedAt: asked, answeredAt: null }]);
      expect(found === null).toBe(all.length < 5);
      if (!found) return;
      const took = links.map(({ answeredAt }) => workingDays(asked, answeredAt));
      expect(found.answers).toBe(all.length);
      expect(took.filter((one) => one <= found.usual).length * 2).toBeGreaterThanOrEqual(all.length);
      expect(took.filter((one) => one < found.usual).length * 2).toBeLessThan(all.length + 1);
      expect(Math.max(...took)).toBe(found.longest);
    }),
  );
});
