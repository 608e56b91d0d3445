import type { Phase } from "@/domain/stages";
import type { HistoryLine, MeetingFacts, MeetingKind } from "@/domain/views/record";

/** A sitting of which only the kind is known. */
export const meeting = (kind: MeetingKind): MeetingFacts => ({
  address: kind,
  kind,
  numbers: [1],
  name: kind,
  body: kind,
  city: null,
  host: null,
  startsOn: null,
  endsOn: null,
  confirmed: true,
  sample: false,
});

/** A line of a document's history as a rail reads it: in which phase, on which day, at a meeting of which kind. */
export const line = (phase: Phase | null, day: string | null, at: MeetingKind | null = null): HistoryLine => ({
  number: 1,
  kind: "discussed",
  phase,
  stage: null,
  day,
  meeting: at && meeting(at),
  target: null,
  change: null,
  corrects: null,
  verb: null,
  takingPart: null,
  together: 0,
  byCirculation: false,
  fromRecord: true,
  source: null,
  inside: null,
});
