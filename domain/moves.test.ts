import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hearsay } from "@/domain/consensus";
import { earlierThan, gatesOf, type Move, moveNames, ruleOf, stageWithFacts } from "@/domain/moves";
import { restsWith } from "@/domain/rests-with";
import { isOpen, type Stage, stages } from "@/domain/stages";
import type { Standing } from "@/domain/standing";
import { anybody, anyStanding, everythingSaid, people, standing } from "@/domain/testing/standings";
import { choices, stillNeeded, whyNot } from "@/domain/why-not";

/** Where a move leads from a stage. */
const after = (move: Move, stage: Stage): Stage => {
  const { to } = ruleOf(move);
  return to === "same" ? stage : to === "earlier" ? "drafting" : to;
};

test("every stage can be reached from a proposal, and only the last three are ends", () => {
  const reached = new Set<Stage>(["proposed"]);
  for (let more = true; more; ) {
    const before = reached.size;
    for (const stage of [...reached]) {
      for (const move of moveNames) if (ruleOf(move).from.includes(stage)) reached.add(after(move, stage));
    }
    more = reached.size > before;
  }
  expect([...reached].sort()).toEqual([...stages].sort());
  const ways = (stage: Stage) => moveNames.filter((move) => move !== "supersede" && ruleOf(move).from.includes(stage));
  expect(stages.filter((stage) => ways(stage).length === 0)).toEqual(["concluded", "withdrawn", "superseded"]);
});

test("a text is returned to any open stage before, and from the first ones to none", () => {
  expect(earlierThan("summit")).toEqual(["proposed", "drafting", "soca", "council"]);
  expect(earlierThan("proposed")).toEqual([]);
  expect(stillNeeded("return", standing(), { stage: "council", reason: "x" })).toEqual({
    code: "stage",
    stage: "soca",
  });
});

test("a text that ends with the Council passes two gates, every other three", () => {
  expect(gatesOf("council")).toEqual(["soca", "council"]);
  expect(gatesOf("leaders")).toEqual(["soca", "council", "summit"]);
});

describe("where a document stands once its facts changed:", () => {
  test.each<[string, Stage, Stage]>([
    ["before SOCA it stays", "soca", "soca"],
    ["before the Council it goes back to SOCA", "council", "soca"],
    ["before the Summit it goes back to SOCA", "summit", "soca"],
  ])("from notation to adoption, %s", (_, stage, stands) => {
    expect(
      stageWithFacts(stage, { track: "notation", finalBody: "leaders" }, { track: "adoption", finalBody: "leaders" }),
    ).toBe(stands);
    expect(
      stageWithFacts(stage, { track: "adoption", finalBody: "leaders" }, { track: "notation", finalBody: "leaders" }),
    ).toBe(stage);
  });
});

describe("a move is not made", () => {
  test.each<[string, Move, Partial<Standing>, keyof typeof people, object]>([
    ["by a delegate, where it is a head's", "submit", { stage: "drafting" }, "delegate", { code: "headOnly" }],
    ["by another state's head", "submit", { stage: "drafting" }, "thai", { code: "headOnly" }],
    ["by a head, where it is the secretariat's", "endorseSoca", {}, "head", { code: "secretariatOnly" }],
    ["by an administrator", "open", { stage: "proposed" }, "admin", { code: "secretariatOnly" }],
    [
      "while the leads are asked for a step together",
      "submit",
      { stage: "drafting", leadMembers: ["ID", "TH"], joint: { move: "withdraw", by: "TH", agreed: ["TH"] } },
      "head",
      { code: "jointWaits" },
    ],
    ["by a head once SOCA has it", "withdraw", { stage: "soca" }, "head", { code: "secretariatOnly" }],
    ["where nobody knows where the text stands", "open", { stage: null }, "officer", { code: "stageNotKnown" }],
    ["from another stage", "open", { stage: "soca" }, "officer", { code: "stage", stage: "soca" }],
    ["at an end", "return", { stage: "concluded" }, "officer", { code: "concluded" }],
    [
      "while something is to be confirmed",
      "defer",
      { pending: { kind: "gap", person: "o", office: "asec", version: 1 } },
      "officer",
      { code: "toConfirm" },
    ],
    ["without a text", "submit", { stage: "drafting", latest: null, version: null }, "head", { code: "noVersion" }],
    [
      "while an entry is contested",
      "endorseSoca",
      { contested: ["TH"] },
      "officer",
      { code: "contested", states: ["TH"] },
    ],
    [
      "up from the Council where it ends there",
      "endorseCouncil",
      { stage: "council", finalBody: "council" },
      "officer",
      { code: "endsHere" },
    ],
    ["at the Council where it goes up", "conclude", { stage: "council" }, "officer", { code: "goesUp" }],
  ])("%s", (_, move, facts, name, refusal) => {
    expect(whyNot(move, standing(facts), people[name])).toEqual(refusal);
  });
});

