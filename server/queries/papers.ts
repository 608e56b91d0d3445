import { namesHolders, withoutHolders } from "@/domain/brackets";
import { dayOf } from "@/domain/instants";
import { cleanPaper, markedPaper, type PaperParagraph } from "@/domain/paper";
import type { Paragraph } from "@/domain/paragraphs";
import type { Day } from "@/domain/views/record";
import type { Stamp, TextHead } from "@/domain/views/text";
import type { Tx } from "@/server/db";
import { paragraphsOf } from "@/server/queries/inside-lines";
import { findStamps } from "@/server/queries/stamps";
import { findTexts, type Text } from "@/server/queries/texts";

/** What a paper is made of: one version, or one against an earlier one. */
export type PaperFound = TextHead & {
  version: number;
  from: number | null;
  day: Day;
  /** Whether everybody may read it. */
  open: boolean;
  stamps: Stamp[];
  /** It names the states that hold brackets: asked for, for the reader's own eyes. */
  named: boolean;
  paragraphs: PaperParagraph[];
};

type Asked = { version: number; from: number | null; named: boolean };

/** A text for paper, as far as the reader may read it; null where a version is not theirs. It names no state unless asked to. */
export async function findPaper(db: Tx, address: string, { version, from, named }: Asked): Promise<PaperFound | null> {
  const texts = await findTexts(db, address);
  const text = texts?.versions.find(({ number }) => number === version);
  const before = from === null ? null : texts?.versions.find(({ number }) => number === from);
  if (!texts || !text || before === undefined) return null;
  const read = (one: Text) => paragraphsOf(one.paragraphs);
  const [now, then] = [read(text), before && read(before)];
  const names = named && [...now, ...(then ?? [])].some((one) => namesHolders(one.text));
  const onPaper = (all: Paragraph[]) => (names ? all : all.map((one) => ({ ...one, text: withoutHolders(one.text) })));
  return {
    ...texts.head,
    version,
    from,
    day: dayOf(text.addedAt),
    open: [text, ...(before ? [before] : [])].every(({ shares }) =>
      shares.some(({ audience }) => audience === "public"),
    ),
    stamps: (await findStamps(db, texts)).get(version) ?? [],
    named: names,
    paragraphs: then ? markedPaper(onPaper(then), onPaper(now)) : cleanPaper(onPaper(now)),
  };
}
