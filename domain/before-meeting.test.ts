import { expect, test } from "vitest";
import { isBefore, isOnTheWayPublicly } from "@/domain/before-meeting";
import { isOpen, phaseOf, stages } from "@/domain/stages";

const bodies = ["SOCA", "ASCC Council", "ASEAN Summit", "ASEAN Plus Three Summit"];

test.each([
  ["SOCA", ["soca"]],
  ["ASCC Council", ["council"]],
  ["ASEAN Summit", ["summit"]],
  ["ASEAN Plus Three Summit", ["summit"]],
])("before a meeting of %s are the texts at its gate, and the others are on their way", (body, at) => {
  expect(stages.filter((stage) => isBefore({ body }, stage))).toEqual(at);
});

test("the public is told of no text before a meeting that those inside are not told of, beyond drafting", () => {
  for (const body of bodies)
    for (const stage of stages.filter(isOpen)) {
      const told = !isOnTheWayPublicly({ body }, phaseOf(stage));
      if (body === "SOCA") expect(told).toBe(["proposed", "drafting", "soca"].includes(stage));
      else expect(told).toBe(isBefore({ body }, stage));
    }
});

test("what has ended, or of which nothing is known, is on its way nowhere", () => {
  for (const phase of ["concluded", null] as const)
    for (const body of bodies) expect(isOnTheWayPublicly({ body }, phase)).toBe(false);
});
