import type { Answer } from "./ask";
import { ask, askParts, forEach } from "./ask";
import { builtRoutes } from "./build";
import { documents, pages, type Verdict } from "./expectations";
import { expect, test } from "./fixtures";
import { readers } from "./people";
import type { Sample } from "./samples";

test("every page and handler of the build has an answer expected of it", () => {
  expect(builtRoutes().sort()).toEqual(Object.keys(pages).sort());
});

const places = Object.values(pages).flat();

/** Where the documents that the expectations name stand on this day. */
async function addresses(query: (sql: string) => Promise<{ reference?: string }[]>, withTexts: Sample) {
  const found = new Map([["{with texts}", withTexts.address.slice("/documents/".length)]]);
  for (const [name, where] of Object.entries(documents).filter(([name]) => !found.has(name))) {
    const [row] = await query(`SELECT reference FROM document WHERE ${where} ORDER BY reference`);
    if (!row?.reference) throw new Error(`The data holds no document that is ${name}.`);
    found.set(name, row.reference.toLowerCase().replaceAll("/", "-"));
  }
  return found;
}

function verdictOf({ status, headers, body }: Answer): Verdict | number {
  if (status === 303) return `303 ${headers.location}`;
  return status === 200 && body.includes('name="password"') && !body.includes('id="samples"') ? "door" : status;
}

const inIndonesian = (path: string) => (path === "/" ? "/id" : `/id${path}`);

for (const reader of readers) {
  test(`${reader} gets from every page what is meant for them`, async ({ database, seed, sessionOf }) => {
    const session = await sessionOf(reader);
    const withTexts = await seed({ listed: true, texts: ["public", "delegations", "nobody"] });
    const names = await addresses(database.query, withTexts);
    await forEach(places, async ({ path, answers }) => {
      const address = path.replace(/\{.*\}/, (name) => names.get(name) ?? name);
      const expected = answers[reader];
      for (const asked of [address, inIndonesian(address)]) {
        const answer = await ask(asked, { session });
        expect.soft(verdictOf(answer), `${asked} for ${reader}`).toBe(expected);
        if (!String(expected).startsWith("303")) expect.soft(answer.body, asked).toContain("<main");
      }
    });
  });
}

/** An answer without what belongs to its own request: the moment, the nonce, random keys, the address itself. */
function plain({ status, headers, body }: Answer, address: string) {
  const {
    date: _,
    "x-request-id": __,
    "content-length": ___,
    "content-security-policy": policy = "",
    ...kept
  } = headers;
  const nonces = [...`${policy} ${kept.link}`.matchAll(/nonce[-=]"?([\w+/=]+)/g)].map(([, nonce]) => nonce ?? "");
  const blank = (text: string) =>
    [...nonces, address, encodeURIComponent(address), address.slice("/documents/".length)]
      .reduce((left, word) => left.replaceAll(word, "…"), text)
      .replaceAll(/\d{1,2}[:.]\d{2} /g, "… ")
      .replaceAll(/"[\w-]{21}[vm]\b/g, '"…');
  return { status, body: blank(body), headers: JSON.parse(blank(JSON.stringify({ ...kept, policy }))) };
}

const inner = ["", "/steps/open", "/steps/position?version=1", "/steps/share", "/versions/1"];

test("a document that may not be seen cannot be told from one that is not there", async ({ seed, sessionOf }) => {
  const hidden = await seed({
    stage: "proposed",
    leadMembers: ["ID"],
    title: "Hidden from Thailand (sample)",
    texts: ["nobody"],
  });
  const missing = hidden.address.replace(/\d+$/, (number) => String(Number(number) - 1).padStart(number.length, "1"));
  for (const reader of ["visitor", "viewer", "head of Thailand", "officer of SOMSWD"] as const) {
    const session = await sessionOf(reader);
    for (const way of [ask, askParts]) {
      for (const [prefix, page] of ["", "/id"].flatMap((prefix) => inner.map((page) => [prefix, page]))) {
        const [refused, unknown] = [prefix + hidden.address + page, prefix + missing + page];
        const answer = plain(await way(refused, { session }), hidden.address);
        expect(answer, refused).toEqual(plain(await way(unknown, { session }), missing));
        expect(answer.body).not.toContain("Hidden from Thailand");
        const door = reader === "visitor" && page?.startsWith("/steps/");
        if (way === ask) expect(answer.status, refused).toBe(door ? 200 : 404);
      }
    }
  }
  const seen = await ask(hidden.address, { session: await sessionOf("delegate of Indonesia") });
  expect(seen.body).toContain("Hidden from Thailand");
});
