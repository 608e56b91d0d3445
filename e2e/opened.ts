import { inflateRawSync } from "node:zlib";
import type { Answer } from "./ask";

/** Everything that a Word document or a spreadsheet holds, as one text. */
export function unpacked(bytes: Buffer): string {
  const parts: string[] = [];
  let at = bytes.readUInt32LE(bytes.lastIndexOf("PK\u0005\u0006") + 16);
  while (bytes.toString("latin1", at, at + 4) === "PK\u0001\u0002") {
    const [method, size, name, extra, said, head] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const packed = bytes.subarray(from, from + size);
    parts.push(bytes.toString("utf8", at + 46, at + 46 + name));
    parts.push((method === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + name + extra + said;
  }
  return parts.join("\n");
}

/** All that an answer says, to whoever looks for something in it: its head, its body, and what is packed in a file. */
export function allOf({ headers, body, bytes }: Answer): string {
  const isPacked = bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004";
  return JSON.stringify(headers) + (isPacked ? unpacked(bytes) : body);
}
