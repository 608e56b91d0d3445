import { describe, expect, test } from "vitest";
import { clockIn, officeZone } from "@/domain/instants";
import { publicActor } from "@/domain/people";
import { withActor } from "@/server/db";
import { findDocument } from "@/server/queries/documents";
import { idOf } from "@/server/testing/actors";
import { enterAsOwner } from "@/server/testing/enter";
import { at, type Known } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, lines, tried, stored, owner, superuser } = processWorld();
const conclusion = { verb: "adopted", day: "2026-03-10", dayIsRight: "on", outcome: "adopted" };
const colleague: Known = { role: "secretariat", person: idOf(71), office: "asec" };

test("a conclusion stands to be confirmed until an officer of the other office confirms it", async () => {
  await enterAsOwner(owner(), [["person", { id: idOf(71), name: "A colleague", sign_in_name: "colleague" }]]);
  const document = await make({ stage: "summit", listed: true });
  expect(await now(who.asec, document, "conclude", conclusion)).toMatchObject({ status: "done", undoUntil: null });
  expect(await stored(document)).toMatchObject({ stage: "summit", outcome: null });
  for (const [by, code] of [
    [who.asec, "sameOfficer"],
    [colleague, "sameOffice"],
  ] as const) {
    expect((await tried(by, document, "confirm")).outcome).toEqual({ status: "refused", refusal: { code } });
  }
  expect((await tried(who.head, document, "confirm")).outcome).toMatchObject({ refusal: { code: "secretariatOnly" } });
  expect((await tried(who.chair, document, "endorseCouncil")).outcome).toMatchObject({ status: "refused" });
  expect((await tried(who.chair, document, "return", { stage: "soca", reason: "x" })).outcome).toMatchObject({
    refusal: { code: "toConfirm" },
  });

  expect(await now(who.chair, document, "confirm")).toMatchObject({ status: "done" });
  expect(await stored(document)).toMatchObject({ stage: "concluded", outcome: "adopted", stage_since: "2026-03-10" });
  expect(await lines(document)).toEqual(["proposed", "concludePending", "confirmed"]);
});

test("where the other office has nobody, a colleague confirms", async () => {
  const document = await make({ stage: "summit" });
  await now(who.asec, document, "conclude", conclusion);
  const staffed = "SELECT id FROM mandate WHERE office = 'chair' AND ends_on IS NULL";
  const { rows: held } = await superuser().query(staffed);
  const ids = held.map(({ id }) => id);
  await superuser().query("UPDATE mandate SET ends_on = '2025-12-31' WHERE id = ANY ($1)", [ids]);
  expect(await now(who.asec, document, "confirm")).toMatchObject({ refusal: { code: "sameOfficer" } });
  expect(await now(colleague, document, "confirm")).toMatchObject({ status: "done" });
  await superuser().query("UPDATE mandate SET ends_on = NULL WHERE id = ANY ($1)", [ids]);
});

test("what was not confirmed is dropped with a reason, and what it decided no longer stands", async () => {
  const document = await make({ stage: "summit" });
  await now(who.asec, document, "conclude", conclusion);
  expect((await tried(who.asec, document, "drop")).outcome).toMatchObject({ fields: { reason: "required" } });
  expect((await tried(who.head, document, "drop", { reason: "x" })).outcome).toMatchObject({ status: "refused" });
  expect(await now(who.asec, document, "drop", { reason: "The wrong text." })).toMatchObject({ status: "done" });
  expect(await rows("pending", document)).toEqual([]);
  expect((await rows("decision", document)).map(({ verb }) => verb)).toEqual(["adopted", "undone"]);
  expect((await tried(who.chair, document, "confirm")).outcome).toMatchObject({ refusal: { code: "notKnown" } });
});

describe("another outcome than the one asked for", () => {
  test("needs a reason, never a permit", async () => {
    const document = await make({ stage: "summit" });
    const noted = { ...conclusion, outcome: "noted", verb: "noted" };
    expect((await tried(who.asec, document, "conclude", noted)).outcome).toEqual({
      status: "invalid",
      fields: { outcomeReason: "required" },
    });
    expect(
      await now(who.asec, document, "conclude", { ...noted, outcomeReason: "So the Leaders decided." }),
    ).toMatchObject({ status: "done" });
  });
});

test("a gate is passed without its decision only with the reason, once a second officer confirms it", async () => {
  const document = await make();
  expect(await now(who.asec, document, "endorseSoca", { gap: "Taken, record awaited." })).toMatchObject({
    status: "done",
  });
  expect(await stored(document)).toMatchObject({ stage: "soca" });
  expect(await now(who.chair, document, "confirm")).toMatchObject({ status: "done" });
  expect(await stored(document)).toMatchObject({ stage: "council" });
  expect(await lines(document)).toEqual(["proposed", "gapPending", "gapReason", "confirmed"]);

  const late = { gate: "soca", verb: "endorsed", day: "2026-01-10" };
  expect(await now(who.asec, document, "decision", late)).toMatchObject({ status: "done" });
  const [gap, decision] = await rows("decision", document);
  expect(decision).toMatchObject({ corrects_id: gap?.id, verb: "endorsed" });
  expect(await stored(document)).toMatchObject({ stage: "council" });
});

