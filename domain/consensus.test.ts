import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Consensus,
  consensus,
  hearsay,
  isConsensus,
  type Position,
  type Stance,
  stances,
  type Working,
} from "@/domain/consensus";

const members = ["ID", "TH", "VN"];
const says = (member: string, stance: Position["stance"], more: Partial<Position> = {}): Position => ({
  member,
  version: 2,
  stance,
  needed: false,
  contested: false,
  on: "2026-05-03",
  ...more,
});
const agree = members.map((member) => says(member, "agree"));
const on = (...positions: Position[]) => consensus(members, [...agree, ...positions], 2);

test("consensus is reached when every state that takes part agrees on the version", () => {
  expect(on()).toEqual({ kind: "reached" });
});

test("a suggested edit waits for nobody", () => {
  expect(on(says("TH", "agreeWithEdits"))).toEqual({ kind: "reached" });
});

describe("replies are awaited while", () => {
  test.each<[string, Position[], Partial<Working>]>([
    ["a state reserves", [...agree, says("TH", "reserve")], { reserve: ["TH"] }],
    ["an edit is needed", [...agree, says("TH", "agreeWithEdits", { needed: true })], { edits: ["TH"] }],
    ["a state has not spoken", agree.slice(1), { none: ["ID"] }],
    ["a state spoke on an earlier text", [...agree.slice(1), says("ID", "agree", { version: 1 })], { stale: ["ID"] }],
    [
      "a state contests what was entered for it",
      [...agree.slice(1), says("ID", "agree", { contested: true })],
      { none: ["ID"] },
    ],
  ])("%s", (_, positions, working) => {
    const verdict = consensus(members, positions, 2);
    expect(verdict).toMatchObject({ kind: "awaited", working });
    expect(isConsensus(verdict)).toBe(false);
  });
});

test("one objection lets consultations continue, with its state and since the day it was raised", () => {
  const verdict = on(says("TH", "object", { on: "2026-05-03" }), says("TH", "object", { on: "2026-05-07" }));
  expect(verdict).toMatchObject({ kind: "continues", with: [{ member: "TH", since: "2026-05-03" }] });
});

test("an objection that was raised on an earlier text and still stands dates from then", () => {
  const positions = [says("TH", "object", { version: 1, on: "2026-04-01" }), says("TH", "object")];
  expect(consensus(members, positions, 2)).toMatchObject({ with: [{ member: "TH", since: "2026-04-01" }] });
});

test("the latest word of a state counts", () => {
  expect(on(says("TH", "object"), says("TH", "agree")).kind).toBe("reached");
  expect(on(says("TH", "object")).kind).toBe("continues");
});

test("what the Chair declared on the version stands, and on another version it does not", () => {
  const declared = { version: 2, meeting: "soca-34", lifted: [] };
  expect(consensus(members, [], 2, { declared })).toEqual({ kind: "declared", meeting: "soca-34" });
  expect(consensus(members, [], 3, { declared }).kind).toBe("awaited");
});

test("a state that takes no part is not waited for and does not stop a text", () => {
  expect(consensus(["ID", "TH"], [...agree, says("VN", "object")], 2)).toEqual({ kind: "reached" });
});

const position = fc.record({
  member: fc.constantFrom(...members, "XX"),
  version: fc.integer({ min: 1, max: 3 }),
  stance: fc.constantFrom(...stances),
  needed: fc.boolean(),
  contested: fc.boolean(),
  on: fc.constantFrom("2026-05-01", "2026-05-02"),
});
const listsOf = (verdict: Consensus) => ("working" in verdict ? Object.values(verdict.working).flat() : members);

test("however states speak, each member stands in exactly one list", () => {
  fc.assert(
    fc.property(fc.array(position), (positions) => {
      expect(listsOf(consensus(members, positions, 2)).sort()).toEqual(members);
    }),
  );
});

test("nobody's consent is derived: consensus is reached only where each member itself agreed on this very version", () => {
  fc.assert(
    fc.property(fc.array(position, { maxLength: 12 }), (positions) => {
      const verdict = consensus(members, positions, 2);
      if (verdict.kind !== "reached") return;
      for (const member of members) {
        const own = positions.filter((one) => one.member === member && one.version === 2 && !one.contested);
        expect(
          own.at(-1)?.stance.startsWith("agree") && !(own.at(-1)?.stance === "agreeWithEdits" && own.at(-1)?.needed),
        ).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

const consenting = fc.subarray([...members, "XX"]);

test("no word is consent only of those for whom an officer confirmed it, and a word said counts as what it says", () => {
  fc.assert(
    fc.property(fc.array(position, { maxLength: 12 }), consenting, (positions, consenting) => {
      const plain = consensus(members, positions, 2);
      const verdict = consensus(members, positions, 2, { consenting });
      expect(listsOf(verdict).sort()).toEqual(members);
      if (!("working" in plain)) {
        expect(verdict).toEqual(plain);
        return;
      }
      const { none, stale, silent: _, ...said } = plain.working;
      if (plain.kind === "continues") expect(verdict.kind).toBe("continues");
      const waits = [...none, ...stale].some((member) => !consenting.includes(member));
      const more = said.edits.length + said.reserve.length + said.object.length > 0;
      expect(verdict.kind === "reached").toBe(!waits && !more);
      if ("working" in verdict) expect(verdict.working).toMatchObject(said);
    }),
    { numRuns: 2_000 },
  );
});

test("those without the positions hear the kind, who has not replied, who did so on an earlier version alone, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(position), (positions) => {
      const verdict = consensus(members, positions, 2);
      const heard = hearsay(verdict);
      expect(Object.keys(heard).sort()).toEqual(["again", "kind", "meeting", "yet"]);
      const spoke = (member: string) => positions.some((one) => one.member === member && !one.contested);
      const now = (member: string) =>
        positions.some((one) => one.member === member && !one.contested && one.version === 2);
      if (verdict.kind === "reached") return;
      expect(heard.yet).toEqual(members.filter((member) => !spoke(member)));
      expect(heard.again).toEqual(members.filter((member) => spoke(member) && !now(member)));
    }),
  );
});

test("an objection recorded after the Chair's declaration stops the text; one from before it, or another word, does not", () => {
  const declared = { version: 1, meeting: "soca-34", lifted: [], at: "2026-01-10T09:00:00.000Z" };
  const said = (stance: Stance, at: string): Position => ({
    member: "TH",
    version: 1,
    stance,
    needed: false,
    contested: false,
    on: "2026-01-10",
    at,
  });
  const verdict = (stance: Stance, at: string) => consensus(["ID", "TH"], [said(stance, at)], 1, { declared }).kind;
  expect(verdict("object", "2026-01-10T08:59:59.999Z")).toBe("declared");
  expect(verdict("object", "2026-01-10T09:00:00.001Z")).toBe("continues");
  expect(verdict("reserve", "2026-01-10T09:00:00.001Z")).toBe("declared");
});
