import type { Answer } from "./ask";
import { ask, askParts, forEach, isNotThere } from "./ask";
import { expect, test } from "./asked";
import { askedDocuments } from "./asked-documents";
import { builtRoutes } from "./build";
import { pages } from "./expectations";
import { readers } from "./people";
import type { Verdict } from "./verdicts";

test("every page and handler of the build has an answer expected of it", () => {
  expect(builtRoutes().sort()).toEqual(Object.keys(pages).sort());
});

test("every page of a document has an answer expected of it for each kind of document", () => {
  for (const [route, places] of Object.entries(pages).filter(([route]) => route.includes("[reference]"))) {
    const asked = new Set(places.flatMap(({ path }) => /\{.*\}/.exec(path) ?? []));
    expect([...asked].sort(), route).toEqual(Object.keys(askedDocuments).sort());
  }
});

function verdictOf({ status, headers, body }: Answer): Verdict | number {
  // A page leads on within its own language.
  if (status === 303) return `303 ${headers.location?.replace(/^\/id(?=\/)/, "")}`;
  return status === 200 && body.includes('name="password"') && !body.includes('id="samples"') ? "door" : status;
}

/** Who asks in both languages: who may see what does not hang on the language, and one of each standing tells. */
const bilingual: readonly string[] = ["visitor", "viewer", "head of Indonesia", "officer of the ASEAN Secretariat"];
const inIndonesian = (path: string) => (path === "/" ? "/id" : `/id${path}`);

for (const reader of readers) {
  test(`${reader} gets from every page what is meant for them`, async ({ addresses, sessionOf }) => {
    const session = await sessionOf(reader);
    const wrong: string[] = [];
    const check = async (path: string, expected: Verdict) => {
      const answer = await ask(path, { session });
      if (verdictOf(answer) !== expected) wrong.push(`${path}: ${verdictOf(answer)}, not ${expected}`);
      else if (!String(expected).startsWith("303") && !answer.body.includes("<main")) wrong.push(`${path}: no page`);
    };
    // Thousands are refused, so that most are asked for their parts alone.
    const checkRefused = async (path: string) => {
      const answer = await askParts(path, { session });
      if (!isNotThere(answer)) wrong.push(`${path}: ${verdictOf(answer)}, not 404`);
    };
    await forEach(Object.values(pages), async (places) => {
      for (const [at, { path, answers }] of places.entries()) {
        const address = path.replace(/\{.*\}/, (name) => addresses.get(name) ?? name);
        if (at > 0 && answers[reader] === 404) await checkRefused(address);
        else await check(address, answers[reader]);
        // The first of each route is asked for in both languages.
        if (at === 0 && bilingual.includes(reader)) await check(inIndonesian(address), answers[reader]);
      }
    });
    expect(wrong).toEqual([]);
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
