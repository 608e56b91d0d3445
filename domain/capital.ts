import type { Paragraph } from "@/domain/paragraphs";
import { asTyped } from "@/domain/plain-text";

/** What an expert says of one paragraph, or of the whole text. */
export type CapitalAnswer = { anchor: string | null; text: string };

/** For how many days a link may hold; the database allows thirty at most. */
export const capitalDays = ["3", "7", "14"] as const;
export const answerLength = 4_000;
/** So many answers one link takes; the database says the same. */
const mostAnswers = 200;

/** A link as the delegation that made it reads it; the secret is known to nobody here any more. */
export type CapitalLine = {
  id: string;
  version: number;
  forName: string;
  question: string;
  anchors: string[];
  by: string | null;
  /** ISO moments. */
  askedAt: string;
  expiresAt: string;
  answeredAt: string | null;
  revokedAt: string | null;
  state: "open" | "answered" | "revoked" | "expired";
  answers: CapitalAnswer[];
};

/** What whoever holds a link reads. */
export type CapitalView = {
  title: string;
  sample: boolean;
  version: number;
  paragraphs: Paragraph[];
  member: string;
  forName: string;
  question: string;
  anchors: string[];
  expiresAt: string;
};

/** What the form of an answer comes back with. */
export type CapitalState = {
  values: Record<string, string>;
  problem?: "required" | "tooLong" | "characters";
  gone?: true;
};
export const capitalStart: CapitalState = { values: {} };

/** The answers in a form: fields `answer.p4` for a paragraph and `answer.whole` for the text. */
export function answersFrom(values: Record<string, string>): CapitalAnswer[] {
  return Object.entries(values).flatMap(([field, typed]) => {
    const anchor = field.replace(/^answer\./, "");
    const text = asTyped(typed.replaceAll("\r\n", "\n")).trim();
    return text ? [{ anchor: anchor === "whole" ? null : anchor, text }] : [];
  });
}

/** What is wrong with them; nothing where they can be kept. */
export function whyNotAnswers(answers: CapitalAnswer[]): CapitalState["problem"] {
  if (answers.length === 0) return "required";
  if (answers.length > mostAnswers || answers.some(({ text }) => [...text].length > answerLength)) return "tooLong";
  if (answers.some(({ text }) => /[\p{Cc}\p{Cs}]/u.test(text.replace(/[\n\t]/g, "")))) return "characters";
}

const isAnswer = (value: unknown): value is CapitalAnswer => {
  const { anchor = null, text } = (value ?? {}) as Record<string, unknown>;
  return (anchor === null || typeof anchor === "string") && typeof text === "string";
};

/** Answers as they are stored. */
export const answersIn = (stored: unknown): CapitalAnswer[] => (Array.isArray(stored) ? stored.filter(isAnswer) : []);

type Ends = { answeredAt: Date | null; revokedAt: Date | null; expiresAt: Date };

/** What became of a link. */
export function capitalState({ answeredAt, revokedAt, expiresAt }: Ends, now: Date): CapitalLine["state"] {
  if (answeredAt) return "answered";
  if (revokedAt) return "revoked";
  return expiresAt <= now ? "expired" : "open";
}
