import { describe, expect, test } from "vitest";
import {
  audiencesFor,
  readersAmong,
  readsAnswers,
  readsThread,
  type Thread,
  whyNotAnswer,
  whyNotComment,
  whyNotReword,
  whyNotTurn,
} from "@/domain/comments";
import type { Actor } from "@/domain/people";

const thai: Actor = { role: "delegate", person: "th", member: "TH" };
const lao: Actor = { role: "head", person: "la", member: "LA" };
const officer: Actor = { role: "secretariat", person: "as", office: "asec" };
const admin: Actor = { role: "admin", person: "ad" };
const holder: Actor = { role: "body", person: "bo", body: "SOMSWD" };
const document = { opened: true, leadMembers: ["ID"], leadBodies: ["SOMSWD"], concernedBodies: ["SOMSWD"] };
const thread = (audience: Thread["audience"], more: Partial<Thread> = {}): Thread => ({
  audience,
  member: "TH",
  compiled: false,
  settled: false,
  ...more,
});
const reads = (actor: Actor, one: Thread) => readsThread(actor, document, one);

describe("who reads a comment", () => {
  test.each([
    ["own", { thai: true, lao: false, officer: false, admin: false, holder: false }],
    ["secretariat", { thai: true, lao: false, officer: true, admin: true, holder: false }],
    ["delegations", { thai: true, lao: true, officer: true, admin: true, holder: false }],
  ] as const)("for %s", (audience, expected) => {
    const seen = Object.entries({ thai, lao, officer, admin, holder }).map(([name, actor]) => [
      name,
      reads(actor, thread(audience)),
    ]);
    expect(Object.fromEntries(seen)).toEqual(expected);
  });

  test("of a state for the secretariat: all delegations once it is compiled, its first words and no answer", () => {
    const compiled = thread("secretariat", { compiled: true });
    expect(reads(lao, compiled)).toBe(true);
    expect(readsAnswers(lao, compiled)).toBe(false);
    expect(whyNotAnswer(compiled, lao)).toEqual({ code: "shownOnly" });
    expect(readsAnswers(thai, compiled) && readsAnswers(officer, compiled)).toBe(true);
  });

  test("of the secretariat for itself: no delegation, even where a compilation was circulated", () => {
    expect(reads(lao, thread("secretariat", { member: null, compiled: true }))).toBe(false);
    expect(reads(officer, thread("secretariat", { member: null }))).toBe(true);
  });

  test("on a document that the reader does not see: nobody", () => {
    const closed = { ...document, opened: false };
    expect(readsThread(thai, closed, thread("own"))).toBe(false);
  });
});

describe("who comments", () => {
  const facts = { stage: "soca" as const, members: ["TH", "LA"], invited: [] };
  test("delegations and the secretariat, while the document is open", () => {
    for (const actor of [thai, lao, officer]) expect(whyNotComment(facts, actor)).toBeUndefined();
    for (const actor of [admin, holder]) expect(whyNotComment(facts, actor)).toEqual({ code: "commentersOnly" });
    expect(whyNotComment({ ...facts, stage: "concluded" }, thai)).toEqual({ code: "concluded" });
  });

  test("an observer only where it is invited", () => {
    const observer: Actor = { role: "delegate", person: "zz", member: "ZZ" };
    expect(whyNotComment(facts, observer)).toEqual({ code: "observer" });
    expect(whyNotComment({ ...facts, invited: ["ZZ"] }, observer)).toBeUndefined();
  });

  test("a delegation to itself unless it chooses otherwise; the secretariat has no delegation of its own", () => {
    expect(audiencesFor(thai)[0]).toBe("own");
    expect(audiencesFor(officer)).toEqual(["secretariat", "delegations"]);
  });
});

test("a thread is settled and opened again by its delegation and the secretariat, and answered while it is open", () => {
  const open = thread("delegations");
  const settled = thread("delegations", { settled: true });
  expect(whyNotTurn(true, open, thai)).toBeUndefined();
  expect(whyNotTurn(false, settled, officer)).toBeUndefined();
  expect(whyNotTurn(true, open, lao)).toEqual({ code: "threadOthers" });
  expect(whyNotTurn(true, settled, thai)).toEqual({ code: "threadSettled" });
  expect(whyNotTurn(false, open, thai)).toEqual({ code: "threadOpen" });
  expect(whyNotAnswer(open, lao)).toBeUndefined();
  expect(whyNotAnswer(settled, lao)).toEqual({ code: "threadSettled" });
});

test("what was said is reworded by whoever said it, for ten minutes to the moment", () => {
  const at = new Date("2026-01-01T00:00:00Z");
  const after = (ms: number) => new Date(at.getTime() + ms);
  const said = { person: "th", at };
  expect(whyNotReword(said, thai, after(599_999))).toBeUndefined();
  expect(whyNotReword(said, thai, after(600_000))).toEqual({ code: "rewordTime" });
  expect(whyNotReword(said, lao, after(1))).toEqual({ code: "rewordOthers" });
});

test("only those who read what is said can be named in it", () => {
  const people = [
    { id: "1", holder: "TH" },
    { id: "2", holder: "asec" },
    { id: "3", holder: "LA" },
  ];
  const named = (audience: Thread["audience"]) => readersAmong(people, audience, "TH").map(({ id }) => id);
  expect(named("own")).toEqual(["1"]);
  expect(named("secretariat")).toEqual(["1", "2"]);
  expect(named("delegations")).toEqual(["1", "2", "3"]);
});
