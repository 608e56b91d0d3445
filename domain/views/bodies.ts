import type { Day, MeetingFacts } from "@/domain/views/record";

/** SOCA, the ASCC Council or the Summit, with its latest and its next meeting in this record. */
export type GateRow = {
  kind: "soca" | "council" | "summit";
  meetings: number;
  latest: MeetingFacts | null;
  next: MeetingFacts | null;
};

/** A sectoral body of senior officials and the ministers it reports to. */
export type SectoralRow = {
  code: string;
  /** In English, as the record names the sector. */
  sector: string;
  ministers: string | null;
  since: Day | null;
  /** Listed documents in this record that this body led. */
  documents: number;
};

/** Bodies outside the pillar that a document may need. */
export const outsideBodies = ["acc", "apsc", "aec", "cpr", "aichr"] as const;
export type OutsideBody = (typeof outsideBodies)[number];

/** The bodies a document may meet on its way: `listBodies(db, actor)`. */
export type BodiesView = {
  today: Day;
  /** In the order SOCA, Council, Summit. */
  gates: GateRow[];
  sectoral: SectoralRow[];
  /** In the order of `outsideBodies`. */
  outside: { code: OutsideBody; since: Day | null }[];
};
