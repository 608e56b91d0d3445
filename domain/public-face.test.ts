import { expect, test } from "vitest";
import { isBehind } from "@/domain/public-face";

const face = {
  title: "A title",
  type: "declaration",
  track: "adoption",
  finalBody: "leaders",
  purpose: null,
  sectors: ["Health"],
  leadMembers: ["ID", "TH"],
  leadBodies: [],
  targetId: null,
  outcome: null,
} as const;
const plain = { ...face, sectors: [...face.sectors], leadMembers: [...face.leadMembers], leadBodies: [] };
const released = { ...plain, phase: "drafting", ended: null } as const;

test.each([
  ["as it stands", {}, false],
  ["at another stage of the same phase", { stage: "drafting" }, false],
  ["of another track", { track: "notation" }, true],
  ["under another title", { title: "Another title" }, true],
  ["with another lead", { leadMembers: ["ID"] }, true],
  ["for another Summit", { targetId: "x" }, true],
  ["in another phase", { stage: "council" }, true],
  ["superseded", { stage: "superseded" }, true],
] as const)("the public is behind a document %s: %s", (_, change, behind) => {
  const document = { ...plain, stage: "soca" as const, ...change };
  expect(isBehind(released, { ...document, leadMembers: [...document.leadMembers] })).toBe(behind);
});

test("a superseded document that was released so is not behind", () => {
  expect(isBehind({ ...released, phase: "concluded", ended: "superseded" }, { ...plain, stage: "superseded" })).toBe(
    false,
  );
});
