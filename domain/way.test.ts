import { describe, expect, test } from "vitest";
import type { FinalBody } from "@/domain/documents";
import type { Stage } from "@/domain/stages";
import type { DecisionLine } from "@/domain/views/inside";
import type { HistoryLine, MeetingFacts } from "@/domain/views/record";
import type { StepKind } from "@/domain/views/step-kinds";
import { stagesOfWay, wayOf } from "@/domain/way";

let recorded = 0;
const line = (
  kind: StepKind,
  stage: Stage | null,
  more: Partial<HistoryLine["inside"] & object> = {},
): HistoryLine => ({
  number: ++recorded,
  kind,
  phase: null,
  stage,
  day: "2026-01-01",
  meeting: null,
  target: null,
  change: null,
  corrects: null,
  verb: null,
  takingPart: null,
  together: 0,
  byCirculation: false,
  fromRecord: false,
  source: null,
  inside: {
    audience: "inside",
    member: null,
    released: false,
    forPublic: false,
    actor: { name: null, holder: null, role: null },
    recordedAt: at(recorded),
    version: null,
    reason: null,
    asker: null,
    gap: null,
    body: null,
    outcome: null,
    replacement: null,
    relation: null,
    file: null,
    conditions: [],
    stance: null,
    means: null,
    undone: false,
    formerTarget: null,
    stageBefore: null,
    clearance: null,
    fields: [],
    steps: [],
    lead: null,
    until: null,
    proposed: null,
    ...more,
  },
});
const at = (n: number) => `2026-01-01T00:00:${String(n).padStart(2, "0")}Z`;

const decided = (gate: "soca" | "council" | "summit", recordedAt: string, gap: string | null = null): DecisionLine => ({
  id: recordedAt,
  gate,
  body: null,
  meeting: null,
  byCirculation: false,
  circulation: null,
  day: null,
  verb: gap ? "gap" : "endorsed",
  outcome: null,
  version: null,
  takingPart: [],
  takingPartSaid: null,
  declared: false,
  liftedBy: [],
  gap,
  regardless: false,
  fromRecord: false,
  recordedAt,
  corrects: null,
  stands: true,
});

const way = (stage: Stage, history: HistoryLine[], decisions: DecisionLine[] = [], finalBody: FinalBody = "leaders") =>
  wayOf({ stage, finalBody, history, decisions, awaited: null, byCirculation: null, summit: null, coming: [] }).map(
    ({ knots }) =>
      knots.map(
        (knot) => `${knot.stage} ${knot.state}${knot.decision ? ` ${knot.decision.gap ?? knot.decision.verb}` : ""}`,
      ),
  );
const start = () => [line("proposed", "proposed"), line("open", "drafting"), line("submit", "soca")];

describe("the exact way", () => {
  test("a text that ends with the Council has no stage before the Leaders", () => {
    expect(stagesOfWay("council")).toEqual(["proposed", "drafting", "soca", "council", "concluded"]);
  });

  test("stands at its stage with the others ahead", () => {
    expect(way("soca", start())).toEqual([
      ["proposed reached", "drafting reached", "soca now", "council ahead", "summit ahead", "concluded ahead"],
    ]);
  });

  test("names the sittings that the text is on its way to, and no other that is soon", () => {
    const sitting = (body: string, startsOn: string) => ({ body, startsOn, address: body }) as MeetingFacts;
    const coming = [sitting("SOCA", "2026-11-24"), sitting("ASCC Council", "2026-12-04")];
    const expected = (stage: Stage, history: HistoryLine[], summit: MeetingFacts | null) =>
      wayOf({ stage, finalBody: "leaders", history, decisions: [], awaited: null, byCirculation: null, summit, coming })
        .flatMap(({ knots }) => knots)
        .flatMap(({ stage, meeting }) => (meeting ? [`${stage} ${meeting.startsOn}`] : []));
    const summit = sitting("ASEAN Summit", "2026-12-15");
    expect(expected("soca", start(), summit)).toEqual(["soca 2026-11-24", "council 2026-12-04", "summit 2026-12-15"]);
    expect(expected("drafting", start().slice(0, 2), summit)).toEqual(["summit 2026-12-15"]);
    expect(expected("proposed", start().slice(0, 1), null)).toEqual([]);
  });

  test("shows the right day of a decision that was corrected, and not the day of the correction", () => {
    const put = {
      ...line("corrected", "council"),
      day: "2026-03-01",
      corrects: { was: "2026-01-01", is: "2026-01-02" },
    };
    const history = [...start(), line("endorseSoca", "council"), put];
    const [pass] = wayOf({
      stage: "council",
      finalBody: "leaders",
      history,
      decisions: [],
      awaited: null,
      byCirculation: null,
      summit: null,
      coming: [],
    });
    expect(pass?.knots.find(({ stage }) => stage === "council")).toMatchObject({ state: "now", day: "2026-01-02" });
  });

  test("turns back at a return and begins a second pass", () => {
    expect(way("drafting", [...start(), line("return", "drafting")])).toEqual([
      ["proposed reached", "drafting reached", "soca reached"],
      ["drafting now", "soca ahead", "council ahead", "summit ahead", "concluded ahead"],
    ]);
  });

  test("misses the Summit that it was carried over from", () => {
    const formerTarget = { startsOn: "2026-05-10" } as never;
    expect(way("soca", [...start(), line("carryOver", "soca", { formerTarget })])).toEqual([
      ["proposed reached", "drafting reached", "soca reached", "summit missed"],
      ["soca now", "council ahead", "summit ahead", "concluded ahead"],
    ]);
  });

  test("tells nothing of a step that was taken back", () => {
    const undone = [line("endorseSoca", "council", { undone: true }), line("undone", "soca")];
    expect(way("soca", [...start(), ...undone])).toEqual(way("soca", start()));
  });

  test("shows a decision in the pass in which it was taken", () => {
    const history = [...start(), line("endorseSoca", "council"), line("return", "drafting"), line("submit", "soca")];
    const before = history[3]?.inside?.recordedAt ?? "";
    expect(way("soca", history, [decided("soca", before)])).toEqual([
      ["proposed reached", "drafting reached", "soca reached endorsed", "council reached"],
      ["drafting reached", "soca now", "council ahead", "summit ahead", "concluded ahead"],
    ]);
  });

  test("a decision entered afterwards fills the gap", () => {
    const history = [...start(), line("gapPassed", "council")];
    const gap = decided("soca", at(recorded), "record awaited");
    expect(way("council", history, [gap])[0]?.[2]).toBe("soca reached record awaited");
    expect(way("council", history, [gap, decided("soca", at(recorded + 1))])[0]?.[2]).toBe("soca reached endorsed");
  });
});
