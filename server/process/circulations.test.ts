import { describe, expect, test } from "vitest";
import { previewOf } from "@/domain/circulation-form";
import { withActor } from "@/server/db";
import { findCirculation } from "@/server/queries/circulations";
import { circulate, entry, sendCirculationForm as send, sendFields } from "@/server/testing/circulations";
import { type Fields, type Known, typed } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";
import { amount } from "@/server/testing/stored";

const { lines, make, owner, superuser } = processWorld();

const previewed = (fields: Fields) => ({ ...fields, previewed: previewOf(typed(fields)) });
describe("a circulation goes out", () => {
  test("only after it was previewed as it is, for all of its texts or for none", async () => {
    const [one, two] = [await make({ agreed: [] }), await make({ agreed: [], stage: "drafting" })];
    const fields = sendFields([one, two], "reply");
    expect(await send(who.asec, fields)).toEqual({ status: "invalid", fields: { previewed: "questioned" } });
    const changed = { ...previewed(fields), note: "Another note." };
    expect(await send(who.asec, changed)).toEqual({ status: "invalid", fields: { previewed: "questioned" } });
    expect(await send(who.asec, previewed(fields))).toMatchObject({ status: "done" });
    for (const document of [one, two]) expect(await lines(document)).toContain("circulatedEndorsement");
  });

  test("to be repeated once and not twice, and one at a time for a document", async () => {
    const document = await make({ agreed: [] });
    const form = { ...previewed(sendFields([document], "comments")), request: crypto.randomUUID() };
    const first = await send(who.asec, form);
    expect(first).toMatchObject({ status: "done" });
    expect(await send(who.asec, form)).toMatchObject({ status: "repeated" });
    expect(await send(who.chair, previewed(sendFields([document], "reply")))).toMatchObject({
      refusal: { code: "circulationOpen" },
    });
  });

  test.each([
    ["a proposal", { stage: "proposed" as const }, "stage"],
    ["a concluded text", { stage: "concluded" as const }, "concluded"],
    ["a text that no delegation reads", { stage: "drafting" as const, shared: 0 }, "noVersion"],
  ])("but not of %s", async (_, wanted, code) => {
    const document = await make({ agreed: [], ...wanted });
    expect(await send(who.asec, previewed(sendFields([document], "reply")))).toMatchObject({ refusal: { code } });
  });

  test("by nobody but the secretariat", async () => {
    const document = await make({ agreed: [] });
    for (const by of [who.head, who.thaiDelegate, who.admin, who.leadBody, who.viewer]) {
      const before = await amount(superuser());
      expect(await send(by, previewed(sendFields([document], "reply")))).toMatchObject({ status: "refused" });
      expect(await amount(superuser())).toEqual(before);
    }
  });

  test("with a deadline to come, in the zone that was said", async () => {
    const document = await make({ agreed: [] });
    const late = previewed(sendFields([document], "reply", { day: "2026-01-01" }));
    expect(await send(who.asec, late)).toMatchObject({ fields: { day: "notLater" } });
    const inDili = previewed(sendFields([document], "reply", { zone: "Asia/Dili" }));
    const sent = await send(who.asec, inDili);
    const { rows } = await superuser().query("SELECT deadline FROM circulation WHERE id = $1", [
      "address" in sent ? sent.address : "",
    ]);
    expect(rows[0].deadline.toISOString()).toBe("2099-01-01T08:00:00.000Z");
  });
});

describe("while it is open", () => {
  test("receipt is confirmed once, by a delegate too, and seen by that state and the secretariat", async () => {
    const document = await make({ agreed: [] });
    const id = await circulate(owner(), [document], { rule: "reply" });
    expect(await send(who.thaiDelegate, { act: "receive", circulation: id })).toMatchObject({ status: "done" });
    expect(await send(who.thai, { act: "receive", circulation: id })).toMatchObject({
      refusal: { code: "alreadyReceived" },
    });
    const received = async (by: Known) => (await withActor(by, (db) => findCirculation(db, by, id)))?.received.length;
    expect([await received(who.delegate), await received(who.thai), await received(who.asec)]).toEqual([0, 1, 1]);
  });

  test("more time is asked for by a head with a reason, before the date, and given by the secretariat", async () => {
    const document = await make({ agreed: [] });
    const id = await circulate(owner(), [document], { rule: "reply" });
    const ask = { act: "askTime", circulation: id, reason: "Our capital asks for it." };
    expect(await send(who.thaiDelegate, ask)).toMatchObject({ refusal: { code: "stateHeadOnly" } });
    expect(await send(who.thai, { ...ask, reason: "" })).toMatchObject({ fields: { reason: "required" } });
    expect(await send(who.thai, ask)).toMatchObject({ status: "done" });
    const earlier = { act: "extend", circulation: id, reason: "As asked.", day: "2098-12-31" };
    expect(await send(who.asec, earlier)).toMatchObject({ fields: { day: "notLater" } });
    expect(await send(who.asec, { ...earlier, day: "2099-02-01" })).toMatchObject({ status: "done" });
    const over = await circulate(owner(), [await make({ agreed: [] })], { rule: "reply", past: true });
    expect(await send(who.thai, { ...ask, circulation: over })).toMatchObject({ refusal: { code: "deadlinePassed" } });
  });

  test("a list is answered in one act with one entry each, or not at all", async () => {
    const [one, two] = [await make({ agreed: [] }), await make({ agreed: [] })];
    const id = await circulate(owner(), [one, two], { rule: "reply" });
    const reply = { act: "reply", circulation: id };
    const before = await amount(superuser());
    const half = { ...reply, ...entry(one, { stance: "agree" }), ...entry(two, { stance: "reserve" }, 1) };
    expect(await send(who.thai, half)).toMatchObject({ fields: { "reason.1": "required" }, document: two.address });
    expect(await amount(superuser())).toEqual(before);
    expect(await send(who.thai, reply)).toMatchObject({ status: "invalid" });
    const whole = { ...half, "reason.1": "We await instructions." };
    expect(await send(who.thaiDelegate, whole)).toMatchObject({ refusal: { code: "stateHeadOnly" } });
    expect(await send(who.thai, whole)).toMatchObject({ status: "done" });
    for (const document of [one, two])
      expect((await lines(document)).filter((kind) => kind === "position")).toHaveLength(1);
  });

  test("what has ended takes nothing more, and what is not theirs is not there", async () => {
    const document = await make({ agreed: [] });
    const id = await circulate(owner(), [document], { rule: "reply" });
    await send(who.asec, { act: "close", circulation: id, reason: "Every reply has come." });
    for (const act of ["receive", "askTime", "reply", "extend", "close", "cancel"]) {
      const by = ["extend", "close", "cancel"].includes(act) ? who.chair : who.thai;
      expect(await send(by, { act, circulation: id, reason: "X" })).toMatchObject({
        refusal: { code: "circulationEnded" },
      });
    }
    for (const by of [who.viewer, who.leadBody])
      expect(await send(by, { act: "receive", circulation: id })).toEqual({ status: "notFound" });
  });
});
