import { crc32, deflateRawSync } from "node:zlib";

type Part = { name: string; content: string | Buffer; packed?: boolean; flags?: number };

/** Packs parts into a zip archive by hand, so that tests can make such as no program would. */
export function zip(parts: Part[]): Buffer {
  const [locals, centrals] = [[] as Buffer[], [] as Buffer[]];
  let offset = 0;
  for (const { name, content, packed = false, flags = 0 } of parts) {
    const [path, plain] = [Buffer.from(name), Buffer.from(content)];
    const data = packed ? deflateRawSync(plain) : plain;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(packed ? 8 : 0, 4);
    head.writeUInt32LE(crc32(plain), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(plain.length, 18);
    head.writeUInt16LE(path.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    locals.push(Buffer.from("PK\x03\x04"), head, path, data);
    centrals.push(Buffer.from("PK\x01\x02\x14\x00"), head, tail, path);
    offset += 30 + path.length + data.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end]);
}

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const links =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const paragraph = (text: string) =>
  text.startsWith("<w:") ? text : `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A Word document of these paragraphs, or of its markup where one begins with it, with whatever else it is to hold. */
export function docx(paragraphs: string[], more: Part[] = []): Buffer {
  const body = paragraphs.map(paragraph).join("");
  return zip([
    { name: "[Content_Types].xml", content: types },
    { name: "_rels/.rels", content: links },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      packed: true,
    },
    ...more,
  ]);
}
