import type { MeetingFacts } from "@/domain/views/record";

/** What the form of a proposal offers: `readProposal(db, actor)`. */
export type ProposalView = {
  /** Made when the page is drawn: the same form sent twice is done once. */
  request: string;
  /** Today's members, in protocol order. */
  members: string[];
  bodies: string[];
  sectors: string[];
  /** Summits that a text can aim at, soonest first. */
  summits: MeetingFacts[];
  /** The lead that goes without saying: the reader's own state or body. */
  own: { member: string } | { body: string } | null;
};
