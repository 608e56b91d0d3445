import type { Outcome } from "@/domain/documents";
import type { Phase } from "@/domain/stages";
import type { Day, HistoryLine, MeetingFacts, RegisterRow } from "@/domain/views/record";

/** A text as one mark among others. */
export type Text = Pick<RegisterRow, "address" | "title" | "phase" | "outcome">;

/** What the Leaders did at one Summit, as far as this record says. */
export type Harvest = { summit: MeetingFacts; texts: (Text & { outcome: Outcome | null })[] };

/** A step that was released, with the text that took it. */
export type ReleasedStep = { text: Pick<RegisterRow, "address" | "title" | "sample">; line: HistoryLine };

/** The sample cycle, in a block of its own and counted nowhere else. */
export type SampleCycle = {
  summit: MeetingFacts;
  daysToSummit: number | null;
  texts: Text[];
  /** The addresses of all its Summits, under which the register finds the texts. */
  summits: string[];
};

/** Everything the home page shows. Nothing but `sample` holds anything invented. */
export type HomeView = {
  /** The day it is in Jakarta. */
  today: Day;
  /** The next confirmed Summit ahead; null where none is set. */
  next: MeetingFacts | null;
  daysToNext: number | null;
  /** A Summit that was scheduled, ahead or past, and is not confirmed in the record. */
  unconfirmed: MeetingFacts | null;
  /** The last confirmed Summit. */
  last: MeetingFacts | null;
  /** Listed documents of the record by phase, `unknown` where it has no source; and all of them. */
  byPhase: Record<Phase | "unknown", number>;
  total: number;
  /** Listed texts of the record that are still on their way, as marks. */
  open: Text[];
  /** Latest first. */
  steps: ReleasedStep[];
  /** Latest Summit first, unconfirmed ones left out. */
  harvests: Harvest[];
  /** Documents of the record that aim at a Summit before those. */
  earlier: number;
  /** Documents of the record that it names no Summit for. */
  withoutSummit: number;
  sample: SampleCycle | null;
};
