import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Act, acts, isMove } from "@/domain/acts";
import { whyNotOther } from "@/domain/authority";
import { whyNotAct } from "@/domain/may-act";
import type { Actor } from "@/domain/people";
import { anybody, anyStanding, people, standing } from "@/domain/testing/standings";
import { whyNot } from "@/domain/why-not";

// What a step that is off says must be true for whoever reads it.

const codeOf = (act: Act, facts: Parameters<typeof standing>[0], actor: Actor) => {
  const nothing = {
    relations: [],
    attachments: [],
    decisions: [],
    conditions: [],
    positions: [],
    closes: [],
    commented: [],
    history: [],
    clearances: [],
    drafts: [],
    members: ["ID", "TH"],
    versions: [],
    circulated: false,
  };
  const page = { standing: standing(facts), ...nothing, otherOffice: "chair" as const, undoUntil: null, behind: false };
  return whyNotAct(act, page, actor)?.code;
};
const unshared = { version: null, verdict: null };
const waits = { pending: { kind: "gap" as const, person: people.officer.person, office: "asec" as const, version: 1 } };
const last = { people: [people.head.person], until: "2026-01-01T00:00:00Z" };

describe("a step that is off says", () => {
  test.each([
    ["that no version is shared, to a state that leads nothing", "position", unshared, people.thai, "notShared"],
    ["to add a version, to the lead without one", "position", { ...unshared, latest: null }, people.head, "noVersion"],
    ["to share the version, to the lead that has one", "position", unshared, people.head, "shareFirst"],
    ["to share the version, to an officer", "consensus", unshared, people.officer, "shareFirst"],
    ["to share the version, where a body would endorse it", "endorseSoca", unshared, people.officer, "shareFirst"],
    ["that the reader recorded it", "confirm", waits, people.officer, "sameOfficer"],
    ["that the reader's office recorded it", "confirm", waits, people.colleague, "sameOffice"],
    ["to confirm or drop what waits, to an officer", "defer", waits, people.chair, "toConfirm"],
    [
      "that the second officer is awaited, to a head",
      "submit",
      { ...waits, stage: "drafting" },
      people.head,
      "awaitsSecond",
    ],
    ["that the time is over, to whoever took the step", "undo", { last }, people.head, "undoTime"],
    ["whose step it was, to all others", "undo", { last }, people.officer, "undoNobody"],
    ["that nothing is there to undo", "undo", {}, people.officer, "undoFollowed"],
    ["that nothing is left to share", "share", {}, people.head, "allShared"],
    ["that the text was withdrawn", "list", { stage: "withdrawn" }, people.officer, "withdrawn"],
    ["that another took its place", "facts", { stage: "superseded" }, people.officer, "superseded"],
    ["who may withdraw it up to drafting", "withdraw", { stage: "drafting" }, people.delegate, "headOnly"],
    ["who may withdraw it later", "withdraw", { stage: "soca" }, people.head, "secretariatOnly"],
    ["that nobody knows where it stands", "decision", { stage: null }, people.officer, "stageNotKnown"],
  ] as const)("%s", (_, act, facts, actor, code) => {
    expect(codeOf(act, facts, actor)).toBe(code);
  });
});

test("nobody is asked to do what is not theirs to do", () => {
  fc.assert(
    fc.property(anyStanding, anybody, fc.constantFrom(...acts), (facts, actor, act) => {
      if (act === "confirm" || act === "undo") return;
      const code = (isMove(act) ? whyNot(act, facts, actor) : whyNotOther(act, facts, actor))?.code ?? "";
      if (code === "noVersion") expect(whyNotOther("version", facts, actor)).toBeUndefined();
      if (code === "shareFirst") expect(whyNotOther("share", facts, actor)).toBeUndefined();
      if (code === "toConfirm") expect(actor.role).toBe("secretariat");
      if (["concluded", "withdrawn", "superseded"].includes(code)) expect(facts.stage).toBe(code);
    }),
  );
});
