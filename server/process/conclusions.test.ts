import { describe, expect, test } from "vitest";
import { at, states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

// What a conclusion must have, what a second officer may still confirm, and at which sittings bodies decide.

const { make, now, rows, tried } = processWorld();
const decided = { verb: "endorsed", day: "2026-02-10" };
const conclusion = { verb: "adopted", day: "2026-03-10", dayIsRight: "on", outcome: "adopted" };

describe("a text is not concluded", () => {
  test("with a bracket in it, unless the text is to follow", async () => {
    const document = await make({ stage: "summit", text: "We [shall] agree." });
    expect((await tried(who.asec, document, "conclude", conclusion)).outcome).toMatchObject({
      refusal: { code: "brackets", count: 1, version: 1 },
    });
    expect(await now(who.asec, document, "conclude", { ...conclusion, textToFollow: "on" })).toMatchObject({
      status: "done",
    });
  });

  test("with a condition open, unless the body decided regardless", async () => {
    const document = await make();
    await now(who.asec, document, "endorseSoca", {
      ...decided,
      conditionKind: "finalise",
      conditionText: "To be finalised",
    });
    await now(who.asec, document, "endorseCouncil", decided);
    expect((await tried(who.asec, document, "conclude", conclusion)).outcome).toMatchObject({
      refusal: { code: "conditions", conditions: ["To be finalised"] },
    });
    expect(await now(who.asec, document, "conclude", { ...conclusion, regardless: "on" })).toMatchObject({
      status: "done",
    });
  });

  test("without a version of its text, unless the text is to follow", async () => {
    const document = await make({ stage: "summit", versions: 0 });
    expect((await tried(who.asec, document, "conclude", conclusion)).outcome).toMatchObject({
      refusal: { code: "finalText" },
    });
    expect(await now(who.asec, document, "conclude", { ...conclusion, textToFollow: "on" })).toMatchObject({
      status: "done",
    });
  });

  test("without what the final body decided, nor at a sitting of another body", async () => {
    const document = await make({ stage: "summit" });
    const gap = { outcome: "adopted", gap: "Taken, record awaited." };
    expect((await tried(who.asec, document, "conclude", gap)).outcome).toMatchObject({ fields: { verb: "required" } });
    const elsewhere = { ...conclusion, meeting: at("council") };
    expect((await tried(who.asec, document, "conclude", elsewhere)).outcome).toMatchObject({
      fields: { meeting: "unknown" },
    });
  });

  test("while a state contests what was entered for it", async () => {
    const document = await make({ stage: "summit" });
    const entered = {
      version: "1",
      member: "TH",
      stance: "object",
      reason: "x",
      means: "letter",
      day: "2026-02-01",
      dayIsRight: "on",
    };
    await now(who.asec, document, "position", entered);
    const [position] = (await rows("position", document)).filter(({ means }) => means);
    await now(who.thai, document, "answer", { position: position?.id, confirmed: "no", reason: "Not our word." });
    expect((await tried(who.asec, document, "conclude", conclusion)).outcome).toEqual({
      status: "refused",
      refusal: { code: "contested", states: ["TH"] },
    });
  });

  test("by the Council where the Leaders decide, nor sent up where the Council does", async () => {
    const up = await make({ stage: "council" });
    expect((await tried(who.asec, up, "conclude", conclusion)).outcome).toMatchObject({ refusal: { code: "goesUp" } });
    const ends = await make({ stage: "council", finalBody: "council" });
    expect((await tried(who.asec, ends, "endorseCouncil", decided)).outcome).toMatchObject({
      refusal: { code: "endsHere" },
    });
  });
});

test("a conclusion is not confirmed on another version than it was recorded on, nor past a clearance named since", async () => {
  const document = await make({ stage: "summit" });
  await now(who.asec, document, "conclude", conclusion);
  await now(who.delegate, document, "version", { text: "We agree otherwise.", kind: "substantive" });
  await now(who.delegate, document, "share", { version: "2", audience: "delegations" });
  const other = { status: "refused", refusal: { code: "otherVersion" } };
  expect((await tried(who.chair, document, "confirm")).outcome).toEqual(other);
  expect(await now(who.chair, document, "drop", { reason: "The text changed." })).toMatchObject({ status: "done" });

  const cleared = await make({ stage: "summit" });
  await now(who.asec, cleared, "conclude", { ...conclusion, conditionKind: "finalise", conditionText: "x" });
  await now(who.asec, cleared, "clearance", { kind: "legal", gate: "summit", state: "pending" });
  expect((await tried(who.chair, cleared, "confirm")).outcome).toMatchObject({ refusal: { code: "clearance" } });
  const [clearance] = await rows("clearance", cleared);
  await now(who.asec, cleared, "clearance", { clearance: clearance?.id, state: "notNeeded" });
  expect(await now(who.chair, cleared, "confirm")).toMatchObject({ status: "done" });
});

test("the same giver's clearance is named once, and how it stands is recorded on it", async () => {
  const document = await make();
  const legal = { kind: "legal", gate: "summit", state: "pending" };
  expect(await now(who.asec, document, "clearance", legal)).toMatchObject({ status: "done" });
  expect((await tried(who.asec, document, "clearance", legal)).outcome).toMatchObject({
    refusal: { code: "noChange" },
  });
  expect(await now(who.asec, document, "clearance", { kind: "legal", state: "notNeeded" })).toMatchObject({
    status: "done",
  });
  expect(await rows("clearance", document)).toMatchObject([{ state: "notNeeded", gate: "summit" }]);
});

test("the text of a concluded document is released without brackets", async () => {
  const document = await make({ stage: "concluded", listed: true, text: "We [shall] agree." });
  const share = { version: "1", audience: "public" };
  expect((await tried(who.asec, document, "share", share)).outcome).toEqual({
    status: "refused",
    refusal: { code: "brackets", count: 1, version: 1 },
  });
  const open = await make({ listed: true, text: "We [shall] agree." });
  expect(await now(who.asec, open, "share", share)).toMatchObject({ status: "done" });
});

describe("a decision that is entered late", () => {
  const late = { gate: "soca", verb: "endorsed", day: "2026-01-10" };
  test.each([
    ["names a sitting of the body that decided", { meeting: at("council"), day: "2026-02-10" }, { meeting: "unknown" }],
    [
      "says why others took part than the day's members",
      { takingPart: states.slice(1) },
      { takingPartReason: "required" },
    ],
    ["is questioned on a day before the sitting", { meeting: at("socaLater") }, { day: "dayBeforeMeeting" }],
  ])("%s", async (_, wrong, fields) => {
    const document = await make({ stage: "council" });
    expect((await tried(who.asec, document, "decision", { ...late, ...wrong })).outcome).toEqual({
      status: "invalid",
      fields,
    });
  });
});

test("the Chair declares consensus at a sitting of the body before which the text is", async () => {
  const declared = { meeting: at("council"), day: "2026-02-10" };
  expect((await tried(who.asec, await make(), "consensus", declared)).outcome).toMatchObject({
    fields: { meeting: "unknown" },
  });
  expect(await now(who.asec, await make({ stage: "council" }), "consensus", declared)).toMatchObject({
    status: "done",
  });
});
