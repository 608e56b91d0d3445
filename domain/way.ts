import type { FinalBody } from "@/domain/documents";
import { isGate } from "@/domain/moves";
import { type Ahead, sittingAt } from "@/domain/sitting-ahead";
import { isOpen, type Stage } from "@/domain/stages";
import type { DecisionLine } from "@/domain/views/inside";
import type { Day, HistoryLine, MeetingFacts } from "@/domain/views/record";

/** One stage on the exact way of a document, in one of its passes. */
export type WayKnot = {
  stage: Stage;
  /** `missed` is a Summit that the text was carried over from; `unknown` has no line in the record. */
  state: "reached" | "now" | "ahead" | "missed" | "unknown";
  day: Day | null;
  /** What the body decided there, or why there is no decision of its own. */
  decision: DecisionLine | null;
  /** The line that made the text wait for a later sitting. */
  deferred: HistoryLine | null;
  /** The sitting that is awaited, expected or missed there. */
  meeting: MeetingFacts | null;
};

/** One way through the stages, and the line with which it ended before its end. */
export type WayPass = {
  knots: WayKnot[];
  /** The moment from which lines belong to this pass; empty for the first. */
  from: string;
  ended: { kind: "return" | "carryOver"; line: HistoryLine; to: Stage } | null;
};

type Facts = {
  stage: Stage | null;
  finalBody: FinalBody;
  history: HistoryLine[];
  decisions: DecisionLine[];
} & Omit<Ahead, "stage" | "byCirculation"> & { byCirculation: unknown };

/** The stages that a text passes: one that ends with the Council never goes up. */
export const stagesOfWay = (finalBody: FinalBody): Stage[] =>
  (["proposed", "drafting", "soca", "council", "summit", "concluded"] as const).filter(
    (stage) => stage !== "summit" || finalBody !== "council",
  );

/** The exact way of a document from its record: a return turns it back and a carry-over opens another pass. */
export function wayOf({ stage, finalBody, history, decisions, ...around }: Facts): WayPass[] {
  const all = stagesOfWay(finalBody);
  let knots: WayKnot[] = [];
  const passes: WayPass[] = [{ knots, from: "", ended: null }];
  const turn = (kind: "return" | "carryOver", line: HistoryLine, to: Stage) => {
    const last = passes.at(-1);
    if (last) last.ended = { kind, line, to };
    const missed = kind === "carryOver" && to !== "summit" && line.inside?.formerTarget;
    if (missed && all.includes("summit")) knots.push({ ...knot("summit", null), state: "missed", meeting: missed });
    knots = [knot(to, line.day)];
    passes.push({ knots, from: line.inside?.recordedAt ?? "", ended: null });
  };

  for (const line of withoutUndone(history)) {
    const at = knots.findLast(({ state }) => state === "reached");
    const to = line.fromRecord && line.phase === "concluded" ? "concluded" : line.stage;
    if (line.kind === "return" && to) turn("return", line, to);
    else if (line.kind === "carryOver" && at) turn("carryOver", line, at.stage);
    else if (line.kind === "defer" && at) at.deferred = line;
    else if (to && to !== at?.stage) knots.push(knot(to, line.day));
    else if (at && to && line.corrects) at.day = line.corrects.is;
  }
  const sittings = { ...around, stage, byCirculation: Boolean(around.byCirculation) };
  const expected: Expecting = (at) => (isGate(at) ? sittingAt(at, sittings) : null);
  if (stage && knots.at(-1)?.stage !== stage) knots.push(knot(stage, null));
  for (const decision of decisions) decide(passes, decision);
  return passes.map((pass, i) => ({
    ...pass,
    knots: [
      ...(i === 0 ? before(all, pass.knots) : []),
      ...pass.knots,
      ...(i === passes.length - 1 ? ahead(all, pass.knots, stage, expected) : []),
    ].map((one) =>
      i === passes.length - 1 && one.state === "reached" && one.stage === stage ? now(one, expected) : one,
    ),
  }));
}

const knot = (stage: Stage, day: Day | null): WayKnot => ({
  stage,
  state: "reached",
  day,
  decision: null,
  deferred: null,
  meeting: null,
});

const now = (one: WayKnot, expected: Expecting): WayKnot =>
  isOpen(one.stage) ? { ...one, state: "now", meeting: expected(one.stage) } : one;

type Expecting = (stage: Stage) => MeetingFacts | null;

/** Without the lines that were taken back, and those that took them back. */
const withoutUndone = (history: HistoryLine[]) =>
  history.filter(({ kind, inside }) => kind !== "undone" && !inside?.undone);

/** Stages before the first that the record tells of. */
const before = (all: Stage[], [first]: WayKnot[]): WayKnot[] =>
  all.slice(0, Math.max(0, all.indexOf(first?.stage ?? "proposed"))).map((stage) => ({
    ...knot(stage, null),
    state: "unknown",
  }));

function ahead(all: Stage[], knots: WayKnot[], stage: Stage | null, expected: Expecting): WayKnot[] {
  const last = knots.at(-1)?.stage;
  if (!stage || !isOpen(stage) || !last) return [];
  return all.slice(all.indexOf(last) + 1).map((one) => ({
    ...knot(one, null),
    state: "ahead",
    meeting: expected(one),
  }));
}

/** Puts a decision that stands at its gate, in the pass in which it was recorded; one entered afterwards fills a gap. */
function decide(passes: WayPass[], decision: DecisionLine) {
  if (!decision.stands || decision.declared || decision.liftedBy.length > 0) return;
  const at = (pass: WayPass) => pass.knots.findLast((one) => one.stage === decision.gate && one.state === "reached");
  const pass = passes.findLast((one) => at(one) && one.from <= decision.recordedAt) ?? passes.findLast(at);
  const gate = pass && at(pass);
  if (gate && (!gate.decision || !decision.gap)) gate.decision = decision;
}
