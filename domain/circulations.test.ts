import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CirculationFacts,
  circulationActs,
  deadlineOf,
  isAfterDate,
  isOnSilence,
  type Line,
  repliesNext,
  resultFor,
  saidOf,
  saysNoObjection,
  stateOf,
  whyNotOnCirculation,
} from "@/domain/circulations";
import { circulationDue, type DeskCirculation, repliesDue, replyDue } from "@/domain/desk-circulations";
import type { Actor } from "@/domain/people";
import english from "@/messages/en.json";
import indonesian from "@/messages/id.json";

const officer: Actor = { role: "secretariat", person: "o", office: "asec" };
const head: Actor = { role: "head", person: "h", member: "TH" };
const delegate: Actor = { role: "delegate", person: "d", member: "TH" };
const line = (kind: Line["kind"], more: Partial<Line> = {}): Line => ({
  kind,
  member: null,
  document: null,
  deadline: null,
  reason: null,
  at: "2026-05-03T00:00:00.000Z",
  ...more,
});
const sent = (lines: Line[] = [], more: Partial<CirculationFacts> = {}): CirculationFacts => ({
  rule: "silence",
  deadline: "2026-05-04T10:00:00.000Z",
  lines,
  now: "2026-05-03T12:00:00.000Z",
  documents: ["one", "two"],
  isMember: true,
  hasReceived: false,
  ...more,
});
const past = "2026-05-04T10:00:00.001Z";
const stop = (document: string) => line("stopped", { document });

test("the last deadline that was set holds, and its own instant is still in time", () => {
  const later = line("extended", { deadline: "2026-05-06T10:00:00.000Z" });
  expect(deadlineOf(sent([later]))).toBe("2026-05-06T10:00:00.000Z");
  expect(stateOf(sent(), "2026-05-04T10:00:00.000Z")).toBe("open");
  expect(stateOf(sent(), past)).toBe("past");
  expect(stateOf(sent([later]), past)).toBe("open");
  expect(isAfterDate(past, sent())).toBe(true);
  expect(isAfterDate(past, sent([later]))).toBe(false);
});

describe("the end of a no-objection basis", () => {
  const close = (facts: CirculationFacts) => whyNotOnCirculation("close", facts, officer);
  test("waits for the whole time while the clock of one text runs", () => {
    expect(close(sent())).toMatchObject({ code: "circulationOpen" });
    expect(close(sent([stop("one")]))).toMatchObject({ code: "circulationOpen" });
    expect(close(sent([stop("one"), stop("two")]))).toBeUndefined();
    expect(close(sent([], { now: past }))).toBeUndefined();
    expect(close(sent([], { rule: "reply" }))).toBeUndefined();
  });
});

const anyLine = fc.constantFrom(
  line("received", { member: "TH" }),
  line("asked", { member: "TH", reason: "x" }),
  line("extended", { deadline: "2026-05-06T10:00:00.000Z", reason: "x" }),
  stop("one"),
  stop("two"),
  line("closed"),
  line("cancelled", { reason: "x" }),
);
const anyLines = fc.array(anyLine, { maxLength: 6 });

test("no word is consent only where an officer closed a no-objection basis that no objection to that text had stopped", () => {
  fc.assert(
    fc.property(anyLines, fc.constantFrom("reply" as const, "silence" as const), (lines, rule) => {
      const kinds = lines.map(({ kind }) => kind);
      const stopped = lines.some(({ document }) => document === "one");
      const consent = rule === "silence" && kinds.includes("closed") && !kinds.includes("cancelled") && !stopped;
      expect(resultFor("one", sent(lines, { rule })) === "consent").toBe(consent);
    }),
  );
});

test("what a closed circulation came to is never read out of what is heard of its text since", () => {
  const said = [null, "reached", "declared", "continues", "awaited"].map((kind) => {
    const text = { result: "ended" as const, objected: false, heard: kind && { kind } };
    return saidOf(text, { state: "closed" });
  });
  expect(new Set(said)).toEqual(new Set(["ended"]));
  for (const { circulation } of [english, indonesian]) expect(circulation.result.ended).not.toContain("{");
});

test("once it has ended nobody does anything more, and the order of who may what never depends on the lines", () => {
  const others: Actor[] = [
    { role: "public" },
    { role: "viewer", person: "v" },
    { role: "body", person: "b", body: "SOMSWD" },
    { role: "admin", person: "a" },
  ];
  fc.assert(
    fc.property(anyLines, fc.constantFrom(...circulationActs), (lines, act) => {
      const facts = sent(lines);
      for (const actor of others) expect(whyNotOnCirculation(act, facts, actor)).toBeDefined();
      const ended = lines.some(({ kind }) => kind === "closed" || kind === "cancelled");
      for (const actor of [officer, head, delegate]) {
        if (ended) expect(whyNotOnCirculation(act, facts, actor)).toBeDefined();
      }
      const ofState = act === "receive" || act === "reply" || act === "askTime";
      expect(whyNotOnCirculation(act, facts, officer)?.code === "stateHeadOnly").toBe(ofState);
      expect(whyNotOnCirculation(act, facts, head)?.code === "secretariatOnly").toBe(!ofState);
      const theirs = act === "receive" || !ofState;
      expect(whyNotOnCirculation(act, facts, delegate)?.code === "stateHeadOnly").toBe(!theirs);
    }),
  );
});

