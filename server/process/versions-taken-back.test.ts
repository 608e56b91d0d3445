import { describe, expect, test } from "vitest";
import { whyNotAct } from "@/domain/may-act";
import { withActor } from "@/server/db";
import { findBrackets } from "@/server/queries/brackets";
import { readDesk } from "@/server/queries/desk";
import { findInside } from "@/server/queries/document-inside";
import { findComparison, findVersion } from "@/server/queries/versions";
import { tryAs } from "@/server/testing/actors";
import { enterAsOwner, type Rows } from "@/server/testing/enter";
import type { Known, Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, stored, tried, owner, application } = processWorld();
const why = "It was the text of another declaration.";
const second = { version: "2", reason: why };
const look = (by: Known, { address }: Made) => withActor(by, (db) => findInside(db, by, address));
const text = { text: "We agree, in other words.", kind: "substantive" };
const working = () => make({ stage: "drafting", versions: 2, shared: 1, bodies: ["SOMSWD"] });

test("a version added by mistake keeps its number and its place in the record, and counts no more", async () => {
  const document = await working();
  expect((await look(who.head, document))?.standing).toMatchObject({ version: 1, latest: 2 });
  expect(await now(who.delegate, document, "takeBackVersion", second)).toMatchObject({ status: "done" });

  const view = await look(who.asec, document);
  expect(view?.standing).toMatchObject({ version: 1, latest: 1 });
  expect(view?.versions.map(({ number }) => number)).toEqual([1]);
  expect(view?.takenBack).toMatchObject([{ number: 2, reason: why }]);
  expect(view && whyNotAct("share", view, who.head)).toEqual({ code: "allShared" });
  expect((await rows("event", document)).at(-1)).toMatchObject({
    kind: "versionTakenBack",
    audience: "leads",
    version_number: 2,
    person_id: who.delegate.person,
    data: { reason: why },
  });
  expect(await rows("version", document)).toHaveLength(2);

  // The same words may be added again; they are another version.
  expect(await now(who.head, document, "version", text)).toMatchObject({ status: "done" });
  expect((await look(who.head, document))?.versions.map(({ number }) => number)).toEqual([3, 1]);
  expect(await now(who.head, document, "share", { version: "3", audience: "delegations" })).toMatchObject({
    status: "done",
  });
  expect(await rows("version", document)).toHaveLength(3);
});

test("it is neither compared, nor counted, nor waited for, and who reads every version still finds it", async () => {
  const document = await working();
  const desk = async () =>
    (await withActor(who.head, (db) => readDesk(db, who.head))).tasks
      .filter((task) => task.document.address === document.address)
      .map((task) => [task.kind, "version" in task && task.version]);
  expect(await desk()).toEqual([["submit", 2]]);
  await now(who.leadBody, document, "takeBackVersion", second);
  expect(await desk()).toEqual([["submit", 1]]);
  const page = <T>(by: Known, ask: (db: Parameters<Parameters<typeof withActor>[1]>[0]) => Promise<T>) =>
    withActor(by, ask);
  expect(await page(who.asec, (db) => findComparison(db, who.asec, document.address, { from: 1, to: 2 }))).toBeNull();
  expect((await page(who.asec, (db) => findBrackets(db, document.address)))?.counts).toHaveLength(1);
  for (const by of [who.asec, who.head, who.leadBody]) {
    const version = await page(by, (db) => findVersion(db, by, document.address, 2));
    expect(version).toMatchObject({ number: 2, takenBack: { reason: why }, numbers: [1] });
  }
  expect(await page(who.thai, (db) => findVersion(db, who.thai, document.address, 2))).toBeNull();
  const thai = await look(who.thai, document);
  expect([thai?.takenBack, JSON.stringify(thai).includes("versionTakenBack")]).toEqual([[], false]);
});

test("what carries over to an editorial version passes over one that was taken back", async () => {
  const document = await working();
  await now(who.asec, document, "takeBackVersion", second);
  await now(who.asec, document, "version", { ...text, kind: "editorial" });
  await now(who.asec, document, "share", { version: "3", audience: "delegations" });
  const { standing } = (await look(who.asec, document)) ?? {};
  expect(standing).toMatchObject({ version: 3, since: 1, verdict: { kind: "reached" } });
  expect((await look(who.thai, document))?.hearsay).toMatchObject({ kind: "reached" });
});

test("where none stands any more, the text waits for its leads", async () => {
  const document = await make({ stage: "drafting", versions: 1, shared: 0 });
  await now(who.head, document, "takeBackVersion", { ...second, version: "1" });
  expect((await look(who.head, document))?.standing).toMatchObject({ version: null, latest: null });
  expect(await now(who.asec, document, "version", { ...text, kind: "editorial" })).toMatchObject({
    fields: { kind: "unknown" },
  });
});

