// Reads a DOCX in a thread of its own, with bounds on time and memory (server/papers/read-docx.ts): first what the archive
// really holds, by counted bytes and never by what it declares, then its paragraphs. No HTML is ever made of it.
import { parentPort, workerData } from "node:worker_threads";
import mammoth from "mammoth";
import yauzl from "yauzl";

const most = { entries: 2_000, bytes: 200_000_000, ratio: 100, body: 20_000_000 };

class Unfit extends Error {}
const refuse = (problem) => {
  throw new Unfit(problem);
};

const openArchive = (bytes) =>
  new Promise((done, failed) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error ? failed(error) : done(zip))),
  );

/** The bytes of one entry, counted as they come. */
function inflate(zip, entry, spend) {
  return new Promise((done, failed) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error) return failed(error);
      const kept = [];
      stream.on("error", failed).on("end", () => done(Buffer.concat(kept)));
      stream.on("data", (part) => {
        if (!spend(part.length)) {
          stream.destroy();
          failed(new Unfit("bomb"));
        } else if (/\.(xml|rels)$/i.test(entry.fileName)) kept.push(part);
      });
    }),
  );
}

/** Every part of the archive that is read, by name; refused where the archive is not what a document is. */
async function inspect(bytes) {
  const zip = await openArchive(bytes);
  const parts = new Map();
  let spent = 0;
  const spend = (length) => {
    spent += length;
    return spent <= most.bytes && spent <= Math.max(bytes.length, 100_000) * most.ratio;
  };
  await new Promise((done, failed) => {
    zip.on("error", failed).on("end", done);
    zip.on("entry", (entry) => {
      const { fileName, generalPurposeBitFlag: flags, externalFileAttributes } = entry;
      if (parts.size >= most.entries || parts.has(fileName)) return failed(new Unfit("bomb"));
      if (flags & 1) return failed(new Unfit("encrypted"));
      if (((externalFileAttributes >>> 16) & 0o170000) === 0o120000) return failed(new Unfit("notDocx"));
      inflate(zip, entry, spend).then((content) => {
        parts.set(fileName, content);
        zip.readEntry();
      }, failed);
    });
    zip.readEntry();
  });
  return parts;
}

/** A part as text; one that is not in the encoding that Word writes would be read otherwise here than there. */
function textOf(parts, name) {
  const content = parts.get(name);
  if (content && (/^(fffe|feff)/.test(content.toString("hex", 0, 2)) || content.includes(0))) refuse("notDocx");
  return content?.toString("utf8") ?? "";
}

// What a document carries along for others, Word neither shows nor follows.
const isText = (name) => /\.rels$/i.test(name) || (/\.xml$/i.test(name) && !/^customXml\//i.test(name));
// In an element a quoted value may hold what otherwise ends it; what is said by its code is said all the same.
const elements = (text, name) =>
  text.match(new RegExp(`<(?:[\\w.-]+:)?${name}\\b(?:[^>"']|"[^"]*"|'[^']*')*>`, "g")) ?? [];
const plain = (text) =>
  text
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16) % 0x110000))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code) % 0x110000))
    .replaceAll("&amp;", "&");
const attribute = (element, name) => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return found && plain(found[1] ?? found[2] ?? "");
};

/** What a part refers to: nothing that runs or holds other files, and nothing elsewhere but the address of a page. */
function judgeLink(element) {
  const type = attribute(element, "Type") ?? "";
  if (/\/(vbaProject|wordVbaData)$/i.test(type)) refuse("macros");
  if (/\/(oleObject|package|control|activeXControlBinary|aFChunk|subDocument)$/i.test(type)) refuse("embedded");
  const mode = attribute(element, "TargetMode");
  if (mode !== null && mode !== "Internal" && !/\/hyperlink$/.test(type)) refuse("remote");
}

