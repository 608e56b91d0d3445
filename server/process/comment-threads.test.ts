import { describe, expect, test } from "vitest";
import { withActor } from "@/server/db";
import { countComments, findComments } from "@/server/queries/comments";
import { findCompilation } from "@/server/queries/compilation";
import { tryAs } from "@/server/testing/actors";
import { comment, commenting } from "@/server/testing/comment-forms";
import { processWorld, who } from "@/server/testing/process-world";

const world = processWorld();
const { make, now, rows, owner, application } = world;
const { say, look, tried, commented } = commenting(world);

describe("a thread", () => {
  test("is settled, opened again and answered, each as a line of its own", async () => {
    const { document, delegations: thread } = await commented();
    expect(await say(who.head, document, "answer", { thread, text: "We agree." })).toMatchObject({ status: "done" });
    expect(await say(who.head, document, "settle", { thread })).toMatchObject({ refusal: { code: "threadOthers" } });
    expect(await say(who.thaiDelegate, document, "settle", { thread })).toMatchObject({ status: "done" });
    expect(await say(who.head, document, "answer", { thread, text: "Wait." })).toMatchObject({
      refusal: { code: "threadSettled" },
    });
    expect(await say(who.asec, document, "reopen", { thread })).toMatchObject({ status: "done" });
    expect(await say(who.head, document, "answer", { thread, text: "Wait." })).toMatchObject({ status: "done" });
    const lines = (await rows("comment", document)).filter(({ thread_id }) => thread_id === thread);
    expect(lines.map(({ number, kind }) => `${number} ${kind}`).sort()).toEqual([
      "1 said",
      "2 said",
      "3 settled",
      "4 reopened",
      "5 said",
    ]);
  });

  test("is reworded within ten minutes by whoever said it, and keeps the older wording", async () => {
    const { document, own: thread } = await commented();
    const words = { thread, line: "1", text: "We should ask both ministries." };
    expect(await say(who.thaiDelegate, document, "reword", words)).toMatchObject({ refusal: { code: "rewordOthers" } });
    expect(await say(who.thai, document, "reword", words)).toMatchObject({ status: "done" });
    const view = await look(who.thai, document);
    expect(view?.threads[0]?.lines).toMatchObject([{ text: words.text, earlier: [comment.text] }]);
    expect(await say(who.thai, document, "reword", words)).toMatchObject({ refusal: { code: "noChange" } });
  });

  test("is neither reworded nor withdrawn after ten minutes, by the act or past it", async () => {
    const { document, own } = await commented();
    const thread = crypto.randomUUID();
    await owner().query(
      `INSERT INTO comment_thread (id, document_id, version_number, audience, member_code) VALUES ($1, $2, 1, 'own', 'TH')`,
      [thread, document.id],
    );
    await owner().query(
      `INSERT INTO comment (thread_id, number, document_id, text, mentioned, mentioned_names, person_id, person_name, role, holder, said_at)
       VALUES ($1, 1, $2, 'Old.', '{}', '{}', $3, 'X', 'head', 'TH', now() - interval '10 minutes')`,
      [thread, document.id, who.thai.person],
    );
    for (const act of ["reword", "withdraw"])
      expect(await say(who.thai, document, act, { thread, line: "1", text: "New." })).toMatchObject({
        refusal: { code: "rewordTime" },
      });
    const past = (of: string, number: number, kind: "reworded" | "withdrawn" = "reworded") =>
      withActor(who.thai, (db) =>
        db.comment.createMany({
          data: {
            threadId: of,
            number,
            documentId: document.id,
            kind,
            rewords: 1,
            text: kind === "reworded" ? "New." : null,
            personId: who.thai.person,
            personName: "X",
            role: "head",
            holder: "TH",
            mentioned: [],
            mentionedNames: [],
          },
        }),
      );
    await expect(past(thread, 2)).rejects.toThrow(/within ten minutes/);
    await expect(past(thread, 2, "withdrawn")).rejects.toThrow(/within ten minutes/);
    expect(await past(own, 2)).toEqual({ count: 1 });
    expect(await past(own, 3, "withdrawn")).toEqual({ count: 1 });
    await expect(past(own, 4)).rejects.toThrow(/within ten minutes/);
  });

  test("is withdrawn within ten minutes by whoever said it, and its words are then read by nobody", async () => {
    const { document, delegations: thread } = await commented();
    const words = { thread, line: "1" };
    await say(who.thai, document, "reword", { ...words, text: "Reworded first." });
    await say(who.head, document, "answer", { thread, text: "We agree." });
    for (const by of [who.thaiDelegate, who.head, who.asec])
      expect(await say(by, document, "withdraw", words)).toMatchObject({ refusal: { code: "rewordOthers" } });
    expect(await say(who.thai, document, "withdraw", words)).toMatchObject({ status: "done" });
    for (const by of [who.thai, who.thaiDelegate, who.head, who.asec, who.admin]) {
      const threads = (await look(by, document))?.threads ?? [];
      const [first, answer] = threads.find(({ id }) => id === thread)?.lines ?? [];
      expect(first).toMatchObject({ number: 1, text: "", withdrawnAt: expect.any(String), rewordUntil: null });
      expect(answer).toMatchObject({ text: "We agree.", withdrawnAt: null });
      const stored = await withActor(by, (db) => db.comment.findMany({ where: { threadId: thread } }));
      expect(stored.map(({ text }) => text).sort()).toEqual(["We agree.", null]);
    }
    for (const act of ["withdraw", "reword"])
      expect((await tried(who.thai, document, act, { ...words, text: "Again." })).outcome).toEqual({
        status: "notFound",
      });
    expect(await say(who.head, document, "withdraw", { thread, line: "3" })).toMatchObject({ status: "done" });
    expect(await withActor(who.asec, (db) => countComments(db, document.id, 1))).toEqual({ p1: 1 });
  });

  test("is in no compilation once what it was opened with is withdrawn", async () => {
    const { document, secretariat } = await commented();
    const compiled = async () =>
      JSON.stringify(await withActor(who.asec, (db) => findCompilation(db, who.asec, document.address, null)));
    expect(await compiled()).toContain(secretariat);
    await say(who.thai, document, "withdraw", { thread: secretariat, line: "1" });
    expect(await compiled()).not.toContain(secretariat);
  });

  test("sent twice is opened once", async () => {
    const document = await make();
    const request = crypto.randomUUID();
    await say(who.thai, document, "open", { ...comment, request });
    expect(await say(who.thai, document, "open", { ...comment, request })).toMatchObject({ status: "repeated" });
    expect(await rows("comment_thread", document)).toHaveLength(1);
  });

  test.each([
    ["no words", { text: " " }, { text: "required" }],
    ["words without end", { text: "x".repeat(4_001) }, { text: "tooLong 4000" }],
    ["a paragraph that is not there", { on: "p9" }, { on: "unknown" }],
    ["a version that is not there", { version: "9" }, { version: "unknown" }],
    ["no audience", { audience: "" }, { audience: "required" }],
    ["an audience that there is not", { audience: "public" }, { audience: "unknown" }],
    ["a name of nobody", { mention: crypto.randomUUID() }, { mention: "unknown" }],
  ])("is not opened with %s", async (_, fields, problem) => {
    const { outcome, wrote } = await tried(who.thai, await make(), "open", { ...comment, ...fields });
    expect(outcome).toEqual({ status: "invalid", fields: problem });
    expect(wrote).toBe(false);
  });
});

