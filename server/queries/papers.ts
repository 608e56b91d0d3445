import { cleanPaper, markedPaper, type PaperParagraph } from "@/domain/paper";
import type { Day } from "@/domain/views/record";
import type { Stamp, TextHead } from "@/domain/views/text";
import type { Tx } from "@/server/db";
import { paragraphsOf } from "@/server/queries/inside-lines";
import { dayOf } from "@/server/queries/meeting-facts";
import { findStamps } from "@/server/queries/stamps";
import { findTexts } from "@/server/queries/texts";

/** What a paper is made of: one version, or one against an earlier one. */
export type PaperFound = TextHead & {
  version: number;
  from: number | null;
  day: Day;
  /** Whether everybody may read it. */
  open: boolean;
  stamps: Stamp[];
  paragraphs: PaperParagraph[];
};

/** A text for paper, as far as the reader may read it; null where a version is not theirs. */
export async function findPaper(
  db: Tx,
  address: string,
  version: number,
  from: number | null,
): Promise<PaperFound | null> {
  const texts = await findTexts(db, address);
  const text = texts?.versions.find(({ number }) => number === version);
  const before = from === null ? null : texts?.versions.find(({ number }) => number === from);
  if (!texts || !text || before === undefined) return null;
  const now = paragraphsOf(text.paragraphs);
  return {
    ...texts.head,
    version,
    from,
    day: dayOf(text.addedAt),
    open: [text, ...(before ? [before] : [])].every(({ shares }) =>
      shares.some(({ audience }) => audience === "public"),
    ),
    stamps: (await findStamps(db, texts)).get(version) ?? [],
    paragraphs: before ? markedPaper(paragraphsOf(before.paragraphs), now) : cleanPaper(now),
  };
}
