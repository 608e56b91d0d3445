import "server-only";
import PDFDocument from "pdfkit";
import type { Piece } from "@/domain/comparison";
import { belowTitle, type Paper, type PaperParagraph } from "@/domain/paper";
import { wordsOf } from "@/domain/words";
import { faces } from "@/server/papers/faces";
import { band, foot } from "@/server/papers/pdf-frame";

type Doc = PDFKit.PDFDocument;
type Run = { text: string; face: string; kind: Piece["kind"]; width: number };
const margin = { x: 56, top: 56, bottom: 72 };

type Glyphs = { hasGlyphForCodePoint: (code: number) => boolean };

/** Which signs a face has; the library keeps the answer to itself. */
const glyphsOf = (doc: Doc, name: string): Glyphs =>
  (doc.font(name) as unknown as { _font: { font: Glyphs } })._font.font;

/** Which face each sign is set in; those that no face has are gathered. */
function setter(doc: Doc) {
  const known = faces.map(({ name }) => ({ name, font: glyphsOf(doc, name) }));
  const missing = new Set<string>();
  const found = new Map<string, string | null>();
  const faceOf = (sign: string) => {
    const face = found.get(sign) ?? known.find(({ font }) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))?.name;
    found.set(sign, face ?? null);
    return face ?? null;
  };
  /** A word in runs of one face each; marks stay with the letter before them. */
  const runs = (word: string): { text: string; face: string }[] => {
    const out: { text: string; face: string }[] = [];
    for (const sign of word) {
      const invisible = /\p{Cf}/u.test(sign);
      const last = out.at(-1);
      if (invisible && last) continue;
      const face = last && /[\p{M}\s]/u.test(sign) && hasIn(last.face, sign) ? last.face : faceOf(sign);
      if (face === null) missing.add(sign);
      const text =
        face === null ? `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]` : sign;
      const name = face ?? faces[0]?.name ?? "";
      if (last?.face === name) last.text += text;
      else out.push({ text, face: name });
    }
    return out;
  };
  const hasIn = (name: string, sign: string) =>
    known.find((one) => one.name === name)?.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ?? false;
  return { runs, missing };
}

class Sheet {
  y = margin.top;
  /** Words come again and again: each is measured once. */
  private readonly known = new Map<string, { text: string; face: string; width: number }[]>();
  readonly set: ReturnType<typeof setter>;
  constructor(readonly doc: Doc) {
    this.set = setter(doc);
  }

  /** Sets pieces in lines between two edges, a page after the other; what changed is underlined or struck. */
  write(pieces: Piece[], { left = margin.x, size = 11, mark = null as string | null, gap = 6 } = {}) {
    const right = this.doc.page.width - margin.x;
    if (mark) this.line(this.measured({ kind: "same", text: mark }, size), margin.x, size, false);
    let [line, width] = [[] as Run[], 0];
    const flush = () => {
      this.line(line, left, size, true);
      [line, width] = [[], 0];
    };
    for (const run of pieces.flatMap((piece) => this.tokens(piece, size))) {
      const wide = run.reduce((sum, part) => sum + part.width, 0);
      const blank = run.every(({ text }) => /^\s+$/.test(text));
      if (run.some(({ text }) => text.includes("\n"))) {
        flush();
        continue;
      }
      // A sign that closes stays with the word before it.
      const clings = run.every(({ text }) => /^[^\s\p{L}\p{N}([“‘]+$/u.test(text));
      if (width + wide > right - left && width > 0 && !clings) flush();
      if (blank && width === 0) continue;
      line.push(...run);
      width += wide;
    }
    flush();
    this.y += gap;
  }

  private tokens(piece: Piece, size: number): Run[][] {
    return wordsOf(piece.text).map((word) => this.measured({ ...piece, text: word }, size));
  }

  private measured({ kind, text }: Piece, size: number): Run[] {
    if (text.includes("\n")) return [{ text, face: "", kind, width: 0 }];
    const key = `${size} ${text}`;
    const runs = this.known.get(key) ?? this.set.runs(text).map((run) => ({ ...run, width: this.widthOf(run, size) }));
    this.known.set(key, runs);
    return runs.map((run) => ({ ...run, kind }));
  }

  private widthOf({ text, face }: { text: string; face: string }, size: number) {
    return this.doc.font(face).fontSize(size).widthOfString(text);
  }

  private line(runs: Run[], left: number, size: number, ends: boolean) {
    if (this.y + size * 1.5 > this.doc.page.height - margin.bottom) {
      this.doc.addPage();
      this.y = margin.top;
    }
    let x = left;
    for (const { text, face, kind, width } of joined(runs)) {
      if (!face) continue;
      this.doc
        .font(face)
        .fontSize(size)
        .text(text, x, this.y + size * 1.07, { lineBreak: false, baseline: "alphabetic" });
      const at = kind === "added" ? this.y + size * 1.25 : this.y + size * 0.75;
      if (kind !== "same")
        this.doc
          .lineWidth(0.7)
          .moveTo(x, at)
          .lineTo(x + width, at)
          .stroke();
      x += width;
    }
    if (ends) this.y += size * 1.5;
  }
}

/** Words of one face and kind beside one another are set as one. */
function joined(runs: Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last?.face === run.face && last.kind === run.kind) {
      out[out.length - 1] = { ...last, text: last.text + run.text, width: last.width + run.width };
    } else out.push(run);
  }
  return out;
}

const plain = (text: string): Piece[] => [{ kind: "same", text }];

function writeParagraph(sheet: Sheet, { kind, mark, pieces }: PaperParagraph) {
  const heading = kind === "title" || kind === "heading";
  const left = margin.x + (kind === "sub" ? 56 : mark ? 28 : 0);
  sheet.write(pieces, { left, mark: kind === "sub" ? null : mark, size: heading ? 12.5 : 11 });
}

/** A text as a PDF, in faces that hold the scripts of all Member States; a sign without one is written by its number. */
export async function writePdf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const doc = new PDFDocument({
    size: "A4",
    bufferPages: true,
    font: faces[0]?.path,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    info: { Title: paper.title, Creator: "ASCC Declaration Tracker" },
    lang: "en",
  });
  const parts: Buffer[] = [];
  const ended = new Promise((done) => doc.on("data", (part: Buffer) => parts.push(part)).on("end", done));
  for (const { name, path } of faces) doc.registerFont(name, path);

  const sheet = new Sheet(doc);
  band(doc, sheet.set.runs, paper.band, { x: margin.x, y: sheet.y - 14 });
  sheet.y += 30;
  sheet.write(plain(paper.title), { size: 16, gap: 4 });
  for (const line of paper.head) sheet.write(plain(line), { size: 9, gap: 0 });
  sheet.y += 14;
  for (const paragraph of belowTitle(paper)) {
    const marked = paragraph.kind === "sub" && paragraph.mark;
    const pieces = marked ? [...plain(`${paragraph.mark} `), ...paragraph.pieces] : paragraph.pieces;
    writeParagraph(sheet, { ...paragraph, pieces });
  }
  const { missing } = sheet.set;
  if (missing.size > 0) sheet.write(plain(paper.unprinted([...missing].map(named).join(", "))), { size: 9 });

  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    foot(doc, sheet.set.runs, paper.foot, `${page + 1} / ${count}`, margin);
  }
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

const named = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
