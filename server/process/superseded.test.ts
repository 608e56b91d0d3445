import { expect, test } from "vitest";
import { publicActor } from "@/domain/people";
import { withActor } from "@/server/db";
import { findFace } from "@/server/queries/documents";
import type { Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";
import { everyRow } from "@/server/testing/register";

const { make, now, stored, tried } = processWorld();
const seen = (document: Made) => withActor(publicActor, (db) => findFace(db, document.address));
const replace = async (listed: boolean) => {
  const [document, other] = [await make({ listed: true }), await make({ listed })];
  const { reference } = await stored(other);
  await now(who.asec, document, "supersede", { replacement: reference, reason: "One text for both." });
  return { document, other, reference };
};

test("reads as before until it is released, then as superseded by the other, which the public knows", async () => {
  const { document, other, reference } = await replace(true);
  expect(await seen(document)).toMatchObject({ stage: null, phase: "drafting", successor: null });
  await now(who.asec, document, "release");
  expect(await seen(document)).toMatchObject({
    stage: "superseded",
    successor: { reference, address: other.address },
  });
});

test("names no text that the public does not know", async () => {
  const { document, reference } = await replace(false);
  await now(who.asec, document, "release", { step: "2" });
  const face = await seen(document);
  expect(face).toMatchObject({ stage: "superseded", successor: null });
  expect(JSON.stringify(face)).not.toContain(reference);
});

test.each([
  ["was replaced itself, so that no two replace each other", "supersede", { replacement: "ASCC/2030/903" }],
  ["was withdrawn", "withdraw", { reason: "x", asker: "Indonesia" }],
])("cannot be replaced by a text that %s", async (_, act, fields) => {
  const [document, other] = [await make(), await make()];
  const { reference } = await stored(other);
  await now(who.asec, other, act, fields);
  const { outcome, wrote } = await tried(who.asec, document, "supersede", { replacement: reference });
  expect(outcome).toEqual({ status: "invalid", fields: { replacement: "takesNoPlace" } });
  expect(wrote).toBe(false);
});

test("is filed under neither of the phases, inside or in public", async () => {
  const { document } = await replace(true);
  await now(who.asec, document, "release");
  for (const by of [publicActor, who.asec]) {
    const found = async (phase: string) =>
      (await everyRow(by, { phase: [phase] })).some(({ address }) => address === document.address);
    expect([await found("concluded"), await found("unknown"), await found("superseded")]).toEqual([false, false, true]);
  }
});

test("two texts that would replace each other in the same instant: one does", async () => {
  for (let round = 0; round < 20; round += 1) {
    const [one, other] = [await make(), await make()];
    const outcomes = await Promise.all([
      now(who.asec, one, "supersede", { replacement: other.address, reason: "One text for both." }),
      now(who.chair, other, "supersede", { replacement: one.address, reason: "One text for both." }),
    ]);
    expect(outcomes.map(({ status }) => status).sort(), String(round)).toEqual(["done", "invalid"]);
  }
});