test("a gap is not confirmed once an objection was raised", async () => {
  const document = await make();
  await now(who.asec, document, "endorseSoca", { gap: "Taken, record awaited." });
  await now(who.thai, document, "position", { version: "1", stance: "object", reason: "Not yet." });
  const { outcome, wrote } = await tried(who.chair, document, "confirm");
  expect(outcome).toMatchObject({ refusal: { code: "noConsensus" } });
  expect(wrote).toBe(false);
});

test("a correction is confirmed by a second officer; both lines stay, and the outcome follows it", async () => {
  const document = await make({ stage: "summit" });
  await now(who.asec, document, "conclude", conclusion);
  await now(who.chair, document, "confirm");
  const [wrong] = await rows("decision", document);
  const right = {
    decision: wrong?.id,
    verb: "noted",
    outcome: "noted",
    day: "2026-03-11",
    reason: "The statement says noted.",
  };
  expect((await tried(who.asec, document, "correct", { decision: wrong?.id, reason: "x" })).outcome).toMatchObject({
    refusal: { code: "noChange" },
  });
  expect(await now(who.asec, document, "correct", right)).toMatchObject({ status: "done" });
  expect(await stored(document)).toMatchObject({ outcome: "adopted" });
  expect((await tried(who.asec, document, "confirm")).outcome).toMatchObject({ refusal: { code: "sameOfficer" } });
  expect(await now(who.chair, document, "confirm")).toMatchObject({ status: "done" });
  expect(await stored(document)).toMatchObject({ stage: "concluded", outcome: "noted", stage_since: "2026-03-11" });
  expect((await rows("decision", document)).map(({ verb, corrects_id }) => [verb, corrects_id])).toEqual([
    ["adopted", null],
    ["noted", wrong?.id],
  ]);
  expect((await tried(who.asec, document, "correct", right)).outcome).toMatchObject({
    fields: { decision: "unknown" },
  });
});

test("a correction has its own day in the history, the public's too, and the rail that of the decision", async () => {
  const document = await make({ stage: "summit", listed: true });
  await now(who.asec, document, "conclude", { ...conclusion, meeting: at("summit") });
  await now(who.chair, document, "confirm");
  const [wrong] = await rows("decision", document);
  const right = { decision: wrong?.id, day: "2026-03-11", reason: "The day after." };
  await now(who.asec, document, "correct", right);
  await now(who.chair, document, "confirm");
  await now(who.asec, document, "release");

  const today = clockIn(new Date(), officeZone).day;
  const corrects = { was: "2026-03-10", is: "2026-03-11" };
  const change = { from: "2026-03-10", to: "2026-03-11" };
  for (const by of [who.asec, who.thaiDelegate, publicActor]) {
    const seen = await withActor(by, (db) => findDocument(db, by, document.address));
    expect(seen?.history.findLast((line) => line.corrects)).toMatchObject({
      kind: "corrected",
      day: today,
      corrects,
      change,
    });
    expect(seen?.rail.at(-1)).toMatchObject({
      phase: "concluded",
      day: "2026-03-11",
      meeting: { address: at("summit") },
    });
  }
});

test("a correction of an earlier gate's decision moves nothing", async () => {
  const document = await make();
  await now(who.asec, document, "endorseSoca", { verb: "endorsed", day: "2026-01-10" });
  await now(who.asec, document, "endorseCouncil", { verb: "endorsed", day: "2026-02-10" });
  const [soca] = await rows("decision", document);
  await now(who.asec, document, "correct", { decision: soca?.id, day: "2026-01-09", reason: "The day before." });
  await now(who.chair, document, "confirm");
  expect(await stored(document)).toMatchObject({ stage: "summit", stage_since: "2026-02-10" });
});

test("a past step from a source is entered by two officers, and leads no text back", async () => {
  const document = await make({ stage: "council" });
  const step = {
    kind: "discussed",
    stage: "soca",
    day: "2026-01-10",
    sourceKind: "press",
    sourceLabel: "A press release",
  };
  expect(await now(who.asec, document, "record", step)).toMatchObject({ status: "done" });
  expect(await now(who.chair, document, "confirm")).toMatchObject({ status: "done" });
  expect(await stored(document)).toMatchObject({ stage: "council" });
  expect((await rows("event", document)).at(-1)).toMatchObject({ kind: "recorded", day: "2026-01-10" });

  await now(who.asec, document, "record", { ...step, kind: "adopted", stage: "concluded", day: "" });
  await now(who.chair, document, "confirm");
  expect(await stored(document)).toMatchObject({ stage: "concluded", outcome: "adopted", stage_since: null });
  expect((await tried(who.asec, document, "record", { ...step, sourceLabel: "" })).outcome).toMatchObject({
    fields: { sourceLabel: "required" },
  });
  expect(
    (await tried(who.asec, document, "record", { ...step, sourceUrl: "javascript:alert(1)" })).outcome,
  ).toMatchObject({ fields: { sourceUrl: "unknown" } });
});
