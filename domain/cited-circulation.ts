import { type CirculationState, type Purpose, resultFor, type Sent } from "@/domain/circulations";
import { consensus, isConsensus, type Position, type Working } from "@/domain/consensus";
import { carriedTo } from "@/domain/editorial";
import { dayOf } from "@/domain/instants";
import type { Gate } from "@/domain/moves";
import { type Stage, stages } from "@/domain/stages";
import type { Day } from "@/domain/views/record";

/** Why a decision cannot cite a circulation (DESIGN section 2: a body decides at a meeting, or by circulation). */
export type CitedRefusal =
  | { code: "citedOpen"; until: string }
  | { code: "citedComments" | "citedCancelled" | "citedStopped" | "citedVersion" | "citedBody" }
  | { code: "citedWaits"; states: string[] };

/** A member with the days from which and until which it takes part. */
export type MemberDays = { code: string; since: Day | null; until: Day | null };

/** A circulation with one of its texts, as a decision on that text would cite it. */
export type Citable = {
  body: string;
  purpose: Purpose;
  state: CirculationState;
  /** The deadline that holds, and the moment of the close. */
  until: string;
  closedAt: string | null;
  sent: Sent;
  document: string;
  /** The version that was sent, the one that is decided on, and the earliest whose words count on it. */
  version: number;
  decided: number;
  since: number;
  /** All positions on the document, oldest first, and everybody who was ever a member. */
  positions: Position[];
  members: MemberDays[];
};

const takesPart = (day: Day) => (one: MemberDays) =>
  one.since !== null && one.since <= day && (one.until === null || one.until > day);

/** The verdict on the version at the close; on a no-objection basis no word is consent, as the close confirmed. */
function verdictAt(closedAt: string, { sent, positions, members, since, decided }: Citable) {
  const said = positions.filter(({ at }) => at !== undefined && at <= closedAt);
  const asked = members.filter(takesPart(dayOf(closedAt))).map(({ code }) => code);
  const consenting = sent.rule === "silence" ? asked : [];
  return consensus(asked, carriedTo(said, since, decided), decided, { consenting });
}

/** The states whose word still keeps a text waiting: whoever objects, reserves, needs an edit, or has said nothing. */
const waitingFor = ({ object, reserve, edits, stale, none }: Working) => [object, reserve, edits, stale, none].flat();

/** Why a decision of a body cannot cite a circulation at all, whatever was replied to it. */
function whyNotAtAll(citable: Citable, body: string): CitedRefusal | undefined {
  const { sent, document, version, decided, since, state, until } = citable;
  if (citable.body !== body) return { code: "citedBody" };
  if (citable.purpose === "comments") return { code: "citedComments" };
  if (state === "cancelled") return { code: "citedCancelled" };
  if (state !== "closed") return { code: "citedOpen", until };
  if (version < since || version > decided) return { code: "citedVersion" };
  return resultFor(document, sent) === "stopped" ? { code: "citedStopped" } : undefined;
}

/**
 * Whether a decision of a body may cite a circulation, and as of which day: that of its close, by which every member of
 * that day had agreed to the version. Whatever is said after the close is no part of it.
 */
export function citedBy(body: string, citable: Citable): { on: Day } | CitedRefusal {
  const refusal = whyNotAtAll(citable, body);
  if (refusal || citable.closedAt === null) return refusal ?? { code: "citedOpen", until: citable.until };
  const verdict = verdictAt(citable.closedAt, citable);
  if (isConsensus(verdict)) return { on: dayOf(citable.closedAt) };
  return { code: "citedWaits", states: "working" in verdict ? waitingFor(verdict.working) : [] };
}

/** How the text that a circulation carried stands to the gate of the body on whose behalf it was sent. */
export function gateFrom(gate: Gate, stage: Stage | null): "before" | "here" | "past" | null {
  if (stage === null || stage === "withdrawn" || stage === "superseded") return null;
  if (stage === gate) return "here";
  return stages.indexOf(stage) < stages.indexOf(gate) ? "before" : "past";
}
