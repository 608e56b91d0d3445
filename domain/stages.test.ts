import { expect, test } from "vitest";
import { isOpen, phaseOf, phases, stages } from "@/domain/stages";

test("the public is told the coarse stage of each stage, and nothing of a withdrawn document", () => {
  expect(Object.fromEntries(stages.map((stage) => [stage, phaseOf(stage)]))).toEqual({
    proposed: "drafting",
    drafting: "drafting",
    soca: "drafting",
    council: "ministers",
    summit: "summit",
    concluded: "concluded",
    withdrawn: null,
    superseded: "concluded",
  });
});

test("phases never go back while the stage goes on", () => {
  const told = stages.slice(0, 6).map((stage) => phases.indexOf(phaseOf(stage) ?? "drafting"));
  expect(told).toEqual([...told].sort());
});

test("a concluded, a withdrawn and a superseded document are at an end; every other is open", () => {
  expect(stages.filter((stage) => !isOpen(stage))).toEqual(["concluded", "withdrawn", "superseded"]);
});
