import { describe, expect, test } from "vitest";
import { at, type Fields, form, send, states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, lines, tried } = processWorld();
const decided = { verb: "endorsed", day: "2026-02-10" };
const others = states.filter((state) => state !== "TH");

describe("a gate is not passed", () => {
  test.each([
    ["while a state has not replied", { agreed: others }, { code: "repliesAwaited", version: 1 }],
    [
      "while a state reserves",
      { agreed: others, stances: [["TH", "reserve"]] },
      { code: "repliesAwaited", version: 1 },
    ],
    [
      "while an edit is needed",
      { agreed: others, stances: [["TH", "agreeWithEdits", true]] },
      { code: "repliesAwaited", version: 1 },
    ],
    ["while a state objects", { agreed: others, stances: [["TH", "object"]] }, { code: "noConsensus", version: 1 }],
    ["without a text before the states", { shared: 0 }, { code: "shareFirst" }],
    ["while the track is to be decided", { track: "undecided" }, { code: "noTrack" }],
    [
      "on the larger list without the word of the body that approved the text",
      { track: "notation" },
      { code: "approval" },
    ],
  ] as const)("%s", async (_, wanted, refusal) => {
    const document = await make(wanted as Parameters<typeof make>[0]);
    const { outcome, wrote } = await tried(who.asec, document, "endorseSoca", decided);
    expect(outcome).toEqual({ status: "refused", refusal });
    expect(wrote).toBe(false);
  });

  test.each<[string, Fields, Record<string, string>]>([
    ["without the verb", { verb: "" }, { verb: "required" }],
    ["without the day", { day: "" }, { day: "required" }],
    ["on a day that there is not", { day: "2026-13-01" }, { day: "notADay" }],
    [
      "on a day to come, even where it is said to be right",
      { day: "2199-01-01", dayIsRight: "on" },
      { day: "yetToCome" },
    ],
    [
      "on a day before the text came here, unless it is said to be right",
      { day: "2026-01-04" },
      { day: "dayBeforeStage" },
    ],
    ["at a meeting that there is not", { meeting: "nowhere" }, { meeting: "unknown" }],
    ["at a sitting of another body", { meeting: at("council") }, { meeting: "unknown" }],
    [
      "on a day before the sitting, unless it is said to be right",
      { meeting: at("socaLater") },
      { day: "dayBeforeMeeting" },
    ],
    ["with states that there are not", { takingPart: ["ID", "XX"] }, { takingPart: "unknown" }],
    ["with ten states and no reason", { takingPart: others }, { takingPartReason: "required" }],
    [
      "with a condition for nobody that there is",
      { conditionText: "x", conditionWho: "XX" },
      { conditionWho: "unknown XX" },
    ],
    [
      "with a condition of no kind that there is",
      { conditionText: "x", conditionKind: "xx" },
      { conditionKind: "unknown" },
    ],
  ])("%s", async (_, wrong, problem) => {
    const { outcome, wrote } = await tried(who.asec, await make(), "endorseSoca", { ...decided, ...wrong });
    expect(outcome).toEqual({ status: "invalid", fields: problem });
    expect(wrote).toBe(false);
  });
});

test("a suggested edit waits for nobody, and a day that is said to be right is taken", async () => {
  const document = await make({ agreed: others, stances: [["TH", "agreeWithEdits", false]] });
  const fields = { ...decided, day: "2026-01-04", dayIsRight: "on" };
  expect(await now(who.asec, document, "endorseSoca", fields)).toMatchObject({ status: "done" });
});

test("the states that took part are kept: the members of that day, or others with the reason", async () => {
  const document = await make();
  await now(who.asec, document, "endorseSoca", {
    ...decided,
    takingPart: others,
    takingPartReason: "Thailand was not represented.",
  });
  await now(who.asec, document, "endorseCouncil", decided);
  expect((await rows("decision", document)).map(({ member_codes }) => member_codes.length)).toEqual([10, 11]);
});

