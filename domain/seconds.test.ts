import { describe, expect, test } from "vitest";
import { whyNotConfirm, whyNotUndo } from "@/domain/after-step";
import { people, standing } from "@/domain/testing/standings";

const working = { agree: [], edits: [], reserve: [], object: ["TH"], stale: [], none: [], silent: [] };
const objecting = { kind: "continues" as const, with: [{ member: "TH", since: "2026-05-03" }], working };
const recorded = { kind: "conclude", person: people.officer.person, office: "asec", version: 1 } as const;
const pending = standing({ stage: "summit", pending: recorded });

describe("what an officer recorded is confirmed", () => {
  test("by another officer, of the other office where both are staffed", () => {
    expect(whyNotConfirm(pending, people.chair, true)).toBeUndefined();
    expect(whyNotConfirm(pending, people.colleague, true)).toEqual({ code: "sameOffice" });
    expect(whyNotConfirm(pending, people.colleague, false)).toBeUndefined();
  });
  test("never by the same person, under whichever office", () => {
    expect(whyNotConfirm(pending, people.officer, false)).toEqual({ code: "sameOfficer" });
    expect(whyNotConfirm(pending, { ...people.chair, person: people.officer.person }, true)).toEqual({
      code: "sameOfficer",
    });
  });
  test("by nobody else, and not where nothing waits", () => {
    for (const actor of [people.head, people.body, people.admin, people.viewer, people.visitor]) {
      expect(whyNotConfirm(pending, actor, false)).toEqual({ code: "secretariatOnly" });
    }
    expect(whyNotConfirm(standing(), people.chair, true)).toEqual({ code: "notKnown" });
  });
});

describe("what was recorded is not confirmed as the text stands now", () => {
  const now = (more: Parameters<typeof standing>[0]) =>
    whyNotConfirm(standing({ stage: "summit", pending: recorded, ...more }), people.chair, true)?.code;
  test.each([
    ["once another version was shared", { version: 2 }, "otherVersion"],
    ["while a state contests what was entered for it", { contested: ["TH"] }, "contested"],
    [
      "once an objection was raised, where a gate has no decision of its own",
      { stage: "soca" as const, pending: { ...recorded, kind: "gap" as const }, verdict: objecting },
      "noConsensus",
    ],
  ])("%s", (_, more, code) => expect(now(more)).toBe(code));
  test("a correction and an entry of the record speak of no version", () => {
    for (const kind of ["correct", "record"] as const) {
      expect(now({ pending: { ...recorded, kind, version: null }, contested: ["TH"] })).toBeUndefined();
    }
  });
});

describe("the last step is taken back", () => {
  const taken = standing({ last: { people: [people.head.person], until: "2026-05-03T10:10:00.000Z" } });
  const at = (time: string) => new Date(`2026-05-03T${time}Z`);
  test("by who took it, until ten minutes have passed", () => {
    expect(whyNotUndo(taken, people.head, at("10:09:59.999"))).toBeUndefined();
    expect(whyNotUndo(taken, people.head, at("10:10:00.000"))).toEqual({ code: "undoTime" });
  });
  test("by nobody else, and not once another line followed", () => {
    expect(whyNotUndo(taken, people.officer, at("10:00:00"))).toEqual({ code: "undoNobody" });
    expect(whyNotUndo(taken, people.visitor, at("10:00:00"))).toEqual({ code: "undoNobody" });
    expect(whyNotUndo(standing(), people.head, at("10:00:00"))).toEqual({ code: "undoFollowed" });
  });
});
