import { randomUUID } from "node:crypto";
import { base } from "./ask";

type Sent = { body: string | Buffer; headers: Record<string, string> };
/** `under` is the mandate under which the form says that it was opened, so that what else it says is looked at. */
type Action = { id: string; stateful: boolean; usual: Record<string, string>; under: string };

async function multipart(fields: [string, string | Blob][], headers: Record<string, string>): Promise<Sent> {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  const response = new Response(data);
  const type = response.headers.get("content-type") ?? "";
  return { body: Buffer.from(await response.arrayBuffer()), headers: { ...headers, "content-type": type } };
}

/** Fields whose names every object has already, or that no form of ours has. */
const odd = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__", "a.b", "then"];
const values = ["a\0b", "\ud800", "\u202egnp.exe", "2026-02-30", "9999-12-31", "-1", "99999999999999999999", "{}"];

/** What no form of ours sends to an action, each in words: it is answered, and never as a fault of our own. */
export async function nonsenseFor({ id, stateful, usual, under }: Action): Promise<[says: string, Sent][]> {
  const scripted = { origin: base, "next-action": id, accept: "text/x-component" };
  const head = JSON.stringify(stateful ? [{}, "$K1"] : ["$K1"]);
  const entries = Object.entries(usual);
  const opened = (given: [string, string | Blob][], as: (string | Blob)[]) =>
    multipart(
      [
        ...[...given, ...as.map((value): [string, string | Blob] => ["under", value])].map(
          ([name, value]): [string, string | Blob] => [`_1_${name}`, value],
        ),
        ["0", head],
      ],
      scripted,
    );
  const fields = (given: [string, string | Blob][]) => opened(given, [under]);
  const words = (body: string, type = "text/plain;charset=UTF-8"): Sent => ({
    body,
    headers: { ...scripted, "content-type": type },
  });
  const filled: [string, Sent][] = [];
  for (const value of values) {
    const given = entries.map(([name]): [string, string] => [name, value]);
    filled.push([`${JSON.stringify(value)} in every field`, await fields(given)]);
  }
  return [
    ...filled,
    ["nothing", await opened([], [])],
    ["a file for the mandate", await opened(entries, [under, new Blob([under])])],
    ["no mandate that could be one", await opened(entries, ["a\0b"])],
    ["a mandate to go back to that is nobody's", await fields([...entries, ["switchBack", "x"], ["before", "[{"]])],
    ["fields that every object has", await fields([...entries, ...odd.map((name): [string, string] => [name, "x"])])],
    ["files for words", await fields(entries.map(([name, value]) => [name, new Blob([value])]))],
    [
      "each field three times",
      await fields(
        entries.flatMap(([name, value]) => [
          [name, value],
          [name, "x"],
          [name, value],
        ]),
      ),
    ],
    [
      "ten thousand fields",
      await fields([...entries, ...Array.from({ length: 10_000 }, (): [string, string] => ["act", "x"])]),
    ],
    ["a field of nearly 1 MB", await fields([...entries, ["reason", "x".repeat(900_000)]])],
    [
      "an object for the form",
      await multipart(
        [
          ["0", '[{"a":1},"$K1"]'],
          ["_1_a", "x"],
        ],
        scripted,
      ),
    ],
    ["arguments without a form", words('[null,{"a":1}]')],
    ["a list that breaks off", words("[")],
    ["no body", words("", "multipart/form-data; boundary=x")],
    ["markup", words("<a/>", "application/xml")],
    ["a form of another kind", words("a=b&c=d", "application/x-www-form-urlencoded")],
    [
      "a form without scripts that names the action alone",
      await multipart([[`$ACTION_ID_${id}`, ""], ...entries], { origin: base }),
    ],
    [
      "a form without scripts whose state breaks off",
      await multipart(
        [
          ["$ACTION_REF_1", ""],
          ["$ACTION_1:0", `{"id":"${id}"}`],
          ["$ACTION_1:1", "[{"],
        ],
        { origin: base },
      ),
    ],
    ["a boundary that is never met", words(randomUUID(), `multipart/form-data; boundary=${"-".repeat(30)}x`)],
  ];
}
