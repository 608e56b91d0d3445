import { expect, test } from "vitest";
import { publicActor } from "@/domain/people";
import { withActor } from "@/server/db";
import { findDocument } from "@/server/queries/documents";
import type { Known, Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, tried, lines, owner, rows } = processWorld();

const seen = async (by: Known | typeof publicActor, document: Made) =>
  (await withActor(by, (db) => findDocument(db, by, document.address)))?.relations.map(
    ({ kind, side, address }) => `${side} ${kind} ${address}`,
  );
const listed = () => make({ listed: true });

test("two documents name each other, once as it is and once as it is turned", async () => {
  const [plan, declaration] = [await listed(), await listed()];
  const said = { relation: "implements", other: declaration.address, forPublic: "on" };
  expect(await now(who.asec, plan, "relate", said)).toMatchObject({ status: "done" });
  for (const reader of [who.asec, who.thaiDelegate, who.viewer, publicActor]) {
    expect(await seen(reader, plan)).toEqual([`from implements ${declaration.address}`]);
    expect(await seen(reader, declaration)).toEqual([`to implements ${plan.address}`]);
  }
  expect(await lines(plan)).toContain("related");
});

test("what belongs together reads alike from both sides and is kept once", async () => {
  const [one, other] = [await make(), await make()];
  await now(who.asec, one, "relate", { relation: "belongsWith", other: other.address });
  const { outcome } = await tried(who.asec, other, "relate", { relation: "belongsWith", other: one.address });
  expect(outcome).toEqual({ status: "refused", refusal: { code: "noChange" } });
  expect(await seen(who.delegate, one)).toEqual([`from belongsWith ${other.address}`]);
  expect(await seen(who.delegate, other)).toEqual([`from belongsWith ${one.address}`]);
});

test("the public reads of it only where an officer said so and both are listed", async () => {
  const [one, other, hidden] = [await listed(), await listed(), await make()];
  await now(who.asec, one, "relate", { relation: "followsUp", other: other.address });
  expect(await seen(publicActor, one)).toEqual([]);
  expect(await seen(who.viewer, one)).toEqual([]);
  expect(await seen(who.thaiDelegate, one)).toHaveLength(1);
  const { outcome, wrote } = await tried(who.asec, one, "relate", {
    relation: "replaces",
    other: hidden.address,
    forPublic: "on",
  });
  expect(outcome).toEqual({ status: "refused", refusal: { code: "bothListed" } });
  expect(wrote).toBe(false);
  await now(who.asec, one, "relate", { relation: "followsUp", other: other.address, forPublic: "on" });
  expect(await seen(publicActor, other)).toEqual([`to followsUp ${one.address}`]);
  await now(who.asec, other, "unlist", { reason: "Another text covers it." });
  expect(await seen(publicActor, one)).toEqual([]);
});

test("who reads one of the two only is told nothing of the other", async () => {
  const open = await make({ stage: "drafting" });
  const proposed = await make({ stage: "proposed" });
  await now(who.asec, open, "relate", { relation: "replaces", other: proposed.address });
  expect(await seen(who.head, open)).toHaveLength(1);
  expect(await seen(who.thai, open)).toEqual([]);
  const view = await withActor(who.thai, (db) => findDocument(db, who.thai, open.address));
  expect(JSON.stringify(view)).not.toContain(proposed.address.toUpperCase().replaceAll("-", "/"));
});

test("it ends from either side, with a reason, and the record keeps that it was", async () => {
  const [one, other] = [await make(), await make()];
  await now(who.asec, one, "relate", { relation: "implements", other: other.address });
  const related = `implements.to.${one.address}`;
  expect((await tried(who.asec, other, "unrelate", { related })).outcome).toMatchObject({
    fields: { reason: "required" },
  });
  expect(await now(who.asec, other, "unrelate", { related, reason: "Entered by mistake." })).toMatchObject({
    status: "done",
  });
  expect(await seen(who.asec, one)).toEqual([]);
  expect(await lines(other)).toContain("relationEnded");
  const again = await tried(who.asec, other, "unrelate", { related, reason: "Once more." });
  expect(again.outcome).toEqual({ status: "invalid", fields: { related: "unknown" } });
});

test("it is the secretariat's, between two documents of one kind", async () => {
  const [one, other] = [await make({ bodies: ["SOMSWD"] }), await make()];
  const said = { relation: "implements", other: other.address };
  for (const by of [who.head, who.delegate, who.leadBody, who.admin]) {
    const { outcome, wrote } = await tried(by, one, "relate", said);
    expect(outcome).toEqual({ status: "refused", refusal: { code: "secretariatOnly" } });
    expect(wrote).toBe(false);
  }
  await owner().query("UPDATE document SET sample = true, reference = 'SAMPLE/2026/99' WHERE id = $1", [other.id]);
  for (const named of [one.address, "sample-2026-99", "ascc-1999-01", "nothing"]) {
    const { outcome } = await tried(who.asec, one, "relate", { ...said, other: named });
    expect(outcome).toEqual({ status: "invalid", fields: { other: `unknown ${named}` } });
  }
  expect(await rows("relation", one)).toEqual([]);
});
