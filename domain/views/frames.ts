import type { MeetingFacts } from "@/domain/views/record";

/** How many of something a planning frame counts. */
export type FrameCount = { what: "strategicMeasures" | "goals" | "objectives" | "measures"; count: number };

/** A planning frame that documents serve: `listFrames(db, actor)` returns them oldest first. */
export type FrameView = {
  key: "blueprint" | "strategicPlan";
  from: number;
  to: number | null;
  adoptedAt: MeetingFacts | null;
  counts: FrameCount[];
  /** Names are in English; an area that is not confirmed carries a short working title. Empty where not in the record. */
  characteristics: { code: string; name: string; areas: { code: string; name: string; confirmed: boolean }[] }[];
};
