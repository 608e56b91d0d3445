import type { InsideView } from "@/domain/views/inside";

const words = [
  "position",
  "positionOnBehalf",
  "onBehalfConfirmed",
  "onBehalfContested",
  "onBehalfTakenBack",
  "heardTakenBack",
  "objectionLifted",
  "objectionRaised",
  "receiptConfirmed",
  "moreTimeAsked",
];

/** Whether a line of the record tells what a state said; such a line stays on the screen. */
export const saysPosition = (kind: string): boolean => words.includes(kind);

/** The document as it may lie on the table of a hall: without what states said, and without who has yet to. */
export const onPaper = (view: InsideView): InsideView => ({
  ...view,
  working: null,
  hearsay: view.hearsay && { ...view.hearsay, yet: [], again: [] },
  standing: { ...view.standing, verdict: null },
});
