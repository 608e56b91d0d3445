import { expect, test } from "vitest";
import { withActor } from "@/server/db";
import { findCompilation } from "@/server/queries/compilation";
import { findInside } from "@/server/queries/document-inside";
import { findPoints } from "@/server/queries/points";
import { comment, commenting } from "@/server/testing/comment-forms";
import { type Known, type Made, states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const world = processWorld();
const { make, now, owner, rows, tried } = world;
const { say, seen } = commenting(world);
const others = states.filter((state) => state !== "TH");
const reason = "Paragraph 1 has no end date.";
const look = (by: Known, document: Made) => withActor(by, (db) => findCompilation(db, by, document.address, null));
const positionsOf = async (by: Known, { address }: Made) =>
  (await withActor(by, (db) => findInside(db, by, address)))?.positions.map(({ member }) => member) ?? [];

/** A text to which Thailand objects, with a comment of Thailand to the secretariat. */
async function objected() {
  const document = await make({ agreed: others });
  await now(who.thai, document, "position", { version: "1", stance: "object", reason, paragraph: "p1" });
  await say(who.thai, document, "open", { ...comment, audience: "secretariat" });
  return document;
}

test("the compilation is the secretariat's until it is circulated, and nobody else circulates it", async () => {
  const document = await objected();
  const view = await look(who.asec, document);
  expect(view?.rows.flatMap(({ entries }) => entries.map(({ member, words }) => [member, words]))).toEqual([
    ["TH", reason],
    ["TH", comment.text],
  ]);
  for (const by of [who.head, who.thai, who.leadBody, who.viewer]) expect(await look(by, document)).toBeNull();
  for (const by of [who.head, who.thai, who.admin, who.leadBody]) {
    const { outcome, wrote } = await tried(by, document, "compilation", { version: "1" });
    expect(outcome.status === "done").toBe(false);
    expect(wrote).toBe(false);
  }
});

test("words that were proposed with an objection stand in the compilation beside its reason, and among the points", async () => {
  const document = await objected();
  const proposed = "subject to national laws";
  await owner().query(
    `INSERT INTO position (document_id, version_number, member_code, stance, reason, proposed, paragraphs)
     VALUES ($1, 1, 'VN', 'object', 'Our law asks for it.', $2, '{p1}')`,
    [document.id, proposed],
  );
  const said = (await look(who.asec, document))?.rows.flatMap(({ anchor, entries }) =>
    entries.filter(({ member }) => member === "VN").map(({ kind, words }) => [anchor, kind, words]),
  );
  expect(said).toEqual([
    ["p1", "proposed", proposed],
    ["p1", "position", "Our law asks for it."],
  ]);
  const points = await withActor(who.asec, (db) => findPoints(db, who.asec, document.address));
  expect(points?.objections.map(({ word }) => word.proposed)).toEqual([null, proposed]);
});

test("circulating opens positions and comments to every delegation, in two lines, once and for good", async () => {
  const document = await objected();
  expect(await positionsOf(who.head, document)).toEqual(["ID"]);
  expect(await seen(who.head, document)).toEqual([]);
  expect(await now(who.asec, document, "compilation", { version: "1" })).toMatchObject({
    status: "done",
    undoUntil: null,
  });
  expect(await positionsOf(who.head, document)).toHaveLength(12 - 1);
  expect(await seen(who.head, document)).toEqual(["secretariat"]);
  expect((await look(who.head, document))?.rows).toHaveLength(1);
  const points = await withActor(who.head, (db) => findPoints(db, who.head, document.address));
  expect(points?.objections).toMatchObject([{ lifted: null }]);
  expect((await rows("event", document)).slice(-2).map(({ kind, audience }) => [kind, audience])).toEqual([
    ["compilation", "inside"],
    ["positionsOpened", "inside"],
  ]);
  expect((await tried(who.asec, document, "compilation", { version: "1" })).outcome).toEqual({
    status: "refused",
    refusal: { code: "alreadyCirculated" },
  });
  expect((await tried(who.asec, document, "undo")).outcome.status).not.toBe("done");
});

test("what was said on an editorial version's forerunner is opened with it, and an older text's words are not", async () => {
  const document = await make({ versions: 3, shared: 2, editorial: [3], agreed: [], stances: [["TH", "reserve"]] });
  await now(who.asec, document, "share", { version: "3", audience: "delegations" });
  await now(who.asec, document, "compilation", { version: "3" });
  expect((await rows("compilation", document)).map(({ version_number }) => version_number).sort()).toEqual([2, 3]);
  expect(await positionsOf(who.head, document)).toEqual(["TH"]);
});

test("an entry that a state contests is neither compiled nor opened", async () => {
  const document = await make({ agreed: [] });
  const byLetter = { version: "1", stance: "object", reason, member: "TH", means: "letter", day: "2026-01-20" };
  await now(who.asec, document, "position", byLetter);
  const [entry] = await rows("position", document);
  await now(who.thai, document, "answer", { position: String(entry?.id), confirmed: "no", reason: "Not ours." });
  expect((await look(who.asec, document))?.rows).toEqual([]);
  await now(who.asec, document, "compilation", { version: "1" });
  expect(await positionsOf(who.head, document)).toEqual([]);
});

test("a form on an older version is told so", async () => {
  const document = await make({ versions: 2 });
  expect((await tried(who.asec, document, "compilation", { version: "1" })).outcome).toMatchObject({ status: "stale" });
});
