import type { Stance } from "@/domain/consensus";
import type { Cited } from "@/domain/structure";

/** Words that a state proposes for one paragraph: needed for its agreement, or suggested. */
export type ProposedWords = { anchor: string; words: string; needed: boolean };

/** What a delegation prepares: a position as far as it is written, and what is for its own eyes. */
export type DraftWords = {
  stance: Stance | null;
  reason: string | null;
  paragraphs: string[];
  edits: ProposedWords[];
  note: string | null;
};

/** A draft as its delegation reads it. */
export type Draft = DraftWords & {
  version: number;
  /** The paragraphs that it speaks of, as they are cited in its version. */
  cited: { anchor: string; cited: Cited }[];
  /** Counts the savings; nought before the first. */
  revision: number;
  savedBy: string | null;
  /** ISO moments. */
  savedAt: string;
  submittedAt: string | null;
  /** The moment of a later position of the state that was given without it; null where the draft still waits. */
  overtakenAt: string | null;
};

type Given = { version: number; at: string; contested: boolean };

/** The first position on a draft's text, or on a later one, that was given after the draft was last saved. */
export const overtakenAt = ({ version, savedAt }: Pick<Draft, "version" | "savedAt">, positions: Given[]) =>
  positions.find((one) => !one.contested && one.version >= version && one.at > savedAt)?.at ?? null;

/** Whether a draft waits for its head: it was neither discarded nor submitted, and no other position took its place. */
export const isWaiting = (draft: Draft) => draft.submittedAt === null && draft.overtakenAt === null && !isEmpty(draft);

const isWords = (value: unknown): value is ProposedWords => {
  const { anchor, words, needed } = (value ?? {}) as Record<string, unknown>;
  return typeof anchor === "string" && typeof words === "string" && typeof needed === "boolean";
};

const bare = (text: string) => text.replace(/\s+/g, " ").trim();

/** Whether nothing of a draft is written: there is nothing to keep, or what there was has been discarded. */
export const isEmpty = ({ stance, reason, paragraphs, edits, note }: DraftWords) =>
  stance === null && !reason && !note && paragraphs.length === 0 && edits.length === 0;

/** Words proposed for a paragraph, without those that leave it as it stands. */
export const changing = (edits: ProposedWords[], paragraphs: { anchor: string; text: string }[]) =>
  edits.filter(({ anchor, words }) => {
    const stands = paragraphs.find((one) => one.anchor === anchor);
    return !stands || bare(stands.text) !== bare(words);
  });

/** Proposed words as they are stored. */
export const proposedIn = (stored: unknown): ProposedWords[] => (Array.isArray(stored) ? stored.filter(isWords) : []);

/** Whether the last draft speaks to an earlier version than the one before the states, and was not submitted on it. */
export const isOlder = (draft: Draft | undefined, current: number | null) =>
  draft !== undefined && !isEmpty(draft) && current !== null && draft.version < current && draft.submittedAt === null;

/** What a draft says of paragraphs that a later text still has; words for one that fell away are kept in the note. */
export function carriedOver({ stance, reason, paragraphs, edits, note }: DraftWords, anchors: string[]): DraftWords {
  const there = (anchor: string) => anchors.includes(anchor);
  const gone = edits.filter(({ anchor }) => !there(anchor)).map(({ anchor, words: said }) => `[${anchor}] ${said}`);
  return {
    stance,
    reason,
    paragraphs: paragraphs.filter(there),
    edits: edits.filter(({ anchor }) => there(anchor)),
    note: [note, ...gone].filter(Boolean).join("\n\n") || null,
  };
}

/** The position that a draft makes: words are proposed with an agreement with edits alone. */
export function positionOf({ stance, reason, paragraphs, edits }: DraftWords) {
  const proposed = stance === "agreeWithEdits" ? edits : [];
  return { reason: reason ?? undefined, paragraph: paragraphs, needed: false, edits: proposed };
}

/** Whether a position lacks its reason: words proposed for paragraphs are their own, an agreement needs none. */
export const lacksReason = ({
  stance,
  reason,
  edits,
}: Pick<DraftWords, "stance" | "edits"> & { reason?: string | null }) =>
  stance !== null && stance !== "agree" && !reason && !(stance === "agreeWithEdits" && edits.length > 0);

/** Why a draft cannot be submitted yet; no answer means that it can, as far as its words go. */
export function whyNotSubmit(draft: Draft | undefined, current: number | null) {
  if (!draft || isEmpty(draft) || (draft.submittedAt !== null && draft.version === current)) return "noDraft" as const;
  if (draft.version !== current) return "draftOlder" as const;
  if (draft.stance === null) return "draftStance" as const;
  if (lacksReason(draft)) return "draftReason" as const;
}

type Word = { member: string; version: number; contested: boolean };

/** A state's last word that counts no more because the text changed: what it may say still stands. */
export function wordToConfirm<W extends Word>(
  words: W[],
  member: string,
  current: number | null,
  since: number | null,
) {
  const last = words.findLast((word) => word.member === member && !word.contested);
  if (!last || current === null) return undefined;
  return last.version < (since ?? current) ? last : undefined;
}
