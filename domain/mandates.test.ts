import { describe, expect, test } from "vitest";
import {
  chargeOf,
  charges,
  chargesOf,
  type Ending,
  lastDayOf,
  manages,
  termsToTell,
  whyNotAppoint,
  whyNotDate,
  whyNotRenew,
} from "@/domain/mandates";
import type { MandateRow } from "@/domain/views/account";
import { actors } from "@/server/testing/actors";

const head = actors["a head of the lead"];
const admin = actors["an administrator"];
const others = Object.values(actors).filter(({ role }) => role !== "head" && role !== "admin");

test("a head manages the delegates and heads of the own state, an administrator everybody, nobody else anybody", () => {
  const managed = (actor: Parameters<typeof manages>[0]) =>
    charges.filter((name) => manages(actor, chargeOf(name, "ID", "SOMSWD")));
  expect(managed(head)).toEqual(["delegate", "headSoca", "headAlternate", "headActing"]);
  expect(managed(head)).toEqual(chargesOf(head));
  expect(managed(actors["a head of another state"])).toEqual([]);
  expect(managed(admin)).toEqual(charges);
  for (const actor of others) expect([managed(actor), chargesOf(actor)], actor.role).toEqual([[], []]);
});

test("nobody appoints themselves", () => {
  const charge = chargeOf("delegate", "ID", null);
  expect(whyNotAppoint(head, charge, head.person)).toEqual({ code: "notYourself" });
  expect(whyNotAppoint(admin, charge, admin.person)).toEqual({ code: "notYourself" });
  expect(whyNotAppoint(head, charge, "another")).toBeUndefined();
});

test("the Chair's secretariat ends with the Chair's year, unless another day is named", () => {
  expect(lastDayOf({ office: "chair" }, "2026-11-23", null)).toBe("2026-12-31");
  expect(lastDayOf({ office: "chair" }, "2026-11-23", "2027-02-01")).toBe("2027-02-01");
  expect(lastDayOf({ office: "asec" }, "2026-11-23", null)).toBeNull();
});

test.each([
  [head, "head", {}, "lastHead"],
  [head, "head", { succeeded: true }, undefined],
  [head, "head", { open: true }, undefined],
  [head, "head", { longer: true, succeeded: true }, "ownLonger"],
  [head, "head", { over: true }, "mandateOver"],
  [head, "head", { person: "another" }, undefined],
  [head, "head", { person: "another", member: "TH" }, "notYourPeople"],
  [admin, "head", {}, undefined],
  [admin, "admin", { person: admin.person, member: null }, "lastAdmin"],
] as const)("%o dates a mandate of %s that is %o: %s", (actor, role, differs, code) => {
  const plain = { person: head.person, member: "ID", over: false, longer: false, open: false, succeeded: false };
  const ending: Ending = { role, ...plain, ...differs };
  expect(whyNotDate(actor, ending)?.code).toBe(code);
});

test("a head renews no password that opens more than the own delegation", () => {
  const person = { id: "another", closed: false, onlyOf: "ID", member: "ID" };
  expect(whyNotRenew(head, person)).toBeUndefined();
  expect(whyNotRenew(head, { ...person, onlyOf: null })).toEqual({ code: "otherMandates" });
  expect(whyNotRenew(admin, { ...person, onlyOf: null })).toBeUndefined();
  expect(whyNotRenew(admin, { ...person, id: admin.person })).toEqual({ code: "notYourself" });
  expect(whyNotRenew(admin, { ...person, closed: true })).toEqual({ code: "accountClosed" });
  for (const actor of others) expect(whyNotRenew(actor, person), actor.role).toEqual({ code: "notYourPeople" });
});

describe("a desk tells of mandates", () => {
  const mandate = (facts: Partial<MandateRow>): MandateRow => ({
    id: "1",
    ...{ role: "delegate", title: null, member: "ID", body: null, office: null },
    ...{ from: "2026-01-01", until: null, current: false, ended: false, endedAt: null },
    ...facts,
  });
  const holds = mandate({ current: true });
  const later = mandate({ from: "2027-01-01" });
  const ended = mandate({ ended: true, until: "2026-03-31" });

  test("that begin later, also beside one that holds", () => {
    expect(termsToTell([holds, later])).toEqual([{ charge: later, begins: true, day: "2027-01-01" }]);
    expect(termsToTell([ended, later])).toEqual([{ charge: later, begins: true, day: "2027-01-01" }]);
  });

  test("that ended only where none holds, and then of the last, by Jakarta's day", () => {
    const atOnce = mandate({ ended: true, endedAt: "2026-05-01T18:00:00Z", until: "2026-12-31" });
    expect(termsToTell([atOnce, ended])).toEqual([{ charge: atOnce, begins: false, day: "2026-05-02" }]);
    expect(termsToTell([holds, ended])).toEqual([]);
    expect(termsToTell([])).toEqual([]);
  });
});
