import type { Answer } from "./ask";
import { ask, askParts, forEach } from "./ask";
import { builtRoutes } from "./build";
import { documents, pages, type Verdict } from "./expectations";
import { expect, test } from "./fixtures";
import { readers } from "./people";

test("every page and handler of the build has an answer expected of it", () => {
  expect(builtRoutes().sort()).toEqual(Object.keys(pages).sort());
});

const places = Object.values(pages).flat();

/** Where the documents that the expectations name stand on this day. */
async function addresses(query: (sql: string) => Promise<{ reference?: string }[]>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [name, where] of Object.entries(documents)) {
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
  test(`${reader} gets from every page what is meant for them`, async ({ database, sessionOf }) => {
    const session = await sessionOf(reader);
    const names = await addresses(database.query);
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

test("a document that may not be seen cannot be told from one that is not there", async ({ seed, sessionOf }) => {
  const hidden = await seed({ stage: "proposed", leadMembers: ["ID"], title: "Hidden from Thailand (sample)" });
  const missing = hidden.address.replace(/\d+$/, (number) => String(Number(number) - 1).padStart(number.length, "1"));
  for (const reader of ["visitor", "viewer", "head of Thailand", "officer of SOMSWD"] as const) {
    const session = await sessionOf(reader);
    for (const way of [ask, askParts]) {
      for (const prefix of ["", "/id"]) {
        const [refused, unknown] = [prefix + hidden.address, prefix + missing];
        const answer = plain(await way(refused, { session }), hidden.address);
        expect(answer, refused).toEqual(plain(await way(unknown, { session }), missing));
        expect(answer.body).not.toContain("Hidden from Thailand");
        if (way === ask) expect(answer.status).toBe(404);
      }
    }
  }
  const seen = await ask(hidden.address, { session: await sessionOf("delegate of Indonesia") });
  expect(seen.body).toContain("Hidden from Thailand");
});