test("a choice that is shown without a refusal is one that whyNot allows, and a move that is allowed is shown", () => {
  fc.assert(
    fc.property(anyStanding, anybody, (facts, actor) => {
      const shown = choices(facts, actor);
      for (const { move, refusal } of shown) expect(whyNot(move, facts, actor)).toEqual(refusal);
      for (const move of moveNames) {
        if (!whyNot(move, facts, actor)) expect(shown).toContainEqual({ move, refusal: undefined });
      }
    }),
  );
});

test("nobody but the secretariat and heads of a lead ever has a move", () => {
  fc.assert(
    fc.property(anyStanding, anybody, (facts, actor) => {
      const may = moveNames.some((move) => !whyNot(move, facts, actor));
      if (may)
        expect(
          actor.role === "secretariat" || (actor.role === "head" && facts.leadMembers.includes(actor.member)),
        ).toBe(true);
    }),
  );
});

test("what is allowed and fully said lacks nothing; what is allowed and not said lacks what its rule asks for", () => {
  fc.assert(
    fc.property(anyStanding, fc.constantFrom(...moveNames), (facts, move) => {
      if (whyNot(move, facts, people.officer)) return;
      expect(stillNeeded(move, facts, everythingSaid)).toBeUndefined();
      if (ruleOf(move).needs.length > 0 && !(move === "submit" && facts.finalBody === "council")) {
        expect(stillNeeded(move, facts, {})).toMatchObject({ code: ruleOf(move).needs[0] });
      }
    }),
  );
});

const tries = fc.array(fc.tuple(fc.constantFrom(...moveNames), anybody), { maxLength: 30 });

test("any sequence of tries leaves a document at a stage that its moves lead to, and while it is open it rests with somebody", () => {
  fc.assert(
    fc.property(anyStanding, tries, (first, moves) => {
      const facts = standing({ ...first, stage: "proposed", pending: null });
      const way: Stage[] = ["proposed"];
      for (const [move, actor] of moves) {
        const stage = way.at(-1) ?? "proposed";
        const now = { ...facts, stage };
        const rests = restsWith({ ...now, verdict: now.verdict && hearsay(now.verdict) });
        expect(rests.kind === "nobody").toBe(!isOpen(stage));
        if ("members" in rests) expect(rests.members.length).toBeGreaterThan(0);
        if (whyNot(move, now, actor) || stillNeeded(move, now, everythingSaid)) continue;
        expect(ruleOf(move).from).toContain(stage);
        way.push(after(move, stage));
      }
      const ended = way.findIndex((stage) => stage === "withdrawn" || stage === "superseded");
      if (ended >= 0) expect(ended).toBe(way.length - 1);
    }),
    { numRuns: 500 },
  );
});

test("a text for adoption or signature passes no gate without consensus", () => {
  fc.assert(
    fc.property(anyStanding, (facts) => {
      const passes = (["endorseSoca", "endorseCouncil"] as const).some((move) => !whyNot(move, facts, people.officer));
      if (!passes || facts.track === "notation") return;
      expect(["reached", "declared"]).toContain(facts.verdict?.kind);
    }),
  );
});
