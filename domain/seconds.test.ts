import { describe, expect, test } from "vitest";
import { people, standing } from "@/domain/testing/standings";
import { whyNotConfirm, whyNotUndo } from "@/domain/why-not";

const pending = standing({ pending: { kind: "conclude", person: people.officer.person, office: "asec" } });

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
