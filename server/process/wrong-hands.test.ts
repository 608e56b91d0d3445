import { describe, expect, test } from "vitest";
import { whyNotAct } from "@/domain/may-act";
import { gatesUpTo } from "@/domain/moves";
import { withActor } from "@/server/db";
import { findInside } from "@/server/queries/document-inside";
import { circulate, entry, sendCirculationForm } from "@/server/testing/circulations";
import { comment, commenting } from "@/server/testing/comment-forms";
import { document as entered } from "@/server/testing/inserts";
import { type Known, send, sendProposal } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const world = processWorld();
const { make, now, rows, lines, tried, owner } = world;
const { say } = commenting(world);
const observer: Known = { role: "head", person: who.thai.person, member: "ZZ" };

describe("a form that comes back with other words in it", () => {
  test("is another comment, and the same again is none", async () => {
    const document = await make({ agreed: [] });
    const request = crypto.randomUUID();
    for (const text of ["The first words.", "Other words.", "Other words."]) {
      expect(await say(who.thai, document, "open", { ...comment, text, request })).toMatchObject({
        status: /done|repeated/,
      });
    }
    expect((await rows("comment", document)).map(({ text }) => text).sort()).toEqual([
      "Other words.",
      "The first words.",
    ]);
  });

  test("is another reply to a circulation, and the same again is none", async () => {
    const document = await make({ agreed: [] });
    const circulation = await circulate(owner(), [document], { rule: "reply" });
    const request = crypto.randomUUID();
    for (const stance of ["agree", "reserve", "reserve"]) {
      const said = { act: "reply", circulation, request, ...entry(document, { stance, reason: "Awaiting word." }) };
      expect(["done", "repeated"]).toContain((await sendCirculationForm(who.thai, said)).status);
    }
    expect((await rows("position", document)).map(({ stance }) => stance)).toEqual(["agree", "reserve"]);
  });
});

test("one form sent to two documents at once is one act on each", async () => {
  const documents = [await make({ agreed: [] }), await make({ agreed: [] })];
  const request = crypto.randomUUID();
  const outcomes = await Promise.all(
    documents.map((document) => say(who.thai, document, "open", { ...comment, request })),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(["done", "done"]);
  for (const document of documents) expect(await rows("comment", document)).toHaveLength(1);
});

test("twenty of the same form at once are one act", async () => {
  const document = await make({ agreed: [] });
  const said = {
    act: "position",
    document: document.address,
    revision: "0",
    request: crypto.randomUUID(),
    version: "1",
    stance: "agree",
  };
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => send(who.thai, said)));
  expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
  expect(outcomes.filter(({ status }) => status === "repeated")).toHaveLength(19);
  expect(await lines(document)).toEqual(["proposed", "position"]);
});

describe("an approval", () => {
  const home = { kind: "domestic", state: "given", day: "2026-01-08" };
  test("is no observer's to give, for no decision waits for it", async () => {
    const document = await make();
    for (const state of ["given", "pending"]) {
      const { outcome, wrote } = await tried(observer, document, "clearance", {
        ...home,
        of: "ZZ",
        gate: "soca",
        state,
      });
      expect(outcome).toMatchObject({ status: "refused", refusal: { code: "observer" } });
      expect(wrote).toBe(false);
    }
  });
});

test("a decision is entered of a body before which the text has been, and of no other", async () => {
  const verdict = { verb: "endorsed", day: "2026-02-10", dayIsRight: "on" };
  for (const [wanted, gate, said] of [
    [{ stage: "soca" }, "council", { code: "stage", stage: "soca" }],
    [{ stage: "council" }, "summit", { code: "stage", stage: "council" }],
    [{ stage: "concluded", finalBody: "council" }, "summit", { code: "stage", stage: "concluded" }],
  ] as const) {
    const { outcome, wrote } = await tried(who.asec, await make(wanted), "decision", { ...verdict, gate });
    expect(outcome).toEqual({ status: "refused", refusal: said });
    expect(wrote).toBe(false);
  }
  expect(gatesUpTo("council", "leaders")).toEqual(["soca", "council"]);
  expect(gatesUpTo("concluded", "council")).toEqual(["soca", "council"]);
  expect(gatesUpTo(null, "leaders")).toEqual([]);
  expect(
    await now(who.asec, await make({ stage: "summit" }), "decision", { ...verdict, gate: "council" }),
  ).toMatchObject({ status: "done" });
});

test("a version is opened with those to whom it is, said in one field or in two", async () => {
  const document = await make({ versions: 2, shared: 1, listed: true });
  expect((await tried(who.asec, document, "share", { opened: "1.delegations" })).outcome).toMatchObject({
    refusal: { code: "openAlready" },
  });
  expect((await tried(who.asec, document, "share", { opened: "1.ministers" })).outcome).toMatchObject({
    fields: { audience: "unknown" },
  });
  expect(await now(who.asec, document, "share", { opened: "2.delegations" })).toMatchObject({ status: "done" });
  expect(await now(who.asec, document, "share", { opened: "1.public", version: "2" })).toMatchObject({
    status: "done",
  });
  const open = (await rows("share", document)).map(({ version_number, audience }) => `${version_number}.${audience}`);
  expect(open.sort()).toEqual(["1.delegations", "1.public", "2.delegations"]);
});

test("an observer's head is offered neither a position nor a word on an approval or on wording", async () => {
  const document = await make({ versions: 2, editorial: [2] });
  const view = await withActor(observer, (db) => findInside(db, observer, document.address));
  for (const act of ["position", "contestEditorial", "clearance"] as const) {
    expect([act, view && whyNotAct(act, view, observer)]).toEqual([act, { code: "observer" }]);
  }
});

test("whoever of an observer's delegation asks hears that it observes, before hearing who of a delegation may act", async () => {
  const delegate: Known = { ...observer, role: "delegate" };
  const document = await make({ versions: 2, editorial: [2] });
  const view = await withActor(delegate, (db) => findInside(db, delegate, document.address));
  for (const act of ["position", "contestEditorial", "clearance", "answer", "draft", "submitDraft", "stand"] as const) {
    expect([act, view && whyNotAct(act, view, delegate)]).toEqual([act, { code: "observer" }]);
  }
  const words = { version: "2", stance: "agree", reason: "It is not editorial." };
  for (const act of ["position", "contestEditorial"]) {
    const { outcome, wrote } = await tried(delegate, document, act, words);
    expect([act, outcome, wrote]).toEqual([act, { status: "refused", refusal: { code: "observer" } }, false]);
  }
});

test("a proposal is no observer's, by its form or past it", async () => {
  const proposal = (state: string) => ({
    title: "A sample text",
    type: "declaration",
    leadMembers: state,
    finalBody: "leaders",
  });
  const request = () => ({ request: crypto.randomUUID() });
  const said = await sendProposal(observer, { ...proposal("ZZ"), ...request() });
  expect(said).toEqual({ status: "refused", refusal: { code: "observer" } });
  const enter = (by: Known, state: string) =>
    withActor(by, (db) => db.$executeRawUnsafe(entered("proposed", false).replace("'{ID}'", `'{${state}}'`)));
  await expect(enter(observer, "ZZ")).rejects.toThrow("row-level security");
  expect(await enter(who.thai, "TH")).toBe(1);
  expect(await sendProposal(who.thai, { ...proposal("TH"), ...request() })).toMatchObject({ status: "done" });
});