test("a clearance at home holds no version: its state alone reads it, and another lead feels nothing of it", async () => {
  for (const [by, member_code] of [
    [who.head, "TH"],
    [who.leadBody, "TH"],
    [who.head, "ID"],
    [who.asec, "TH"],
  ] as const) {
    const document = await make({ stage: "drafting", versions: 1, shared: 0, leads: ["ID", "TH"], bodies: ["SOMSWD"] });
    const cleared = { kind: "domestic", member_code, state: "given", day: "2026-01-10", version_number: 1 };
    await enterAsOwner(owner(), [["clearance", { document_id: document.id, ...cleared }]]);
    const view = await look(by, document);
    expect(view && whyNotAct("takeBackVersion", view, by)).toBeUndefined();
    expect(await now(by, document, "takeBackVersion", { ...second, version: "1" })).toMatchObject({ status: "done" });
  }
});

describe("a version stays", () => {
  const relied: [string, string, (id: string) => Rows][] = [
    [
      "that was shared",
      "versionShared",
      (id) => [["share", { document_id: id, version_number: 2, audience: "delegations" }]],
    ],
    [
      "of which something was said for all delegations",
      "versionCommented",
      (id) => {
        const thread = { id: crypto.randomUUID(), document_id: id };
        const by = { person_id: who.head.person, person_name: "X", role: "head", holder: "ID" };
        const said = { text: "Yes.", mentioned: [], mentioned_names: [], ...by };
        return [
          ["comment_thread", { ...thread, version_number: 2, member_code: "ID", audience: "delegations" }],
          ["comment", { thread_id: thread.id, document_id: id, number: 1, kind: "said", ...said }],
        ];
      },
    ],
    [
      "on which a clearance was given",
      "versionCleared",
      (id) => [["clearance", { document_id: id, kind: "legal", state: "given", day: "2026-01-10", version_number: 2 }]],
    ],
    [
      "on which a body decided",
      "versionDecided",
      (id) => [["decision", { document_id: id, verb: "discussed", version_number: 2 }]],
    ],
  ];
  test.each(relied)("%s, in the database too", async (_, code, given) => {
    const document = await working();
    const client = application();
    const attempt = (by: Known, person = by.person) =>
      tryAs(client, by, () =>
        client
          .query(
            `INSERT INTO taken_back_version (document_id, version_number, reason, person_id)
             VALUES ('${document.id}', 2, 'x', '${person}')`,
          )
          .then(
            ({ rowCount }) => rowCount,
            ({ code }) => code,
          ),
      );
    for (const by of [who.asec, who.head, who.delegate, who.leadBody]) expect(await attempt(by)).toBe(1);
    for (const by of [who.thai, who.admin, who.concerned]) expect(await attempt(by)).toBe("42501");
    expect(await attempt(who.asec, who.chair.person)).toBe("42501");
    await enterAsOwner(owner(), given(document.id));
    for (const by of [who.asec, who.leadBody]) {
      const view = await look(by, document);
      expect(view && whyNotAct("takeBackVersion", view, by)).toEqual({ code });
      const answer = await tried(by, document, "takeBackVersion", second);
      expect(answer).toMatchObject({ outcome: { status: "refused", refusal: { code } }, wrote: false });
      expect(await attempt(by)).toBe("42501");
    }
  });

  test("without a reason, for others than those who may add one, once taken back, and where the form is older", async () => {
    const document = await working();
    const unsaid = await tried(who.head, document, "takeBackVersion", { ...second, reason: " " });
    expect(unsaid).toMatchObject({ outcome: { fields: { reason: "required" } }, wrote: false });
    for (const name of ["thai", "thaiDelegate", "admin", "concerned"] as const) {
      const { outcome } = await tried(who[name], document, "takeBackVersion", second);
      expect([name, outcome.status]).toEqual([name, name === "concerned" ? "notFound" : "refused"]);
    }
    const { revision } = await stored(document);
    await now(who.head, document, "takeBackVersion", second);
    const older = await tried(who.head, document, "version", { ...text, revision: String(revision) });
    expect(older).toMatchObject({ outcome: { status: "stale" }, wrote: false });
    for (const [act, fields] of [
      ["takeBackVersion", second],
      ["share", { version: "2", audience: "delegations" }],
    ] as const) {
      const again = await tried(who.asec, document, act, fields);
      expect(again).toMatchObject({ outcome: { fields: { version: "unknown" } }, wrote: false });
    }
    const client = application();
    const share = `INSERT INTO share (document_id, version_number, audience, shared_by)
      VALUES ('${document.id}', 2, 'delegations', '${who.asec.person}')`;
    await expect(tryAs(client, who.asec, () => client.query(share))).rejects.toMatchObject({ code: "42501" });
  });
});
