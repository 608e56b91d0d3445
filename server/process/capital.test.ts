import { describe, expect, test } from "vitest";
import { answerCapital, askCapital, revokeCapital } from "@/server/commands/ask-capital";
import { withActor } from "@/server/db";
import { findCapital } from "@/server/queries/capital";
import { findDelegation } from "@/server/queries/delegation";
import type { Known, Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, rows, superuser } = processWorld();

const said = { version: 1, forName: "An expert", question: "By law?", paragraph: ["p1"], days: 7 };
const session = (actor: Known) => ({ id: "", actor, name: `${actor.role} of the test` });
const asking = (by: Known, { address }: Made, more = {}) =>
  withActor(by, (db) =>
    askCapital(db, session(by), { address, revision: 0, request: crypto.randomUUID() }, { ...said, ...more }),
  );
const asPublic = { role: "public" } as const;
const reading = (secret: string) => withActor(asPublic, (db) => findCapital(db, secret));
const answering = (secret: string, anchor: string | null = null) =>
  withActor(asPublic, (db) => answerCapital(db, secret, [{ anchor, text: "Yes." }]));

async function asked() {
  const document = await make({ agreed: [], versions: 2, shared: 1 });
  const { outcome, secret = "" } = await asking(who.delegate, document);
  expect(outcome).toMatchObject({ status: "done" });
  return { document, secret };
}

test("a link is read, answered once, and told to that delegation alone", async () => {
  const { document, secret } = await asked();
  expect(await reading(secret)).toMatchObject({ version: 1, question: "By law?", anchors: ["p1"], member: "ID" });
  expect(await answering(secret, "p1")).toBe(true);
  expect(await reading(secret)).toBeNull();
  expect(await answering(secret)).toBe(false);
  const own = await withActor(who.head, (db) => findDelegation(db, who.head, document.address));
  expect(own?.capital).toMatchObject([{ state: "answered", answers: [{ anchor: "p1", text: "Yes." }] }]);
  expect(own?.lines.map(({ kind }) => kind)).toEqual(["capitalAnswered", "capitalAsked"]);
  const thai = await withActor(who.thai, (db) => findDelegation(db, who.thai, document.address));
  expect(thai).toMatchObject({ capital: [], lines: [] });
  expect(await rows("event", document)).toHaveLength(1);
});

test("fifty answers at once are one", async () => {
  const { document, secret } = await asked();
  const kept = await Promise.all(Array.from({ length: 50 }, () => answering(secret)));
  expect(kept.filter(Boolean)).toHaveLength(1);
  expect(await rows("capital_link", document)).toHaveLength(1);
});

test("an answer to a paragraph that the text does not have is none, and the link still holds", async () => {
  const { document, secret } = await asked();
  for (const anchor of ["p99", "constructor"]) expect(await answering(secret, anchor)).toBe(false);
  expect((await rows("capital_link", document))[0]).toMatchObject({ answered_at: null, answers: [] });
  expect(await answering(secret, "p1")).toBe(true);
});

describe("a link opens nothing", () => {
  const gone = async (secret: string) => {
    expect(await reading(secret)).toBeNull();
    expect(await answering(secret)).toBe(false);
  };
  test("once it was revoked, which only its own delegation does", async () => {
    const { document, secret } = await asked();
    const [link] = await rows("capital_link", document);
    for (const name of ["thai", "asec", "admin"] as const) {
      expect(await withActor(who[name], (db) => revokeCapital(db, session(who[name]), link?.id))).toBeNull();
    }
    expect(await reading(secret)).not.toBeNull();
    expect(await withActor(who.head, (db) => revokeCapital(db, session(who.head), link?.id))).not.toBeNull();
    await gone(secret);
  });

  test("once it has run out, or whoever made it no longer holds the mandate", async () => {
    const late = await asked();
    await superuser().query("UPDATE capital_link SET expires_at = now() WHERE document_id = $1", [late.document.id]);
    await gone(late.secret);
    const left = await asked();
    await superuser().query("UPDATE capital_link SET asked_under = gen_random_uuid() WHERE document_id = $1", [
      left.document.id,
    ]);
    await gone(left.secret);
  });

  test.each([
    ["the document was withdrawn", "stage = 'withdrawn'"],
    ["the document was concluded", "stage = 'concluded'"],
    ["its delegation reads the document no more", "opened = false, lead_members = '{TH}'"],
  ])("once %s", async (_, change) => {
    const { document, secret } = await asked();
    await superuser().query(`UPDATE document SET ${change} WHERE id = $1`, [document.id]);
    await gone(secret);
  });

  test("by a secret that never was", async () => {
    for (const secret of ["", "none", "x".repeat(43)]) await gone(secret);
  });
});

test.each([
  ["the secretariat", "asec", {}, { status: "refused" }],
  ["a body's holder", "leadBody", {}, { status: "notFound" }],
  ["a delegate about a working version", "delegate", { version: 2 }, { status: "stale" }],
  ["a delegate about a paragraph that is not there", "delegate", { paragraph: ["p9"] }, { status: "invalid" }],
] as const)("no link is made by %s", async (_, name, more, outcome) => {
  const document = await make({ agreed: [], versions: 2, shared: 1 });
  const made = await asking(who[name], document, more);
  expect(made).toMatchObject({ outcome });
  expect(made.secret).toBeUndefined();
  expect(await rows("capital_link", document)).toEqual([]);
});
