import { expect, test } from "vitest";
import { askedOf } from "@/domain/matrix-address";
import type { MatrixRow } from "@/domain/views/matrix";
import { withActor } from "@/server/db";
import { readMatrix } from "@/server/queries/matrix";
import { at, type Known, sittings } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const world = processWorld();
const summit = at("summitLater");

test("a row says before which sitting it is, what a decision left open and which approval is to come, as its reader reads it", async () => {
  const of = (id: string) => ({ document_id: id });
  const { id } = await world.make({
    target: "summitLater",
    stage: "council",
    more: (id) => [
      [
        "decision",
        {
          ...of(id),
          id: crypto.randomUUID(),
          body_code: "SOCA",
          gate: "soca",
          verb: "endorsed",
          day: sittings.soca.day,
        },
      ],
      ["clearance", { ...of(id), kind: "sectoral", body_code: "SOMSWD", gate: "council" }],
      ["clearance", { ...of(id), kind: "legal", state: "given" }],
      ["clearance", { ...of(id), kind: "domestic", member_code: "TH" }],
    ],
  });
  await world.owner().query(
    `INSERT INTO condition (document_id, decision_id, kind, text, met_on)
     SELECT $1, d.id, 'finalise', c.text, c.met_on::date FROM decision d, (VALUES ('Paragraph 9', NULL), ('Paragraph 2', '2026-01-08')) c (text, met_on)
     WHERE d.document_id = $1`,
    [id],
  );
  const found = (by: Known, on?: string) =>
    withActor(by, async (db) => {
      const view = await readMatrix(db, by, askedOf({ summit, ...(on && { on }) }));
      return view?.rows.find((row) => row.id === id);
    });
  const named = (row: MatrixRow | undefined) => row?.clearances.map(({ body, member }) => body ?? member).sort();
  for (const [by, clearances] of [
    [who.asec, ["SOMSWD", "TH"]],
    [who.thai, ["SOMSWD", "TH"]],
    [who.head, ["SOMSWD"]],
  ] as const) {
    const row = await found(by);
    expect([row?.conditions, named(row), row?.meeting?.address]).toEqual([
      ["Paragraph 9"],
      clearances,
      at("councilLater"),
    ]);
  }
  expect(await found(who.asec, "2026-01-05")).toMatchObject({ conditions: [], clearances: [], meeting: null });
});
