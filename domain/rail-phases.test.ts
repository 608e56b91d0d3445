import { describe, expect, test } from "vitest";
import { railOf } from "@/domain/rail";
import type { Phase } from "@/domain/stages";
import { line } from "@/domain/testing/history-lines";
import type { HistoryLine, MeetingKind } from "@/domain/views/record";

const rail = (phase: Phase, history: HistoryLine[]) =>
  railOf({ phase, stage: null, outcome: phase === "concluded" ? "adopted" : null, finalBody: "leaders", history });

describe("a phase shows what its own body did", () => {
  const taken = (kind: HistoryLine["kind"], phase: Phase, day: string, at: MeetingKind | null = null): HistoryLine => ({
    ...line(phase, day, at),
    kind,
    fromRecord: false,
  });
  const sent = [taken("open", "drafting", "2026-08-03"), taken("submit", "drafting", "2026-10-14", "soca")];
  const endorsed = taken("endorseSoca", "ministers", "2026-11-06", "soca");
  const shown = (knots: ReturnType<typeof rail>) =>
    knots.map(({ day, meeting, daysToNext }) => `${day} ${meeting?.kind ?? "no sitting"} ${daysToNext}`);

  test("a text that was sent to SOCA was not before it on the day on which it was sent", () => {
    expect(shown(rail("drafting", sent))[0]).toBe("2026-08-03 no sitting null");
  });

  test("what SOCA endorsed is told where SOCA sat, not as a sitting of the ministers", () => {
    expect(shown(rail("ministers", [...sent, endorsed])).slice(0, 2)).toEqual([
      "2026-11-06 soca null",
      "2026-11-06 no sitting null",
    ]);
  });

  test("once the ministers and the Leaders have sat, each phase has its own sitting and the days between them", () => {
    const whole = [
      ...sent,
      endorsed,
      taken("endorseCouncil", "summit", "2026-12-04", "council"),
      taken("adopted", "concluded", "2026-12-15", "summit"),
    ];
    expect(shown(rail("concluded", whole))).toEqual([
      "2026-11-06 soca 28",
      "2026-12-04 council 11",
      "2026-12-15 summit 0",
      "2026-12-15 summit null",
    ]);
  });

  test("a decision that was corrected later shows its own right day, and not the day of the correction", () => {
    const put = (line: HistoryLine, was: string, is: string): HistoryLine => ({
      ...line,
      kind: "corrected",
      day: "2026-12-30",
      corrects: { was, is },
    });
    const way = [...sent, endorsed];
    const soca = put(taken("corrected", "ministers", "", "soca"), "2026-11-06", "2026-11-05");
    expect(shown(rail("ministers", [...way, soca])).slice(0, 2)).toEqual([
      "2026-11-05 soca null",
      "2026-11-05 no sitting null",
    ]);
    const adopted = taken("adopted", "concluded", "2026-12-15", "summit");
    const moved = put(taken("corrected", "concluded", "", "summit"), "2026-12-15", "2026-12-14");
    expect(shown(rail("concluded", [...way, adopted, moved])).slice(2)).toEqual([
      "2026-12-14 summit 0",
      "2026-12-14 summit null",
    ]);
    const between = { ...moved, meeting: null, byCirculation: true };
    expect(rail("concluded", [...way, adopted, between]).at(-1)).toMatchObject({
      day: "2026-12-14",
      meeting: null,
      byCirculation: true,
    });
  });

  test("what was returned is before its body anew", () => {
    const back = taken("return", "drafting", "2026-11-10");
    expect(shown(rail("drafting", [...sent, endorsed, back]))[0]).toBe("2026-11-10 no sitting null");
  });
});
