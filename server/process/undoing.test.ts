import { describe, expect, test } from "vitest";
import type { Move } from "@/domain/moves";
import { at, type Fields, type Known } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, lines, tried, stored, superuser } = processWorld();
const decided = { verb: "endorsed", day: "2026-02-10", dayIsRight: "on", verbIsRight: "on" };

const steps: [Move, string, Known, Fields][] = [
  ["open", "proposed", who.asec, {}],
  ["submit", "drafting", who.asec, { meeting: at("soca"), target: at("summitLater") }],
  ["submit", "drafting", who.head, { meeting: at("soca"), target: at("summitLater") }],
  ["submit", "drafting", who.head, { meeting: at("soca"), target: "council" }],
  ["endorseSoca", "soca", who.asec, { ...decided, conditionKind: "finalise", conditionText: "To be finalised" }],
  ["endorseCouncil", "council", who.chair, decided],
  ["return", "summit", who.asec, { stage: "drafting", reason: "More time." }],
  ["defer", "council", who.asec, { meeting: at("councilLater"), reason: "The agenda is full." }],
  ["carryOver", "soca", who.asec, { target: at("summitLater"), reason: "More time." }],
  ["carryOver", "drafting", who.head, { target: at("summitLater"), reason: "More time." }],
  ["withdraw", "drafting", who.head, { reason: "Another text covers it." }],
  ["withdraw", "summit", who.asec, { reason: "Another text covers it.", asker: "Indonesia" }],
  ["supersede", "concluded", who.asec, { replacement: "ascc-2030-903" }],
];

describe("the last step is taken back within ten minutes, and the document stands exactly as before:", () => {
  test.each(steps)("%s from %s", async (move, stage, by, fields) => {
    const document = await make({ stage, listed: true });
    const { revision: _, ...before } = await stored(document);
    expect(await now(by, document, move, fields)).toMatchObject({ status: "done", undoUntil: expect.any(String) });
    expect(await now(by, document, "undo")).toMatchObject({ status: "done" });
    const { revision, ...after } = await stored(document);
    expect(after).toEqual(before);
    expect(revision).toBe(2);
    expect(await lines(document)).toEqual(["proposed", move, "undone"]);
    const open = (await rows("condition", document)).filter(({ met_on }) => met_on === null);
    expect(open).toEqual([]);
    expect((await tried(by, document, "undo")).outcome).toMatchObject({ refusal: { code: "undoFollowed" } });
  });
});

test("a conclusion is taken back by either of its two officers, and the public has heard nothing", async () => {
  for (const by of [who.asec, who.chair]) {
    const document = await make({ stage: "summit", listed: true });
    const before = await rows("publication", document);
    await now(who.asec, document, "conclude", { ...decided, outcome: "adopted" });
    expect(await now(who.chair, document, "confirm")).toMatchObject({ status: "done", undoUntil: expect.any(String) });
    expect(await rows("due_release", document)).toHaveLength(1);
    expect((await tried(who.head, document, "undo")).outcome).toMatchObject({ refusal: { code: "undoNobody" } });
    expect(await now(by, document, "undo")).toMatchObject({ status: "done" });
    expect(await stored(document)).toMatchObject({ stage: "summit", outcome: null });
    expect(await rows("due_release", document)).toEqual([]);
    expect(await rows("publication", document)).toEqual(before);

    await now(who.asec, document, "release", {});
    expect(await rows("released_step", document)).toEqual([]);
  }
});

test("a step is taken back by nobody but who took it", async () => {
  const document = await make();
  await now(who.asec, document, "endorseSoca", decided);
  for (const by of [who.chair, who.head, who.thai, who.admin]) {
    const { outcome, wrote } = await tried(by, document, "undo");
    expect(outcome).toEqual({ status: "refused", refusal: { code: "undoNobody" } });
    expect(wrote).toBe(false);
  }
});

test("nor once anything followed, even what they may not read", async () => {
  const document = await make({ stage: "drafting" });
  await now(who.head, document, "submit", { meeting: at("soca"), target: at("summit") });
  await now(who.thai, document, "position", { version: "1", stance: "agree" });
  const { outcome } = await tried(who.head, document, "undo");
  expect(outcome).toEqual({ status: "refused", refusal: { code: "undoFollowed" } });
});

test("nor after ten minutes", async () => {
  const document = await make();
  await now(who.asec, document, "endorseSoca", decided);
  await superuser().query("BEGIN");
  await superuser().query("SET LOCAL session_replication_role = replica");
  await superuser().query("UPDATE event SET recorded_at = recorded_at - interval '10 minutes' WHERE document_id = $1", [
    document.id,
  ]);
  await superuser().query("COMMIT");
  expect((await tried(who.asec, document, "undo")).outcome).toEqual({
    status: "refused",
    refusal: { code: "undoTime" },
  });
});

test("what is no step is not taken back", async () => {
  const document = await make({ agreed: [] });
  await now(who.thai, document, "position", { version: "1", stance: "agree" });
  expect((await tried(who.thai, document, "undo")).outcome).toMatchObject({ refusal: { code: "undoFollowed" } });
});
