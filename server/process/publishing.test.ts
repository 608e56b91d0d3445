import { describe, expect, test } from "vitest";
import { publicActor } from "@/domain/people";
import { withActor } from "@/server/db";
import { findStep } from "@/server/queries/steps";
import { at, type Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, tried, superuser } = processWorld();
const decided = { verb: "endorsed", day: "2026-02-10", dayIsRight: "on", verbIsRight: "on" };
const face = async (document: Made) =>
  (await rows("publication", document)).map(({ phase, outcome, title }) => ({ phase, outcome, title }));
const told = async (document: Made) => (await rows("released_step", document)).map(({ kind }) => kind);
/** Somebody reads a public page. */
const visit = () => withActor(publicActor, (db) => db.publication.count());
const passTime = (document: Made) =>
  superuser().query(
    "UPDATE due_release SET visible_from = clock_timestamp() - interval '1 second' WHERE document_id = $1",
    [document.id],
  );

test("a step forward of a listed document is released with the move, unless the officer holds it", async () => {
  const document = await make({ listed: true });
  await now(who.asec, document, "endorseSoca", { ...decided, hold: "on" });
  expect(await face(document)).toMatchObject([{ phase: "drafting" }]);
  expect(await told(document)).toEqual([]);
  await now(who.asec, document, "release", { step: "2" });
  expect(await face(document)).toMatchObject([{ phase: "ministers" }]);
  expect(await told(document)).toEqual(["endorseSoca"]);

  await now(who.asec, document, "endorseCouncil", decided);
  expect(await face(document)).toMatchObject([{ phase: "summit" }]);
  expect(await told(document)).toEqual(["endorseSoca", "endorseCouncil"]);
});

describe("what the public sees does not change", () => {
  test.each([
    ["by a return", "return", { stage: "drafting", reason: "More time." }],
    ["by a deferral", "defer", { meeting: at("councilLater"), reason: "More time." }],
    ["by a text carried over", "carryOver", { target: at("summitLater"), reason: "More time." }],
    ["by a withdrawal", "withdraw", { reason: "Another text covers it.", asker: "Indonesia" }],
    ["by a condition left open", "clearance", { kind: "legal", state: "pending" }],
  ])("%s", async (_, act, fields) => {
    const document = await make({ stage: "council", listed: true });
    const before = await rows("publication", document);
    expect(await now(who.asec, document, act, fields)).toMatchObject({ status: "done" });
    expect(await rows("publication", document)).toEqual(before);
    expect(await told(document)).toEqual([]);
  });

  test("by what a head submits, until the secretariat releases it", async () => {
    const document = await make({ stage: "drafting", listed: true });
    expect(await now(who.head, document, "submit", { meeting: at("soca"), target: at("summit") })).toMatchObject({
      status: "done",
    });
    expect(await told(document)).toEqual([]);
  });

  test("by a move of a document that is not listed", async () => {
    const document = await make();
    await now(who.asec, document, "endorseSoca", decided);
    expect(await face(document)).toEqual([]);
    await now(who.asec, document, "list");
    expect(await face(document)).toMatchObject([{ phase: "ministers" }]);
    expect(await told(document)).toEqual(["endorseSoca"]);
    expect((await tried(who.asec, document, "list")).outcome).toMatchObject({ refusal: { code: "listed" } });
  });
});

test("a step taken back before the public heard of it is neither shown to be released nor released", async () => {
  const document = await make();
  await now(who.asec, document, "endorseSoca", decided);
  await now(who.asec, document, "undo");
  const shown = async (act: "list" | "release") => {
    const found = await withActor(who.asec, (db) => findStep(db, who.asec, document.address, act, {}));
    return { shown: found?.toBeShown.map(({ kind }) => kind), held: found?.facts.held.map(({ kind }) => kind) };
  };
  expect((await shown("list")).shown).toEqual([]);
  await now(who.asec, document, "list");
  expect(await shown("release")).toEqual({ shown: [], held: ["proposed"] });
  for (const step of ["2", "3"]) {
    expect(await now(who.asec, document, "release", { step })).toMatchObject({ fields: { step: "unknown" } });
  }
  expect(await told(document)).toEqual([]);
});

describe("a conclusion", () => {
  const conclude = async (document: Made, more = {}) => {
    await now(who.asec, document, "conclude", { ...decided, outcome: "adopted", ...more });
    expect(await face(document)).toMatchObject([{ phase: "drafting", outcome: null }]);
    expect(await now(who.chair, document, "confirm")).toMatchObject({ status: "done" });
  };

  test("is told to the public once it can no longer be undone, by whoever reads next", async () => {
    const document = await make({ stage: "summit", listed: true });
    await conclude(document);
    await visit();
    expect(await face(document)).toMatchObject([{ phase: "drafting", outcome: null }]);
    await passTime(document);
    await visit();
    expect(await face(document)).toMatchObject([{ phase: "concluded", outcome: "adopted" }]);
    expect(await told(document)).toEqual(["adopted"]);
    expect(await rows("due_release", document)).toEqual([]);
  });

  test("is told at once where the officer releases it now", async () => {
    const document = await make({ stage: "summit", listed: true });
    await conclude(document);
    expect(await now(who.chair, document, "release")).toMatchObject({ status: "done" });
    expect(await face(document)).toMatchObject([{ phase: "concluded", outcome: "adopted" }]);
    expect(await rows("due_release", document)).toEqual([]);
  });

  test.each([{ hold: "on" }, { textToFollow: "on" }])("is not told by itself with %o", async (more) => {
    const document = await make({ stage: "summit", listed: true });
    await conclude(document, more);
    expect(await rows("due_release", document)).toEqual([]);
  });

  test("is not told once the document was taken off the list", async () => {
    const document = await make({ stage: "summit", listed: true });
    await conclude(document);
    expect((await tried(who.asec, document, "unlist")).outcome).toMatchObject({ fields: { reason: "required" } });
    expect(await now(who.asec, document, "unlist", { reason: "Listed by mistake." })).toMatchObject({ status: "done" });
    await visit();
    expect(await face(document)).toEqual([]);
    expect(await rows("due_release", document)).toEqual([]);
  });
});

test("a withdrawn document leaves the public list by a deliberate act, and is not listed again", async () => {
  const document = await make({ listed: true });
  await now(who.asec, document, "withdraw", { reason: "Another text covers it.", asker: "Indonesia" });
  expect(await face(document)).toHaveLength(1);
  await now(who.asec, document, "release", { step: "2" });
  expect(await face(document)).toEqual([]);
  expect((await tried(who.asec, document, "list")).outcome).toMatchObject({ refusal: { code: "withdrawn" } });
});

test("no word of a state, and nothing that waits, is ever released", async () => {
  const document = await make({ stage: "summit", listed: true });
  await now(who.thai, document, "position", { version: "1", stance: "agree" });
  await now(who.asec, document, "conclude", { ...decided, outcome: "adopted" });
  for (const step of ["2", "3", "99", "x"]) {
    const { outcome, wrote } = await tried(who.asec, document, "release", { step });
    expect(outcome).toEqual({ status: "invalid", fields: { step: "unknown" } });
    expect(wrote).toBe(false);
  }
});

test("only the secretariat lists, releases and takes off the list", async () => {
  const document = await make({ listed: true });
  for (const name of ["head", "thai", "admin"] as const) {
    for (const act of ["list", "unlist", "release"]) {
      const { outcome, wrote } = await tried(who[name], document, act, { reason: "x" });
      expect(outcome).toMatchObject({ refusal: { code: "secretariatOnly" } });
      expect(wrote).toBe(false);
    }
  }
});
