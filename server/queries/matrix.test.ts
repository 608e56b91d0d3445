import { beforeAll, expect, test } from "vitest";
import { askedOf } from "@/domain/matrix-address";
import type { MatrixRow, MatrixView } from "@/domain/views/matrix";
import { withActor } from "@/server/db";
import { readMatrix } from "@/server/queries/matrix";
import type { Known, Made } from "@/server/testing/process";
import { at, sittings, states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";
import { statementsOf, writeDownStatements } from "@/server/testing/statements";

const world = processWorld();
const summit = at("summitLater");
const made: Record<string, Made> = {};
const [silent, most] = [states.filter((code) => code !== "TH"), 12];

beforeAll(async () => {
  await writeDownStatements(world.superuser());
  const target = "summitLater" as const;
  made.held = await world.make({ target, agreed: silent, stances: [["TH", "object"]] });
  made.heldOpen = await world.make({
    target,
    agreed: silent,
    stances: [["TH", "object"]],
    more: (id) => [["compilation", { document_id: id, version_number: 1 }]],
  });
  made.waits = await world.make({ target, agreed: silent });
  made.reached = await world.make({ target });
  made.stale = await world.make({ target, versions: 2, shared: 1 });
  await world
    .owner()
    .query("INSERT INTO share (document_id, version_number, audience) VALUES ($1, 2, 'delegations')", [made.stale.id]);
  made.withoutText = await world.make({ target, stage: "drafting", versions: 0 });
  made.declared = await world.make({
    target,
    agreed: [],
    more: (id) => [
      [
        "decision",
        {
          document_id: id,
          body_code: "SOCA",
          gate: "soca",
          verb: "declared",
          day: sittings.soca.day,
          declared: true,
          version_number: 1,
          meeting_id: sittings.soca.id,
        },
      ],
    ],
  });
  made.withdrawn = await world.make({ target, stage: "withdrawn" });
  made.elsewhere = await world.make({ target: "summit" });
});

const read = (actor: Known | { role: "public" }, asked: Record<string, string> = { summit }) =>
  withActor(actor, (db) => readMatrix(db, actor, askedOf(asked)));
const seen = async (actor: Known, asked?: Record<string, string>): Promise<MatrixView> => {
  const view = await read(actor, asked);
  if (!view) throw new Error("There is no table.");
  return view;
};
const rowOf = ({ rows }: MatrixView, name: string): MatrixRow => {
  const row = rows.find(({ id }) => id === made[name]?.id);
  if (!row) throw new Error(`${name} is not in the table.`);
  return row;
};
const said = (row: MatrixRow, code: string) => row.squares.find(({ member }) => member === code);

test("the secretariat sees every state's word and the verdict with its working", async () => {
  const view = await seen(who.asec);
  expect(view.members).toEqual(states);
  expect(said(rowOf(view, "held"), "TH")).toMatchObject({ said: "object", stale: false });
  expect(rowOf(view, "held").verdict).toMatchObject({ kind: "continues", with: [{ member: "TH" }] });
  expect(rowOf(view, "waits").verdict).toMatchObject({ kind: "awaited", working: { none: ["TH"] } });
  expect(rowOf(view, "reached").verdict).toEqual({ kind: "reached" });
  expect(said(rowOf(view, "stale"), "VN")).toMatchObject({ said: "agree", stale: true, version: 1 });
  expect(rowOf(view, "withoutText")).toMatchObject({ version: null, squares: [], verdict: null });
});

test("a delegation sees its own word, and of the others only whether they replied", async () => {
  const view = await seen(who.head);
  const row = rowOf(view, "held");
  expect(said(row, "ID")).toMatchObject({ said: "agree" });
  expect(said(row, "TH")).toMatchObject({ said: "hidden", stale: false, version: null });
  expect(said(rowOf(view, "waits"), "TH")).toMatchObject({ said: "none" });
  expect(row).toMatchObject({ verdict: null, heard: { kind: "continues", yet: [], again: [] } });
  expect(JSON.stringify(row)).not.toMatch(/object|working/);
});

test("a delegation sees the others' words once the compilation was circulated", async () => {
  expect(said(rowOf(await seen(who.head), "heldOpen"), "TH")).toMatchObject({ said: "object" });
});

test("consensus that the Chair declared stands in the place of squares", async () => {
  for (const actor of [who.asec, who.thai])
    expect(rowOf(await seen(actor), "declared")).toMatchObject({
      heard: { kind: "declared" },
      declaredAt: { address: at("soca") },
    });
});

test("withdrawn texts and those for another Summit are not in it", async () => {
  const { rows } = await seen(who.asec);
  const ids = rows.map(({ id }) => id);
  expect(ids).not.toContain(made.withdrawn?.id);
  expect(ids).not.toContain(made.elsewhere?.id);
});

test("there is no table for the public, a viewer and a body's holder", async () => {
  for (const actor of [{ role: "public" } as const, who.viewer, who.leadBody]) expect(await read(actor)).toBeNull();
});

test("a state is looked at by itself and the secretariat alone", async () => {
  expect((await seen(who.asec, { summit, state: "TH" })).state?.words).toContainEqual(
    expect.objectContaining({ document: made.held?.id, reason: "Because." }),
  );
  expect((await seen(who.thai, { summit, state: "TH" })).state?.member).toBe("TH");
  expect(await read(who.head, { summit, state: "TH" })).toBeNull();
  expect(await read(who.asec, { summit, state: "XX" })).toBeNull();
  expect(await read(who.asec, { summit: "summit-999" })).toBeNull();
});

test("only the secretariat has the order by closeness to consensus", async () => {
  const asked = { summit, order: "closeness" };
  const names = (await seen(who.asec, asked)).rows.map(({ id }) =>
    Object.keys(made).find((name) => made[name]?.id === id),
  );
  expect(names.indexOf("reached")).toBeLessThan(names.indexOf("waits"));
  expect(names.indexOf("waits")).toBeLessThan(names.indexOf("held"));
  expect((await seen(who.head, asked)).order).toBe("agenda");
});

test("ten states count in September 2025, eleven in November, and an observer stands after them", async () => {
  const september = await seen(who.asec, { summit, on: "2025-09-15" });
  expect(september.members).toEqual(states.filter((code) => code !== "TL"));
  expect(september.observers).toEqual(["TL", "ZZ"]);
  expect(rowOf(september, "reached")).toMatchObject({ version: null, squares: [] });
  const november = await seen(who.asec, { summit, on: "2025-11-15" });
  expect(november).toMatchObject({ members: states, observers: ["ZZ"] });
});

test("a day to come is today", async () => {
  const { on, today } = await seen(who.asec, { summit, on: "2999-01-01" });
  expect(on).toBe(today);
});

test.each(["asec", "head"] as const)(`takes for %s at most ${most} statements`, async (name) => {
  const statements = await withActor(who[name], (db) =>
    statementsOf(db, () => readMatrix(db, who[name], askedOf({ summit }))),
  );
  expect(statements.length).toBeGreaterThan(3);
  expect(statements.length).toBeLessThanOrEqual(most);
});

test("a text on a no-objection basis is shown until when, to everybody inside, and not for a day gone by", async () => {
  const { id } = await world.make({ target: "summitLater", agreed: silent });
  const until = "2099-01-01T10:00:00.000Z";
  await world.owner().query(
    `WITH sent AS (
       INSERT INTO circulation (body_code, purpose, rule, rule_id, deadline, note, sent_by, office)
       SELECT 'SOCA', 'endorsement', 'silence', r.id, $2, 'Sample', p.id, 'asec'
       FROM person p, body_rule r WHERE p.sign_in_name = 'sample.asec.secretariat' AND r.body_code = 'SOCA' ORDER BY r.set_at DESC LIMIT 1
       RETURNING id
     ) INSERT INTO circulation_text (circulation_id, document_id, version_number) SELECT id, $1, 1 FROM sent`,
    [id, until],
  );
  const untilFor = async (by: Known, asked = { summit }) =>
    (await seen(by, asked)).rows.find((row) => row.id === id)?.silenceUntil;
  expect([await untilFor(who.asec), await untilFor(who.head)]).toEqual([until, until]);
  expect(await untilFor(who.asec, { summit, on: "2026-01-05" } as { summit: string })).toBeNull();
  expect(rowOf(await seen(who.asec), "waits").silenceUntil).toBeNull();
});
