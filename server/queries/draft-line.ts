import { type Draft, overtakenAt, proposedIn } from "@/domain/drafts";
import { citedIn, type Hanging, type Texts } from "@/server/queries/inside-lines";

/** A draft of the reader's own delegation. */
export const draftLine = (
  row: Hanging["drafts"][number],
  versions: Texts,
  positions: Pick<Hanging["positions"][number], "memberCode" | "versionNumber" | "recordedAt" | "answers">[] = [],
): Draft => ({
  version: row.versionNumber,
  stance: row.stance,
  reason: row.reason,
  paragraphs: row.paragraphs,
  edits: proposedIn(row.edits),
  cited: citedIn(versions.find(({ number }) => number === row.versionNumber)?.paragraphs, [
    ...row.paragraphs,
    ...proposedIn(row.edits).map(({ anchor }) => anchor),
  ]),
  note: row.note,
  revision: row.revision,
  savedBy: row.updatedByName,
  savedAt: row.updatedAt.toISOString(),
  submittedAt: row.submittedAt?.toISOString() ?? null,
  overtakenAt: row.submittedAt
    ? null
    : overtakenAt(
        { version: row.versionNumber, savedAt: row.updatedAt.toISOString() },
        positions
          .filter(({ memberCode }) => memberCode === row.memberCode)
          .map(({ versionNumber: version, recordedAt, answers }) => ({
            version,
            at: recordedAt.toISOString(),
            contested: answers[0]?.confirmed === false,
          })),
      ),
});
