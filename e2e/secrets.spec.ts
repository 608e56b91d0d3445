import { randomUUID } from "node:crypto";
import { acts, slugOf } from "../domain/acts";
import { type Answer, ask, askParts, forEach, isNotThere } from "./ask";
import { builtActions } from "./build";
import { expect } from "./fixtures";
import { allOf } from "./opened";
import type { Reader } from "./people";
import { visitAll } from "./places";
import { post } from "./post";
import { everySecret, inside, listedYear, offices, outside, test } from "./sealed";
import { aroundCirculation } from "./sealed-circulations";
import type { SealedListed } from "./sealed-listed";
import { type Sealed, sealedYear } from "./secrets";

const action = builtActions().find(({ name }) => name === "actOnDocument") ?? { id: "", name: "actOnDocument" };

const circulate = builtActions().find(({ name }) => name === "actOnCirculation") ?? {
  id: "",
  name: "actOnCirculation",
};

/** Addresses of what is kept, and questions that would find it. */
const guessed = ({ drafting, proposed, listed, mark, meeting }: Sealed & SealedListed) => [
  ...[drafting, proposed, listed].flatMap(({ address }) => [
    address,
    ...["1", "2"].map((version) => `${address}/versions/${version}`),
    `${address}/brackets`,
    `${address}/draft`,
    `${address}/comments`,
    `${address}/comments?version=1`,
    `${address}/points`,
    `${address}/compilation`,
    ...["docx", "xlsx"].map((as) => `/api${address}/compilation?version=1&as=${as}`),
    `${address}/draft/ask`,
    `${address}/brief`,
    `${address}/compare`,
    `${address}/compare?from=1&to=2`,
    ...(["open", "position", "draft", "submitDraft", "share", "release", "confirm"] as const).map(
      (act) => `${address}/steps/${slugOf(act)}`,
    ),
  ]),
  `${listed.address}/steps/position?version=2`,
  "/desk",
  "/meetings/sample-summit/brief",
  "/propose",
  `${meeting}/decisions`,
  meeting,
  `/documents?q=${mark}`,
  `/documents?q=${mark}&sort=title`,
  `/documents?q=${proposed.reference.toLowerCase()}`,
  `/documents?year=${sealedYear}`,
  `/documents?year=${listedYear}`,
  "/documents?lead=ID&phase=drafting",
  `/documents?after=${drafting.address.split("/").at(-1)}`,
  `/documents?after=${proposed.address.split("/").at(-1)}&sort=title`,
  "/documents?q=secret",
  "/problem/error",
  "/nonsense",
];

for (const [place, reader] of ([...outside, ...inside, ...offices] satisfies Reader[]).entries()) {
  test(`${reader} finds nothing anywhere that is kept from them`, async ({ sealed, ministries, sessionOf }) => {
    const session = await sessionOf(reader);
    const kept = [
      ...everySecret(sealed).filter(({ hiddenFrom }) => hiddenFrom.includes(reader)),
      ...(outside.some((other) => other === reader)
        ? ministries.map((text) => ({ place: "a focal ministry", text }))
        : []),
    ];
    const [leaks, read] = [new Set<string>(), new Set<string>()];
    const look = ({ address, answer }: { address: string; answer: Answer }) => {
      const all = allOf(answer);
      for (const { place, text } of kept) if (all.includes(text)) leaks.add(`${place} (${text}) at ${address}`);
      if (all.includes(sealed.listed.title)) read.add(`${address} ${answer.headers["content-type"]?.split(";")[0]}`);
    };

    expect((await visitAll(session, reader === "visitor" ? 6 : 2, look)).size).toBeGreaterThan(40);
    await forEach([...guessed(sealed), ...aroundCirculation(sealed), ...sealed.addresses], async (path) => {
      const parts = await askParts(`/id${path}`, { session });
      look({ address: `/id${path}`, answer: parts });
      if (!isNotThere(parts)) look({ address: path, answer: await ask(path, { session }) });
    });
    // Answers to forms: refused, stale, invalid, not found; each act on one of the documents, on another for the next reader.
    const documents = [sealed.drafting, sealed.proposed, sealed.listed];
    await forEach([...acts.entries()], async ([at, act]) => {
      const { address } = documents[(at + place) % documents.length] ?? sealed.listed;
      const document = address.slice("/documents/".length);
      const form = { act, document, revision: "7", request: randomUUID(), version: "1", reason: "Sample" };
      look({ address: `${act} on ${address}`, answer: await post(action, { session, form }) });
    });
    await forEach(["askTime", "extend", "cancel"], async (act) => {
      const form = { act, circulation: sealed.circulation.slice("/circulations/".length), request: randomUUID() };
      look({ address: `${act} on ${sealed.circulation}`, answer: await post(circulate, { session, form }) });
    });
    expect([...leaks]).toEqual([]);
    // What is public of the same document was read in both shapes: the search can find.
    expect([...read]).toEqual(
      expect.arrayContaining([
        `${sealed.listed.address} text/html`,
        `/id${sealed.listed.address} text/x-component`,
        `/documents?year=${listedYear} text/html`,
      ]),
    );
  });
}

test("what may not be seen is not counted, offered as a filter or put on a page", async ({ sealed, sessionOf }) => {
  for (const reader of outside) {
    const session = await sessionOf(reader);
    const { body } = await ask(`/documents?q=${sealed.mark}`, { session });
    const status = /<p role="status">(.*?)<\/p>/.exec(body)?.[1]?.replaceAll(/<.*?>/g, "");
    expect(status).toMatch(/^0 of \d+ documents in this record$/);
    expect(body).not.toContain("<tbody");
    expect(body).not.toContain(`value="${sealedYear}"`);
  }
});
