import { describe, expect, test } from "vitest";
import { withActor } from "@/server/db";
import { findComments } from "@/server/queries/comments";
import { listNamed } from "@/server/queries/desk-named";
import { comment, commenting } from "@/server/testing/comment-forms";
import type { Known, Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const world = processWorld();
const { make, rows, owner, superuser, application } = world;
const { say, look, tried, seen, commented } = commenting(world);

const observer: Known = { role: "delegate", person: who.thai.person, member: "ZZ" };
const circulate = ({ id }: Made) =>
  owner().query("INSERT INTO compilation (document_id, version_number) VALUES ($1, 1)", [id]);

describe("a comment is read by those whom it names, and by nobody else", () => {
  test("before and after the compilation is circulated", async () => {
    const { document } = await commented({ bodies: ["SOMSWD"] });
    const everybody = ["own", "delegations", "secretariat"];
    expect(await seen(who.thaiDelegate, document)).toEqual(everybody);
    for (const by of [who.asec, who.chair, who.admin]) expect(await seen(by, document)).toEqual(everybody.slice(1));
    expect(await seen(who.head, document)).toEqual(["delegations"]);
    for (const by of [who.leadBody, who.viewer]) expect(await look(by, document)).toBeNull();

    await circulate(document);
    expect(await seen(who.head, document)).toEqual(["delegations", "secretariat"]);
    expect(await seen(who.asec, document)).toEqual(everybody.slice(1));
    await say(who.thai, document, "open", { ...comment, audience: "secretariat", text: "Said afterwards." });
    expect(JSON.stringify(await look(who.head, document))).not.toContain("Said afterwards.");
  });

  test("and what was answered to the secretariat stays between it and the delegation", async () => {
    const { document, secretariat } = await commented();
    await say(who.asec, document, "answer", { thread: secretariat, text: "Noted by us." });
    await circulate(document);
    expect(JSON.stringify(await look(who.thai, document))).toContain("Noted by us.");
    const view = JSON.stringify(await look(who.head, document));
    expect(view).toContain(comment.text);
    expect(view).not.toContain("Noted by us.");
    const { outcome } = await tried(who.head, document, "answer", { thread: secretariat, text: "And ours?" });
    expect(outcome).toEqual({ status: "refused", refusal: { code: "shownOnly" } });
  });

  test("nor is a thread there to be answered by those who do not read it", async () => {
    const { document, own, secretariat } = await commented();
    for (const thread of [own, secretariat]) {
      for (const act of ["answer", "settle"]) {
        const { outcome, wrote } = await tried(who.head, document, act, { thread, text: "X" });
        expect(outcome).toEqual({ status: "notFound" });
        expect(wrote).toBe(false);
      }
    }
    expect((await tried(who.asec, document, "answer", { thread: own, text: "X" })).outcome.status).toBe("notFound");
  });
});

test("a comment leaves no line in the record, so that neither its being there is told nor a step's undoing is lost", async () => {
  const { document } = await commented();
  expect((await rows("event", document)).map(({ kind }) => kind)).toEqual(["proposed"]);
});

test("a working version is commented by those who read it, and by nobody else", async () => {
  const document = await make({ versions: 2, shared: 1 });
  const on = { ...comment, version: "2" };
  expect((await tried(who.thai, document, "open", on)).outcome).toEqual({
    status: "invalid",
    fields: { version: "unknown" },
  });
  expect(await say(who.head, document, "open", { ...on, audience: "delegations" })).toMatchObject({ status: "done" });
  const found = await withActor(who.thai, (db) => db.commentThread.findMany({ where: { documentId: document.id } }));
  expect(found).toEqual([]);
});

test("people of the own delegation and officers can be named, and only where they read it", async () => {
  const document = await make();
  const named = (audience: string, person: string) =>
    say(who.thai, document, "open", { ...comment, audience, mention: person });
  expect(await named("own", who.thaiDelegate.person)).toMatchObject({ status: "done" });
  expect(await named("secretariat", who.asec.person)).toMatchObject({ status: "done" });
  expect(await named("own", who.asec.person)).toMatchObject({ fields: { mention: "unknown" } });
  expect(await named("delegations", who.head.person)).toMatchObject({ fields: { mention: "unknown" } });
  const view = await look(who.thaiDelegate, document);
  expect(view?.threads[0]?.lines[0]).toMatchObject({ namesMe: true });
  expect(view?.threads[1]?.lines[0]).toMatchObject({ namesMe: false });
});

describe("an observer", () => {
  test("comments where the secretariat invited it, and nowhere else", async () => {
    const document = await make();
    expect((await tried(observer, document, "open", comment)).outcome).toEqual({
      status: "refused",
      refusal: { code: "observer" },
    });
    for (const by of [who.head, who.thai, who.admin]) {
      const { outcome, wrote } = await tried(by, document, "invite", { member: "ZZ" });
      expect(outcome).toEqual({ status: "refused", refusal: { code: "secretariatOnly" } });
      expect(wrote).toBe(false);
    }
    expect((await tried(who.asec, document, "invite", { member: "TH" })).outcome).toMatchObject({
      fields: { member: "unknown" },
    });
    expect(await say(who.asec, document, "invite", { member: "ZZ" })).toMatchObject({ status: "done" });
    expect((await rows("event", document)).at(-1)).toMatchObject({ kind: "observerInvited", member_code: "ZZ" });
    expect(await say(observer, document, "open", { ...comment, audience: "delegations" })).toMatchObject({
      status: "done",
    });
    expect(await seen(who.thai, document)).toEqual(["delegations"]);
    expect(await seen(observer, await make())).toEqual([]);
  });
});

test("nobody comments on a text that is not theirs to read, or no longer open", async () => {
  const proposed = await make({ stage: "proposed" });
  expect((await tried(who.thai, proposed, "open", comment)).outcome).toEqual({ status: "notFound" });
  const concluded = await make({ stage: "concluded" });
  expect((await tried(who.thai, concluded, "open", comment)).outcome).toMatchObject({ refusal: { code: "concluded" } });
  for (const by of [who.admin, who.leadBody]) {
    const { outcome } = await tried(by, await make({ bodies: ["SOMSWD"] }), "open", comment);
    expect(outcome).toEqual({ status: "refused", refusal: { code: "commentersOnly" } });
  }
});

test("a comment is not changed or taken away by anybody", async () => {
  await commented();
  for (const sql of ["UPDATE comment SET text = 'X'", "DELETE FROM comment", "DELETE FROM comment_thread"]) {
    await expect(application().query(sql)).rejects.toMatchObject({ code: "42501" });
    await expect(superuser().query(sql)).rejects.toThrow(/append-only/);
  }
});

test("whoever is mentioned finds it on the desk until they answer, it is settled, or it is worded without them", async () => {
  const desk = (by: Known) =>
    withActor(by, async (db) => (await listNamed(db, by as Parameters<typeof listNamed>[1])).map(({ text }) => text));
  const before = { asec: await desk(who.asec), delegate: await desk(who.thaiDelegate) };
  const document = await make();
  const opening = (text: string, mention: string, audience = "secretariat") =>
    say(who.thai, document, "open", { ...comment, audience, text, mention });
  await opening("To the officer.", who.asec.person);
  await opening("To our delegate.", who.thaiDelegate.person, "own");
  expect(await desk(who.asec)).toEqual(["To the officer.", ...before.asec]);
  expect(await desk(who.thaiDelegate)).toEqual(["To our delegate.", ...before.delegate]);
  for (const other of [who.thai, who.head, who.chair]) expect(await desk(other)).not.toContain("To the officer.");

  const [officers, own] = await Promise.all(
    ["secretariat", "own"].map(async (audience) => {
      const [thread] = (await rows("comment_thread", document)).filter((row) => row.audience === audience);
      return String(thread?.id);
    }),
  );
  await say(who.chair, document, "answer", { thread: officers ?? "", text: "From the other office." });
  expect(await desk(who.asec)).toContain("To the officer.");
  await say(who.asec, document, "answer", { thread: officers ?? "", text: "From us." });
  expect(await desk(who.asec)).toEqual(before.asec);
  await say(who.thai, document, "reword", { thread: own ?? "", line: "1", text: "To all of us.", mention: "" });
  expect(await desk(who.thaiDelegate)).toEqual(before.delegate);
  await say(who.thai, document, "reword", {
    thread: own ?? "",
    line: "1",
    text: "To you.",
    mention: who.thaiDelegate.person,
  });
  expect(await desk(who.thaiDelegate)).toEqual(["To you.", ...before.delegate]);
  await say(who.thai, document, "settle", { thread: own ?? "" });
  expect(await desk(who.thaiDelegate)).toEqual(before.delegate);
});

test("the page opens on the newest version that is shared, for the leads too; their working one is an address away", async () => {
  const document = await make({ versions: 3, shared: 2 });
  const opened = async (by: Known, asked: { version?: string } = {}) =>
    (await withActor(by, (db) => findComments(db, by, document.address, asked)))?.version;
  for (const by of [who.head, who.delegate, who.asec, who.thaiDelegate]) expect(await opened(by)).toBe(2);
  for (const by of [who.head, who.asec]) expect(await opened(by, { version: "3" })).toBe(3);
  expect(await opened(who.thaiDelegate, { version: "3" })).toBeUndefined();
  const unshared = await make({ versions: 1, shared: 0 });
  expect((await withActor(who.head, (db) => findComments(db, who.head, unshared.address, {})))?.version).toBe(1);
});
