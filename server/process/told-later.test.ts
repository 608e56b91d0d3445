import { expect, test } from "vitest";
import { withActor } from "@/server/db";
import { readDesk } from "@/server/queries/desk";
import { findInside } from "@/server/queries/document-inside";
import { findStep } from "@/server/queries/steps";
import type { Known, Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, superuser } = processWorld();
const conclusion = { verb: "adopted", day: "2026-03-10", dayIsRight: "on", outcome: "adopted" };

/** Everything that the actor's pages and rows say of a document and of what waits on it. */
const read = (by: Known, document: Made) =>
  withActor(by, async (db) => [
    await findInside(db, by, document.address),
    await findStep(db, by, document.address, "confirm", {}),
    await readDesk(db, by),
    await db.$queryRaw`SELECT to_jsonb(d) AS document, to_jsonb(p) AS pending,
      (SELECT jsonb_agg(e) FROM event e WHERE e.document_id = d.id) AS events,
      (SELECT jsonb_agg(x) FROM decision x WHERE x.document_id = d.id) AS decisions
      FROM document d LEFT JOIN pending p ON p.document_id = d.id WHERE d.id = ${document.id}::uuid`,
  ]);
const officers = [who.asec, who.chair, who.admin];
const others = [who.head, who.delegate, who.thai, who.thaiDelegate, who.concerned, who.viewer];

test("why a gate is to be passed is the secretariat's to know until it is confirmed, in every page and row", async () => {
  const reason = "Sample reason that is nobody else's to read.";
  const document = await make({ listed: true });
  await now(who.asec, document, "endorseSoca", { gap: reason });
  const told = async (by: Known) => JSON.stringify(await read(by, document)).includes(reason);
  for (const by of officers) expect([by, await told(by)]).toEqual([by, true]);
  for (const by of others) expect([by, await told(by)]).toEqual([by, false]);
  const [seen] = await read(who.thaiDelegate, document);
  expect(seen).toMatchObject({ pending: { kind: "gap", reason: null } });

  await now(who.asec, document, "drop", { reason: "Its record came." });
  for (const by of others) expect([by, await told(by)]).toEqual([by, false]);
  await now(who.asec, document, "endorseSoca", { gap: `${reason} Again.` });
  await now(who.chair, document, "confirm");
  const [after] = await read(who.thaiDelegate, document);
  expect(after).toMatchObject({
    decisions: expect.arrayContaining([expect.objectContaining({ gap: `${reason} Again.` })]),
  });
});

test("what a correction says is the secretariat's to know until it is confirmed, in every page and row", async () => {
  const [reason, verb] = ["Sample reason of a correction.", "noted after all"];
  const document = await make({ stage: "summit", listed: true });
  await now(who.asec, document, "conclude", conclusion);
  await now(who.chair, document, "confirm");
  const [wrong] = await rows("decision", document);
  const right = { decision: wrong?.id, verb, outcome: "noted", day: "2026-03-11", reason };
  const told = async (by: Known) => {
    const all = JSON.stringify(await read(by, document));
    return [reason, verb, "2026-03-11"].filter((said) => all.includes(said));
  };
  await now(who.asec, document, "correct", right);
  for (const by of officers) expect([by, await told(by)]).toEqual([by, [reason, verb, "2026-03-11"]]);
  for (const by of others) expect([by, await told(by)]).toEqual([by, []]);
  const [seen] = await read(who.thaiDelegate, document);
  expect(seen).toMatchObject({ pending: { kind: "correct" } });

  await now(who.asec, document, "drop", { reason: `It was no ${verb}.` });
  expect(await told(who.chair)).toContain(verb);
  for (const by of others) expect([by, await told(by)]).toEqual([by, []]);
  await now(who.asec, document, "correct", right);
  await now(who.chair, document, "confirm");
  expect(await told(who.thaiDelegate)).toEqual([reason, verb, "2026-03-11"]);
});

test("why a conclusion that waits is taken back is the secretariat's to know", async () => {
  const reason = "Sample reason of taking it back.";
  const document = await make({ stage: "summit", listed: true });
  await now(who.asec, document, "conclude", conclusion);
  await now(who.chair, document, "drop", { reason });
  const told = async (by: Known) => JSON.stringify(await read(by, document)).includes(reason);
  for (const by of officers) expect([by, await told(by)]).toEqual([by, true]);
  for (const by of others) expect([by, await told(by)]).toEqual([by, false]);
});

test.each([
  ["why something is dropped, for everybody inside", "dropReason", "inside", { reason: "x" }, "dropped_told"],
  ["that it is dropped, with its reason", "pendingDropped", "inside", { reason: "x" }, "dropped_told"],
  ["a line for everybody inside", "correctPending", "inside", { reason: "x" }, "correction_told"],
  ["a line of the leads", "correctReason", "leads", {}, "correction_told"],
])("the database keeps what waits to the secretariat: %s is refused", async (_, kind, audience, data, guard) => {
  const document = await make();
  const line = [document.id, kind, audience, data];
  const write = superuser().query(
    "INSERT INTO event (chain, document_id, kind, audience, data) VALUES ($1::text, $1::uuid, $2, $3, $4)",
    line,
  );
  await expect(write).rejects.toThrow(guard);
});
