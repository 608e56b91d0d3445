import { isAnyOf } from "@/domain/authority";
import type { Actor } from "@/domain/people";
import type { Standing } from "@/domain/standing";
import { type UploadProblem, uploadProblems } from "@/domain/uploads";
import type { Refusal } from "@/domain/why-not";

/** What a file beside the texts is. */
export const slots = ["conceptNote", "legalReview", "translation", "signedCopy", "other", "letter"] as const;
export type Slot = (typeof slots)[number];

/** Who may read a file: the leads and the secretariat, or everybody who reads the document inside. */
export const attachmentAudiences = ["leads", "inside"] as const;
/** The letter with which a state's word came is that state's and the secretariat's to read, as the entry is. */
export type AttachmentAudience = (typeof attachmentAudiences)[number] | "member";

/** Why a file is not taken as an attachment. */
export const attachmentProblems = [...uploadProblems, "notPdfOrDocx", "active", "tooMany", "slot", "member"] as const;
export type AttachmentProblem = UploadProblem | "notPdfOrDocx" | "active" | "tooMany" | "slot" | "member";

/** So many files one document may carry that its page can still be read. */
export const mostAttachments = 50;

/** One attachment as its list shows it; the file itself is fetched by its address. */
export type AttachmentLine = {
  id: string;
  slot: Slot;
  name: string;
  pdf: boolean;
  audience: AttachmentAudience;
  /** Of a letter: the state that it came from. */
  member: string | null;
  /** In bytes. */
  size: number;
  /** The SHA-256 of the file, in hexadecimal. */
  sha256: string;
  /** Member, body or office of who added it; null where not known. */
  by: string | null;
  /** An ISO moment. */
  addedAt: string;
};

/** Why somebody may not attach a file: it is the leads' and the secretariat's, while the document is there to work on. */
export function whyNotAttach(standing: Standing, actor: Actor): Refusal | undefined {
  if (!isAnyOf(["secretariat", "leads"], standing, actor)) return { code: "leadsOnly" };
  if (standing.stage === "withdrawn" || standing.stage === "superseded") return { code: "concluded" };
}

/** Why a letter is not somebody's to put beside a text, or to take away: it comes to the secretariat. */
export const whyNotLetter = (slot: Slot, actor: Actor): Refusal | undefined =>
  slot === "letter" && actor.role !== "secretariat" ? { code: "secretariatOnly" } : undefined;
