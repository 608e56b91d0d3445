import { describe, expect, test } from "vitest";
import { gateBody } from "@/domain/moves";
import { type Ahead, councilSitting, gateUnset, nextSitting, sittingAt } from "@/domain/sitting-ahead";
import type { HistoryLine, MeetingFacts } from "@/domain/views/record";

const sitting = (gate: keyof typeof gateBody, startsOn: string | null) =>
  ({ address: `${gate} ${startsOn}`, body: gateBody[gate], startsOn }) as MeetingFacts;
const coming = [
  sitting("soca", "2026-11-24"),
  sitting("council", "2026-11-30"),
  sitting("soca", "2026-12-02"),
  sitting("council", "2026-12-05"),
];
const summit = sitting("summit", "2026-12-15");
const ahead: Ahead = { stage: "soca", awaited: null, summit, byCirculation: false, coming };
const days = (of: Partial<Ahead>) =>
  (["soca", "council", "summit"] as const).map((gate) => sittingAt(gate, { ...ahead, ...of })?.startsOn ?? null);

describe("the sitting at which a text is expected", () => {
  test("is none before it was sent to one, however soon the body meets", () => {
    expect(days({ stage: "drafting" })).toEqual([null, null, "2026-12-15"]);
    expect(days({ stage: "proposed", summit: null })).toEqual([null, null, null]);
  });

  test("is the one that it was sent to, else the next of the body before which it stands", () => {
    expect(days({})).toEqual(["2026-11-24", "2026-11-30", "2026-12-15"]);
    expect(days({ awaited: sitting("soca", "2026-12-02") })).toEqual(["2026-12-02", "2026-12-05", "2026-12-15"]);
    expect(days({ stage: "council" })).toEqual([null, "2026-11-30", "2026-12-15"]);
  });

  test("is none of SOCA's where SOCA decides by circulation; the Council follows all the same", () => {
    expect(days({ byCirculation: true })).toEqual([null, "2026-11-30", "2026-12-15"]);
  });

  test("is, of the Council, one between SOCA's and the Summit; none where either is not known or no sitting lies there", () => {
    expect(days({ summit: null })).toEqual(["2026-11-24", null, null]);
    expect(days({ summit: sitting("summit", "2026-11-28") })).toEqual(["2026-11-24", null, "2026-11-28"]);
    expect(days({ awaited: sitting("soca", null) })).toEqual([null, null, "2026-12-15"]);
    expect(days({ coming: coming.filter(({ body }) => body === "ASCC Council") })).toEqual([null, null, "2026-12-15"]);
  });

  test("is, of the Summit, the one that it aims at, else the later one that it was put off to", () => {
    const later = sitting("summit", "2027-05-10");
    expect(days({ stage: "summit", awaited: later })).toEqual([null, null, "2027-05-10"]);
  });
});

test("what a text is before is the sitting where it stands, else the Summit that it aims at", () => {
  const before = (of: Partial<Ahead>) => nextSitting({ ...ahead, ...of })?.startsOn ?? null;
  expect(before({})).toBe("2026-11-24");
  expect(before({ stage: "drafting" })).toBe("2026-12-15");
  expect(before({ byCirculation: true })).toBe("2026-12-15");
  expect(before({ stage: "council", coming: [] })).toBe("2026-12-15");
  expect(before({ stage: "drafting", summit: null })).toBeNull();
});

test("what is before a Summit alone says of which body no sitting is set before it", () => {
  const none = { ...ahead, coming: [] };
  expect(gateUnset({ ...none, stage: "drafting" })).toBe("soca");
  expect(gateUnset({ ...ahead, stage: "proposed" })).toBe("soca");
  expect(gateUnset(none)).toBe("soca");
  expect(gateUnset({ ...none, stage: "council" })).toBe("council");
  expect(gateUnset({ ...none, stage: "summit" })).toBeNull();
  expect(gateUnset(ahead)).toBeNull();
  expect(gateUnset({ ...none, byCirculation: true })).toBeNull();
  expect(gateUnset({ ...none, summit: null })).toBeNull();
  for (const stage of ["concluded", "withdrawn", null] as const) expect(gateUnset({ ...none, stage })).toBeNull();
  expect(gateUnset({ ...none, stage: "drafting", awaited: sitting("soca", "2026-12-02") })).toBeNull();
});

describe("the public is told of the Council's sitting that takes up a text in ministerial review", () => {
  const councils = coming.filter(({ body }) => body === gateBody.council);
  const told = (...meetings: (MeetingFacts | null)[]) => {
    const history = meetings.map((meeting) => ({ kind: "defer", meeting }) as HistoryLine);
    return councilSitting({ phase: "ministers", history, coming: councils })?.startsOn;
  };

  test("the next one, or the one that it was put off to, as far as that was released and is to come", () => {
    expect(told()).toBe("2026-11-30");
    expect(told(sitting("council", "2026-12-05"))).toBe("2026-12-05");
    expect(told(sitting("council", null))).toBeNull();
    expect(told(sitting("council", "2026-10-01"))).toBe("2026-11-30");
    expect(told(sitting("soca", "2026-12-02"))).toBe("2026-11-30");
  });

  test("and of none in another phase, or where none is to come", () => {
    for (const phase of ["drafting", "summit", "concluded", null] as const)
      expect(councilSitting({ phase, history: [], coming: councils })).toBeNull();
    expect(councilSitting({ phase: "ministers", history: [], coming: [] })).toBeNull();
  });
});
