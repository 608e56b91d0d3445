import { dayOf } from "@/domain/instants";
import { isGate } from "@/domain/moves";
import { citedAs } from "@/domain/structure";
import type {
  ClearanceLine,
  ConditionLine,
  Paragraph,
  PositionLine,
  TakenBackVersion,
  VersionLine,
} from "@/domain/views/inside";
import type { Prisma } from "@/prisma/generated/client";
import { decisionFields } from "@/server/queries/decision-lines";
import { pointFields, pointsOf } from "@/server/queries/point-lines";
import { countBrackets } from "@/server/queries/standing";

/** What hangs on a document, in one statement. Row-level security takes away what is not the reader's. */
export const hangingFields = {
  versions: {
    orderBy: { number: "desc" },
    select: {
      number: true,
      kind: true,
      paragraphs: true,
      sha256: true,
      addedAt: true,
      shares: { select: { audience: true } },
      takenBack: { select: { reason: true, takenBackAt: true } },
    },
  },
  decisions: decisionFields,
  conditions: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      decisionId: true,
      kind: true,
      text: true,
      bodyCode: true,
      memberCode: true,
      metOn: true,
      proof: true,
    },
  },
  clearances: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      kind: true,
      state: true,
      gate: true,
      bodyCode: true,
      memberCode: true,
      partner: true,
      day: true,
      versionNumber: true,
      meetingId: true,
    },
  },
  positions: {
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      memberCode: true,
      versionNumber: true,
      stance: true,
      needed: true,
      reason: true,
      paragraphs: true,
      means: true,
      givenOn: true,
      recordedAt: true,
      answers: {
        orderBy: { answeredAt: "desc" },
        take: 1,
        select: { confirmed: true, takenBack: true, reason: true, answeredAt: true },
      },
      ...pointFields,
    },
  },
  drafts: { orderBy: { versionNumber: "desc" } },
} satisfies Prisma.DocumentSelect;

export type Hanging = Prisma.DocumentGetPayload<{ select: typeof hangingFields }>;

/** A version as its list shows it; who added it and whether it was contested is known from elsewhere. */
export const versionLine = (
  row: Hanging["versions"][number],
  { by, contested, stamps }: Pick<VersionLine, "by" | "contested" | "stamps">,
): VersionLine => ({
  number: row.number,
  kind: row.kind,
  contested,
  addedAt: row.addedAt.toISOString(),
  by,
  shared: row.shares.map(({ audience }) => audience),
  brackets: countBrackets(row.paragraphs),
  sha256: Buffer.from(row.sha256).toString("hex"),
  stamps,
});

/** A version that was taken back, with when and why; null for one that stands. */
export const takenBackLine = (
  row: Hanging["versions"][number],
  lineOf: (row: Hanging["versions"][number]) => VersionLine,
): TakenBackVersion | null =>
  row.takenBack && { ...lineOf(row), on: dayOf(row.takenBack.takenBackAt), reason: row.takenBack.reason };

export const conditionLine = (row: Hanging["conditions"][number]): ConditionLine => ({
  id: row.id,
  decision: row.decisionId,
  kind: row.kind,
  text: row.text,
  body: row.bodyCode,
  member: row.memberCode,
  metOn: dayOf(row.metOn),
  proof: row.proof,
});

export const clearanceLine = (
  row: Hanging["clearances"][number],
  meeting: ClearanceLine["meeting"],
): ClearanceLine => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  gate: isGate(row.gate) ? row.gate : null,
  body: row.bodyCode,
  member: row.memberCode,
  partner: row.partner,
  day: dayOf(row.day),
  version: row.versionNumber,
  meeting,
});

export type Texts = Pick<Hanging["versions"][number], "number" | "paragraphs">[];

const takenBackIn = (answer: Hanging["positions"][number]["answers"][number] | undefined) =>
  answer?.takenBack ? { on: dayOf(answer.answeredAt), reason: answer.reason ?? "" } : null;

/** A position with the paragraphs that it names, as they are cited in the version that it speaks to. */
export const positionLine = (row: Hanging["positions"][number], versions: Texts): PositionLine => ({
  id: row.id,
  member: row.memberCode,
  version: row.versionNumber,
  stance: row.stance,
  needed: row.needed,
  reason: row.reason,
  paragraphs: citedIn(versions.find(({ number }) => number === row.versionNumber)?.paragraphs, row.paragraphs),
  means: row.means,
  on: dayOf(row.givenOn ?? row.recordedAt),
  at: row.recordedAt.toISOString(),
  answered: row.answers[0]?.confirmed ?? null,
  takenBack: takenBackIn(row.answers[0]),
  ...pointsOf(row),
});

/** The paragraphs with these anchors, as they are cited in a stored text. */
export const citedIn = (stored: unknown, anchors: string[]): PositionLine["paragraphs"] =>
  citedAs(paragraphsOf(stored))
    .map((cited, at) => ({ anchor: paragraphsOf(stored)[at]?.anchor ?? "", cited }))
    .filter(({ anchor }) => anchors.includes(anchor));

/** The paragraphs of a stored text, each with its anchor. */
export function paragraphsOf(stored: unknown): Paragraph[] {
  if (!Array.isArray(stored)) return [];
  return stored.map((paragraph: Partial<Paragraph>, at) => ({
    anchor: paragraph.anchor ?? `p${at + 1}`,
    kind: paragraph.kind ?? "plain",
    text: paragraph.text ?? "",
  }));
}