test("what was said for all and withdrawn holds no version, and nothing is said beside one that was taken back", async () => {
  const document = await make({ stage: "drafting", versions: 2, shared: 1 });
  const second = { version: "2", reason: "It is another declaration." };
  const said = { version: "2", on: "text", audience: "delegations", text: "This is another declaration." };
  await say(who.delegate, document, "open", said);
  expect(await now(who.head, document, "takeBackVersion", second)).toMatchObject({
    refusal: { code: "versionCommented" },
  });
  const [thread] = await rows("comment_thread", document);
  await say(who.delegate, document, "withdraw", { thread: String(thread?.id), line: "1" });
  expect(await now(who.head, document, "takeBackVersion", second)).toMatchObject({ status: "done" });

  expect(await say(who.delegate, document, "open", said)).toMatchObject({ fields: { version: "unknown" } });
  const asked = { version: "2", on: "text" };
  const page = await withActor(who.head, (db) => findComments(db, who.head, document.address, asked));
  expect(page).toMatchObject({ takenBack: true, writing: null, refusal: null });
  const client = application();
  const opens = `INSERT INTO comment_thread (id, document_id, version_number, audience, member_code)
    VALUES (gen_random_uuid(), '${document.id}', 2, 'delegations', 'ID')`;
  await expect(tryAs(client, who.head, () => client.query(opens))).rejects.toMatchObject({ code: "42501" });
});
