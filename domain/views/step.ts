import type { Act } from "@/domain/acts";
import type { Change } from "@/domain/comparison";
import type { Actor } from "@/domain/people";
import type { StandingEdits } from "@/domain/standing-edits";
import type { ClosedCirculation } from "@/domain/views/circulations";
import type { CompilationView } from "@/domain/views/compilation";
import type { InsideView, Paragraph } from "@/domain/views/inside";
import type { EditLine } from "@/domain/views/point-lines";
import type { HistoryLine, MeetingFacts } from "@/domain/views/record";
import type { UploadView } from "@/domain/views/text";
import type { Refusal } from "@/domain/why-not";

/** What the form of one act on one document is drawn from: the document as its reader knows it, and what can be named. */
export type StepFacts = Omit<InsideView, "history" | "rail" | "travelledWith" | "record" | "passages"> & {
  act: Act;
  actor: Exclude<Actor, { role: "public" }>;
  /** What the address says beyond the act: `decision`, `version`, `clearance`, `condition`, `position`, `member`. */
  asked: Partial<Record<string, string>>;
  /** Made when the page is drawn: the same form sent twice is done once. */
  request: string;
  /** Why the act is not the reader's to take, or not now. */
  refusal: Refusal | null;
  /** Sittings of the body that the act speaks of: those to come first, then the latest. */
  meetings: MeetingFacts[];
  /** Circulations of the text for endorsement that have ended, the latest first, of the bodies that the act speaks of. */
  circulations: ClosedCirculation[];
  /** Summits that a text can aim at: those to come first, then the latest. */
  summits: MeetingFacts[];
  /** The bodies that can be named. */
  bodies: string[];
  /** The sectors that the record knows. */
  knownSectors: string[];
  /** Steps that could be told to the public and have not been, as the public would read them. */
  held: HistoryLine[];
  /** Held steps that go with the public page, for they brought the text where it then says. */
  along: HistoryLine[];
  /** The text of the version that the address asks for, else of the one before the states, else of the latest. */
  paragraphs: Paragraph[];
  /** The file whose text is to be looked at before it becomes a version. */
  upload: UploadView | null;
  /** What all states said, for the act that circulates it. */
  compiled: CompilationView | null;
  /** Of the words that the state's last position proposed, which go along to the changed text; for the act that confirms it. */
  confirmed: StandingEdits<EditLine> | null;
  /** The version that `paragraphs` are of. */
  paragraphsOf: number | null;
};

/** A step's page: what its form is drawn from, and what only the page itself shows. */
export type StepView = {
  facts: StepFacts;
  last: HistoryLine | null;
  /** The history as the public would read it once the act is done, without the held steps. */
  toBeShown: HistoryLine[];
  /** What changed since the words that the act confirms or takes over. */
  difference: { from: number; to: number; changes: Change[] } | null;
};