/** Fields that Word would fill from another program or file, whether they stand in one piece or in several. */
function judgeFields(text) {
  const simple = elements(text, "fldSimple").map((field) => attribute(field, "(?:[\\w.-]+:)?instr") ?? "");
  const pieces = text.match(/<(?:[\w.-]+:)?instrText\b[^>]*>([^<]*)/g) ?? [];
  const said = [...simple, pieces.map((piece) => piece.replace(/^[^>]*>/, "")).join("")].map(plain).join(" ");
  if (/\bDDE(AUTO)?\b|\b(INCLUDE(TEXT|PICTURE)?|IMPORT|LINK)\s+\S*["\w\\]/i.test(said)) refuse("remote");
}

function judge(parts) {
  const [types, body] = [textOf(parts, "[Content_Types].xml"), textOf(parts, "word/document.xml")];
  const names = [...parts.keys()];
  if (names.some((name) => /vbaProject\.bin$/i.test(name)) || /macroEnabled|vbaProject/i.test(types)) refuse("macros");
  if (!types || !body) refuse("notDocx");
  if (names.some((name) => /(^|\/)(activeX|embeddings)\//i.test(name))) refuse("embedded");
  for (const name of names.filter(isText)) {
    const text = textOf(parts, name);
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) refuse("notDocx");
    if (/\.rels$/i.test(name)) elements(text, "Relationship").forEach(judgeLink);
    else judgeFields(text);
  }
  if (body.length > most.body) refuse("tooLong");
  return [
    /<w:(ins|del|moveFrom|moveTo) /.test(body) && "tracked",
    (parts.has("word/comments.xml") || /<w:commentReference/.test(body)) && "comments",
    /<w:(drawing|pict)\b/.test(body) && "pictures",
    /<w:(footnote|endnote)Reference/.test(body) && "footnotes",
    /<w:tbl>/.test(body) && "tables",
    /<w:numPr>/.test(body) && "numbering",
  ].filter(Boolean);
}

function said(node) {
  if (node.type === "text") return node.value;
  if (node.type === "tab") return " ";
  if (node.type === "break") return "\n";
  return (node.children ?? []).map(said).join("");
}

const letter = (n) => String.fromCharCode(96 + ((n - 1) % 26) + 1);
const roman = (n) => ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"][n - 1] ?? String(n);
const marks = [(n) => `${n}. `, (n) => `(${letter(n)}) `, (n) => `(${roman(n)}) `];

/** Paragraphs in order; lists are counted here, for a file says only that a paragraph is numbered, not by what. */
function paragraphsOf(document) {
  const [found, counts] = [[], []];
  const walk = (node) => {
    if (node.type !== "paragraph") return (node.children ?? []).forEach(walk);
    const text = said(node).trim();
    if (!text) return;
    const level = Math.min(Number(node.numbering?.level ?? 0), marks.length - 1);
    let mark = "";
    if (node.numbering?.isOrdered) {
      counts.length = level + 1;
      counts[level] = (counts[level] ?? 0) + 1;
      mark = marks[level](counts[level]);
    } else if (node.numbering) mark = "• ";
    found.push({ text: mark + text, heading: /^(title|heading)/i.test(node.styleName ?? "") });
  };
  walk(document);
  return found;
}

try {
  const bytes = Buffer.from(workerData);
  if (bytes.length === 0) refuse("empty");
  if (bytes.subarray(0, 8).toString("hex") === "d0cf11e0a1b11ae1") refuse("encrypted");
  if (bytes.subarray(0, 2).toString("latin1") !== "PK") refuse("notDocx");
  const notes = judge(await inspect(bytes));
  let paragraphs = [];
  await mammoth.convertToHtml(
    { buffer: bytes },
    {
      transformDocument: (document) => {
        paragraphs = paragraphsOf(document);
        return { ...document, children: [] };
      },
    },
  );
  parentPort.postMessage(paragraphs.length === 0 ? { problem: "noText" } : { paragraphs, notes });
} catch (error) {
  const protectedBy = /encrypt/i.test(error.message) ? "encrypted" : "notDocx";
  parentPort.postMessage({ problem: error instanceof Unfit ? error.message : protectedBy });
}
