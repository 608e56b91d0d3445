/** What kind of text a document is (DESIGN section 2), in the order the register offers them. */
export const documentTypes = [
  "declaration",
  "leadersDeclaration",
  "leadersStatement",
  "leadersJointStatement",
  "jointStatement",
  "statement",
  "framework",
  "guidelines",
  "roadmap",
  "planOfAction",
  "masterplan",
  "strategicPlan",
  "report",
  "agreement",
  "other",
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** What the final body is asked to do with the text. */
export const tracks = ["adoption", "notation", "signature", "undecided"] as const;
export type Track = (typeof tracks)[number];

/** What the final body did. */
export const outcomes = ["adopted", "endorsed", "noted", "welcomed", "acknowledged", "signed"] as const;
export type Outcome = (typeof outcomes)[number];

/** Who decides in the end. */
export const finalBodies = ["leaders", "relatedLeaders", "council"] as const;
export type FinalBody = (typeof finalBodies)[number];

/** How far a source can be trusted, and whether it may be linked in public: only official ones are. */
export const sourceKinds = ["official", "press", "copy"] as const;
export type SourceKind = (typeof sourceKinds)[number];

const asked: Record<Track, Outcome | null> = {
  adoption: "adopted",
  notation: "noted",
  signature: "signed",
  undecided: null,
};

/** Another outcome than the one asked for needs a reason, never a permit. */
export const asksReason = (track: Track, outcome: Outcome) => asked[track] !== null && asked[track] !== outcome;