test("a gate that is passed without a decision is asked for no day, though its sitting has yet to come", async () => {
  const gap = { gap: "Taken, record awaited", meeting: at("socaLater") };
  expect(await now(who.asec, await make(), "endorseSoca", gap)).toMatchObject({ status: "done" });
});

test("a sitting put off to comes after the present one", async () => {
  const document = await make({ stage: "council", target: "summitLater" });
  await now(who.asec, document, "defer", { meeting: at("councilLater"), reason: "More time." });
  expect((await tried(who.asec, document, "defer", { meeting: at("council"), reason: "x" })).outcome).toMatchObject({
    fields: { meeting: "notLater" },
  });
  expect((await tried(who.asec, document, "defer", { meeting: at("soca"), reason: "x" })).outcome).toMatchObject({
    fields: { meeting: "unknown" },
  });
  expect((await tried(who.asec, document, "carryOver", { target: at("summit"), reason: "x" })).outcome).toMatchObject({
    fields: { target: "notLater" },
  });
  const open = await make({ stage: "drafting", target: null });
  expect((await tried(who.asec, open, "carryOver", { target: at("summit"), reason: "x" })).outcome).toMatchObject({
    fields: { target: "notLater" },
  });
});

test("a condition is met on no day to come", async () => {
  const document = await make();
  await now(who.asec, document, "endorseSoca", { ...decided, conditionKind: "finalise", conditionText: "x" });
  const [condition] = await rows("condition", document);
  const met = { condition: condition?.id, day: "2199-01-01", proof: "x" };
  expect((await tried(who.asec, document, "condition", met)).outcome).toMatchObject({ fields: { day: "yetToCome" } });
});

test("a form sent twice gets the first answer, and one filled in before a change is told so", async () => {
  const document = await make();
  const fields = { ...form(document, "endorseSoca"), ...decided };
  const first = await send(who.asec, fields);
  expect(first).toMatchObject({ status: "done" });
  expect(await send(who.asec, fields)).toEqual({ status: "repeated", at: expect.any(String) });
  expect(await send(who.chair, fields)).toEqual({ status: "stale", revision: 1 });
  expect(await lines(document)).toEqual(["proposed", "endorseSoca"]);
});

test("a form sent again with other words is another one, and nothing in it passes for done", async () => {
  const document = await make({ agreed: [] });
  const word = { ...form(document, "position"), version: "1", stance: "agree" };
  expect(await send(who.thai, word)).toMatchObject({ status: "done" });
  expect(await send(who.thai, word)).toMatchObject({ status: "repeated" });
  expect(await send(who.thai, { ...word, stance: "reserve", reason: "Instructions." })).toMatchObject({
    status: "done",
  });
  expect((await rows("position", document)).map(({ stance }) => stance)).toEqual(["agree", "reserve"]);
  const named = { ...form(document, "clearance"), kind: "legal", state: "pending" };
  expect(await send(who.asec, named)).toMatchObject({ status: "done" });
  expect(await send(who.asec, { ...named, kind: "partner", of: "Japan" })).toEqual({ status: "stale", revision: 1 });
});

test("a form without its hidden fields, of no act, or of no document does nothing", async () => {
  const document = await make();
  const good = { ...form(document, "endorseSoca"), ...decided };
  expect(await send(who.asec, { ...good, act: "vote" })).toEqual({ status: "notFound" });
  expect(await send(who.asec, { ...good, act: "__proto__" })).toEqual({ status: "notFound" });
  expect(await send(who.asec, { ...good, document: "ascc-2099-01" })).toEqual({ status: "notFound" });
  expect(await send(who.asec, { ...good, revision: "-1" })).toMatchObject({ fields: { revision: "unknown" } });
  expect(await send(who.asec, { ...good, request: "x" })).toMatchObject({ fields: { request: "unknown" } });
  expect(await lines(document)).toEqual(["proposed"]);
});
