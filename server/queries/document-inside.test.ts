import { describe, expect, test } from "vitest";
import { keepsOwnTurn } from "@/domain/own-word";
import type { Actor } from "@/domain/people";
import { withActor } from "@/server/db";
import { findBrackets } from "@/server/queries/brackets";
import { readDesk } from "@/server/queries/desk";
import { findInside } from "@/server/queries/document-inside";
import { findPaper } from "@/server/queries/papers";
import { at, type Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, superuser } = processWorld();
const look = (by: Actor, document: Made) => withActor(by, (db) => findInside(db, by, document.address));

/** Does something behind the application's back, past every trigger. */
const tamper = (sql: string, document: Made) =>
  superuser().query(`SET session_replication_role = replica; ${sql.replace("$1", `'${document.id}'`)};
    SET session_replication_role = DEFAULT`);

describe("the page of a document says whether its record holds", () => {
  test("with its length and its end to those who read all of it, and to nobody else", async () => {
    const document = await make();
    await now(who.asec, document, "defer", { meeting: at("socaLater"), reason: "x" });
    await now(who.asec, document, "return", { stage: "drafting", reason: "x" });
    const { rows } = await superuser().query("SELECT number, hash FROM chain_head WHERE chain = $1", [document.id]);
    const [kept] = rows;
    for (const by of [who.asec, who.chair, who.admin]) {
      const record = { intact: true, entries: kept.number, head: kept.hash.toString("hex"), broken: null };
      expect((await look(by, document))?.record).toEqual(record);
    }
    for (const by of [who.head, who.delegate, who.thai])
      expect((await look(by, document))?.record).toEqual({ intact: true, entries: null, head: null, broken: null });
  });

  test("and names the first line that does not hold, where the reader reads all", async () => {
    const document = await make();
    await now(who.asec, document, "return", { stage: "drafting", reason: "x" });
    await tamper("UPDATE event SET data = '{}' WHERE document_id = $1 AND number = 2", document);
    expect((await look(who.asec, document))?.record).toMatchObject({ intact: false, broken: 2 });
    const told = { intact: false, entries: null, head: null, broken: null };
    expect((await look(who.thai, document))?.record).toEqual(told);
  });

  test("also where it was cut off at the end, or dropped altogether", async () => {
    const [cut, gone] = [await make(), await make()];
    await now(who.asec, cut, "return", { stage: "drafting", reason: "x" });
    await tamper("DELETE FROM event WHERE document_id = $1 AND number = 2", cut);
    await tamper("DELETE FROM event WHERE document_id = $1", gone);
    for (const [document, broken] of [
      [cut, 2],
      [gone, 1],
    ] as const)
      expect((await look(who.asec, document))?.record).toMatchObject({ intact: false, broken });
  });
});

test("from whom a version came is told to whoever reads it", async () => {
  const document = await make({ versions: 0 });
  await now(who.delegate, document, "version", { text: "Sample words.", kind: "substantive" });
  await now(who.head, document, "share", { version: "1", audience: "delegations" });
  await now(who.asec, document, "version", { text: "Other sample words.", kind: "substantive" });
  const from = async (by: Actor) => (await look(by, document))?.versions.map(({ number, by }) => `${number} ${by}`);
  for (const by of [who.asec, who.admin, who.head]) expect(await from(by)).toEqual(["2 asec", "1 ID"]);
  for (const by of [who.thai, who.thaiDelegate]) expect(await from(by)).toEqual(["1 ID"]);
  const told = await withActor(who.thai, (db) => db.$queryRaw`SELECT number FROM versions_from(${document.id}::uuid)`);
  expect(told).toEqual([{ number: 1 }]);
});

test("the passages left are those of the version before the states", async () => {
  const document = await make({ versions: 2, shared: 1, text: "Keep [TH, VN: all] of [it]." });
  const view = await look(who.thai, document);
  expect(view?.passages).toMatchObject([
    { anchor: "p1", holders: ["TH", "VN"], text: "all" },
    { anchor: "p1", holders: [], text: "it" },
  ]);
  expect(view?.passages.length).toBe(view?.standing.brackets);
});

test("what happens in the evening of UTC is told on Jakarta's day, on the document, the desk, the brackets and paper", async () => {
  const document = await make({ agreed: [], stances: [["TH", "object"]], text: "Keep [it]." });
  const moment = "2026-03-01T19:00:00Z";
  for (const [table, column] of [
    ["version", "added_at"],
    ["share", "shared_at"],
    ["position", "recorded_at"],
  ])
    await tamper(`UPDATE ${table} SET ${column} = '${moment}' WHERE document_id = $1`, document);
  const view = await look(who.thai, document);
  expect(view?.positions).toMatchObject([{ member: "TH", on: "2026-03-02" }]);
  expect((await look(who.asec, document))?.standing.verdict).toMatchObject({ with: [{ since: "2026-03-02" }] });
  const { tasks } = await withActor(who.thai, (db) => readDesk(db, who.thai));
  const here = tasks.filter((task) => task.document.address === document.address);
  expect(here).toMatchObject([{ kind: "held", since: "2026-03-02" }]);
  expect(view && keepsOwnTurn(view, who.thai)).toBe(true);
  const brackets = await withActor(who.thai, (db) => findBrackets(db, document.address));
  expect(brackets?.counts).toMatchObject([{ day: "2026-03-02" }]);
  const asked = { version: 1, from: null, named: false };
  expect(await withActor(who.thai, (db) => findPaper(db, document.address, asked))).toMatchObject({
    day: "2026-03-02",
  });
});

test("a text in drafting rests with its leads, and asks for a reply where the desk of a state does", async () => {
  const document = await make({ stage: "drafting", agreed: ["ID"] });
  const asks = async (by: Parameters<typeof readDesk>[1]) => {
    const rests = (await look(by, document))?.rests;
    const { tasks } = await withActor(by, (db) => readDesk(db, by));
    const here = tasks.filter((task) => task.document.address === document.address).map(({ kind }) => kind);
    return { rests, here };
  };
  const before = await asks(who.thai);
  expect(before.rests).toMatchObject({ to: "draft", asked: { to: "reply", members: expect.arrayContaining(["TH"]) } });
  expect(before.here).toEqual(["reply"]);
  await now(who.thai, document, "position", { version: "1", stance: "agree" });
  const after = await asks(who.thai);
  expect(after.rests).toMatchObject({ to: "draft", asked: { members: expect.not.arrayContaining(["TH"]) } });
  expect(after.here).toEqual([]);
});
