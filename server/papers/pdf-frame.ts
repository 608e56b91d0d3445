import "server-only";

type Doc = PDFKit.PDFDocument;
/** Words in runs of one face each, as a sheet sets them. */
type Runs = (words: string) => { text: string; face: string }[];
type Edges = { x: number; bottom: number };

/** The threads of the mark, one lozenge; repeated they are the selvedge, on paper in ink. */
const threads =
  "M0 20h3v3h-3zM4 16h3v11h-3zM8 12h3v19h-3zM12 8h3v27h-3zM16 4h3v35h-3zM20 0h3v43h-3zM24 4h3v35h-3zM28 8h3v27h-3zM32 12h3v19h-3zM36 16h3v11h-3zM40 20h3v3h-3z";
const lozenge = { scale: 0.18, pitch: 16.1 };

/** Words in one line from a point on. */
function set(doc: Doc, runs: Runs, words: string, { x, y, size }: { x: number; y: number; size: number }) {
  let at = x;
  for (const { text, face } of runs(words)) {
    doc.font(face).fontSize(size).text(text, at, y, { lineBreak: false });
    at += doc.widthOfString(text);
  }
}

const widthOf = (doc: Doc, runs: Runs, words: string, size: number) =>
  runs(words).reduce((sum, { text, face }) => sum + doc.font(face).fontSize(size).widthOfString(text), 0);

/** The selvedge across the first page, and below it what the paper belongs to and for whom it is. */
export function band(doc: Doc, runs: Runs, [left, right]: [string, string], { x, y }: { x: number; y: number }) {
  const wide = doc.page.width - 2 * x;
  const count = Math.floor((wide - 43 * lozenge.scale) / lozenge.pitch) + 1;
  const pitch = (wide - 43 * lozenge.scale) / (count - 1);
  for (let i = 0; i < count; i++) {
    doc
      .save()
      .translate(x + i * pitch, y)
      .scale(lozenge.scale)
      .path(threads)
      .fill("#3a3a3a")
      .restore();
  }
  doc.fillColor("#3a3a3a");
  set(doc, runs, left, { x, y: y + 13, size: 8 });
  set(doc, runs, right, { x: doc.page.width - x - widthOf(doc, runs, right, 8), y: y + 13, size: 8 });
  doc.fillColor("black");
}

/** The foot of a page in as many lines as it takes, broken between what it says; the page's number stands at the right. */
export function foot(doc: Doc, runs: Runs, words: string, number: string, { x, bottom }: Edges) {
  const top = doc.page.height - bottom + 14;
  doc
    .lineWidth(0.5)
    .moveTo(x, top - 4)
    .lineTo(doc.page.width - x, top - 4)
    .stroke();
  const wide = doc.page.width - 2 * x - 48;
  const lines: string[] = [];
  for (const part of words.split(" · ")) {
    const joined = lines.length > 0 ? `${lines.at(-1)} · ${part}` : part;
    if (lines.length > 0 && widthOf(doc, runs, joined, 8) <= wide) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  for (const [at, line] of lines.entries()) set(doc, runs, line, { x, y: top + at * 11, size: 8 });
  set(doc, runs, number, { x: doc.page.width - x - widthOf(doc, runs, number, 8), y: top, size: 8 });
}