test("an observer reads a circulation and answers nothing to it", () => {
  for (const act of ["receive", "reply", "askTime"] as const)
    for (const actor of [head, delegate])
      expect(whyNotOnCirculation(act, sent([], { isMember: false }), actor)).toEqual({ code: "observer" });
});

test("a text is on a no-objection basis while its time runs and nothing has stopped it", () => {
  const open = { rule: "silence" as const, state: "open" as const, over: false, own: { replied: false } };
  expect(isOnSilence(open)).toBe(true);
  for (const more of [{ rule: "reply" as const }, { state: "past" as const }, { over: true }])
    expect(isOnSilence({ ...open, ...more })).toBe(false);
  expect(isOnSilence(null)).toBe(false);
});

test("replying is a head's next step until the state replied, after the date too, while the text can still be answered", () => {
  const open = { state: "past" as const, over: false, own: { replied: false } };
  expect(repliesNext(open, head)).toBe(true);
  expect(repliesNext(open, delegate)).toBe(false);
  for (const more of [{ state: "closed" as const }, { over: true }, { own: null }, { own: { replied: true } }])
    expect(repliesNext({ ...open, ...more }, head)).toBe(false);
});

describe("on a desk", () => {
  const open: DeskCirculation = {
    id: "c",
    rule: "silence",
    until: "2026-05-04T10:00:00.000Z",
    past: false,
    stopped: false,
    first: true,
    overtaken: false,
    replied: false,
    received: false,
    asked: [],
  };
  const kinds = (more: Partial<DeskCirculation>) =>
    circulationDue({ circulation: { ...open, ...more }, toCirculate: false }).map(({ kind }) => kind);
  test("a state owes its word until it said one, or an objection left nothing to say", () => {
    expect(replyDue(open)).toMatchObject([{ kind: "replyBy", circulation: "c" }]);
    for (const more of [{ replied: true }, { stopped: true }, { overtaken: true }])
      expect(replyDue({ ...open, ...more })).toEqual([]);
    expect(replyDue(null)).toEqual([]);
  });
  test("receipt is confirmed once, beside the first of its texts", () => {
    expect(replyDue(open)).toMatchObject([{ receive: true }]);
    for (const more of [{ received: true }, { first: false }])
      expect(replyDue({ ...open, ...more })).toMatchObject([{ receive: false }]);
  });
  test("the secretariat awaits replies until the deadline of what it circulated; then it closes it", () => {
    const due = (more: Partial<DeskCirculation>) => repliesDue({ ...open, ...more }, ["TH"], []);
    expect(due({})).toMatchObject([{ kind: "circulated", until: open.until, yet: ["TH"] }]);
    expect(due({ past: true })).toEqual([]);
    for (const more of [{ stopped: true }, { overtaken: true }]) expect(due(more)).toBeNull();
    expect(repliesDue(null, ["TH"], [])).toBeNull();
  });
  test("the secretariat is told of each objection, and of the whole once", () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ stopped: true, first: false, past: true })).toEqual(["clockStopped"]);
    expect(kinds({ past: true, asked: ["TH"] })).toEqual(["closeCirculation"]);
    expect(kinds({ asked: ["TH"], stopped: true })).toEqual(["moreTime", "clockStopped"]);
    expect(circulationDue({ circulation: null, toCirculate: false })).toEqual([]);
  });
  test("the secretariat is to send a circulation by which SOCA decides, unless one is open", () => {
    expect(circulationDue({ circulation: null, toCirculate: true })).toEqual([{ kind: "circulate" }]);
    expect(circulationDue({ circulation: open, toCirculate: true })).toEqual([]);
  });
});

test("agreement since a no-objection basis was sent says that there is no objection; what was said before it, or to another question, does not", () => {
  const sent = { rule: "silence", sentAt: "2026-11-10T08:00:00.000Z" } as const;
  const after = { stance: "agree", at: "2026-11-11T08:00:00.000Z" } as const;
  expect(saysNoObjection(after, sent)).toBe(true);
  expect(saysNoObjection({ ...after, at: "2026-11-09T08:00:00.000Z" }, sent)).toBe(false);
  expect(saysNoObjection(after, { ...sent, rule: "reply" })).toBe(false);
  for (const stance of ["agreeWithEdits", "reserve", "object"] as const)
    expect(saysNoObjection({ ...after, stance }, sent)).toBe(false);
});
