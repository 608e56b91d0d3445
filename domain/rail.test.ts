import { describe, expect, test } from "vitest";
import type { FinalBody, Outcome } from "@/domain/documents";
import { daysBetween, daysOnTheWay, ministersSitting, railOf } from "@/domain/rail";
import type { Phase } from "@/domain/stages";
import { line, meeting } from "@/domain/testing/history-lines";
import type { HistoryLine, MeetingFacts, MeetingKind } from "@/domain/views/record";

const rail = (
  phase: Phase | null,
  history: HistoryLine[],
  finalBody: FinalBody = "leaders",
  outcome: Outcome | null = null,
) => railOf({ phase, stage: null, outcome, finalBody, history });
const states = (knots: ReturnType<typeof rail>) => knots.map(({ state, day }) => (day ? `${state} ${day}` : state));

const way = [
  line("drafting", "2023-04-28", "soca"),
  line("ministers", "2023-05-08", "council"),
  line("concluded", "2023-05-10", "summit"),
];

test("a text whose whole way is known has a day at each knot, and the days between them", () => {
  const knots = rail("concluded", way, "leaders", "adopted");
  expect(states(knots)).toEqual([
    "reached 2023-04-28",
    "reached 2023-05-08",
    "reached 2023-05-10",
    "reached 2023-05-10",
  ]);
  expect(knots.map(({ daysToNext }) => daysToNext)).toEqual([10, 2, 0, null]);
  expect(knots.map(({ outcome }) => outcome)).toEqual([null, null, null, "adopted"]);
});

test("a step that no source reports leaves its knot unknown and without a day: nothing is inferred", () => {
  const knots = rail("concluded", way.slice(2), "leaders", "adopted");
  expect(states(knots)).toEqual(["unknown", "unknown", "reached 2023-05-10", "reached 2023-05-10"]);
  expect(knots.map(({ daysToNext }) => daysToNext)).toEqual([null, null, 0, null]);
});

test("a text whose standing nobody reports is unknown all along", () => {
  const knots = rail(null, [line(null, null)]);
  expect(states(knots)).toEqual(["unknown", "unknown", "unknown", "unknown"]);
  expect(knots.every(({ day, daysToNext, kind, meeting }) => !day && daysToNext === null && !kind && !meeting)).toBe(
    true,
  );
});

test("a conclusion without a day has none anywhere", () => {
  expect(states(rail("concluded", [line("concluded", null, "summit")]))).toEqual([
    "unknown",
    "unknown",
    "reached",
    "reached",
  ]);
});

describe("a text on its way", () => {
  test.each<[Phase, string[]]>([
    ["drafting", ["now 2023-04-28", "ahead", "ahead", "ahead"]],
    ["ministers", ["reached 2023-04-28", "now 2023-05-08", "ahead", "ahead"]],
    ["summit", ["reached 2023-04-28", "reached 2023-05-08", "now", "ahead"]],
  ])("at %s has what it reached behind it and the rest ahead", (phase, expected) => {
    const reached = way.filter(
      (step) => step.phase === "drafting" || (phase !== "drafting" && step.phase === "ministers"),
    );
    expect(states(rail(phase, reached))).toEqual(expected);
  });
});

test("a text that ends with the Council has no knot for the Summit", () => {
  const knots = rail(
    "concluded",
    [way[0], way[1], line("concluded", "2023-05-08", "council")].flatMap((step) => step ?? []),
    "council",
    "noted",
  );
  expect(knots.map(({ phase }) => phase)).toEqual(["drafting", "ministers", "concluded"]);
});

test("a conclusion elsewhere than at a Summit does not fill the Summit's knot", () => {
  expect(states(rail("concluded", [line("concluded", "2023-05-10", "council")]))[2]).toBe("unknown");
});

test("what was returned and came again shows the latest meeting", () => {
  const twice = [line("drafting", "2023-01-10", "soca"), line("drafting", "2023-04-28", "soca")];
  expect(rail("drafting", twice)[0]?.day).toBe("2023-04-28");
});

test("without a meeting a knot shows the step that began its phase", () => {
  expect(rail("drafting", [line("drafting", "2023-01-10"), line("drafting", "2023-02-10")])[0]?.day).toBe("2023-01-10");
});

test.each([
  ["2023-04-28", "2023-05-08", 10],
  ["2023-05-10", "2023-05-10", 0],
  ["2024-02-28", "2024-03-01", 2],
  ["2023-12-31", "2024-01-01", 1],
  ["2023-05-10", "2023-05-08", -2],
])("from %s to %s it is %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test("days between two steps are counted forwards only", () => {
  const common = {
    stage: null,
    target: null,
    change: null,
    takingPart: null,
    together: 0,
    verb: null,
    source: null,
    inside: null,
  };
  const line = { ...common, corrects: null, meeting: null, byCirculation: false, fromRecord: false };
  const history: HistoryLine[] = [
    { ...line, number: 1, kind: "opened", phase: "drafting", day: "2026-11-23" },
    { ...line, number: 2, kind: "endorsed", phase: "ministers", day: "2023-04-28" },
    { ...line, number: 3, kind: "endorsed", phase: "summit", day: "2023-05-08" },
  ];
  const rail = railOf({ phase: "summit", stage: null, outcome: null, finalBody: "leaders", history });
  expect(rail.map(({ daysToNext }) => daysToNext)).toEqual([null, 10, null, null]);
});

describe("what a sitting on the way says", () => {
  const on = (kind: MeetingKind, startsOn: string | null): MeetingFacts => ({ ...meeting(kind), startsOn });
  const at = (phase: Phase, day: string, sitting: MeetingFacts): HistoryLine => ({
    ...line(phase, day),
    meeting: sitting,
  });

  test("the ministers take a text up at their own sitting, not at the one that sent it there", () => {
    const sent = rail("ministers", [at("ministers", "2023-04-28", on("soca", "2023-04-28"))]);
    expect(ministersSitting(sent)).toBeNull();
    const own = on("council", "2023-05-08");
    expect(ministersSitting(rail("ministers", [at("ministers", "2023-05-08", own)]))).toBe(own);
    expect(ministersSitting(rail("ministers", [at("ministers", "2023-05-08", on("council", null))]))).toBeNull();
  });

  test("the days on the way count from the sitting, not from the day on which the text was sent there", () => {
    const soca = on("soca", "2023-04-28");
    const lines = [at("drafting", "2023-04-20", soca), at("concluded", "2023-05-10", on("summit", "2023-05-10"))];
    expect(daysOnTheWay(rail("concluded", lines))).toEqual({ days: 12, since: soca });
    const after = at("drafting", "2023-04-20", on("soca", "2023-06-01"));
    expect(daysOnTheWay(rail("concluded", [after, line("concluded", "2023-05-10")]))).toBeNull();
  });
});

test("a text that another replaced shows the phases that it came through, and its end", () => {
  const replaced: HistoryLine = { ...line("concluded", "2023-05-09"), kind: "supersede" };
  const at = { phase: "concluded", stage: "superseded", finalBody: "leaders" } as const;
  const [begun, council] = way;
  const before = railOf({ ...at, outcome: null, history: [begun, council, replaced].flatMap((one) => one ?? []) });
  expect(before.map(({ phase }) => phase)).toEqual(["drafting", "ministers", "concluded"]);
  expect(before.at(-1)).toMatchObject({ state: "reached", day: "2023-05-09", outcome: null });
  const after = railOf({ ...at, outcome: "adopted", history: [...way, replaced] });
  expect(after.at(-1)).toMatchObject({ day: "2023-05-10", outcome: "adopted" });
});
