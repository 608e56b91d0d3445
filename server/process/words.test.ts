import { describe, expect, test } from "vitest";
import { clockIn, officeZone } from "@/domain/instants";
import { withActor } from "@/server/db";
import { findStanding } from "@/server/queries/standing";
import { at, states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, lines, tried } = processWorld();
const agree = { version: "1", stance: "agree" };
const objecting = { version: "1", stance: "object", reason: "Paragraph 1 has no end date." };
const byLetter = { ...agree, member: "TH", means: "letter", day: "2026-01-20" };
const others = states.filter((state) => state !== "TH");
const verdictOn = (id: string) =>
  withActor(who.asec, async (db) => (await findStanding(db, who.asec, id)).verdict?.kind);

describe("a head speaks for its own state", () => {
  test("on the text before the states, and only that state and the secretariat are told what it said", async () => {
    const document = await make({ agreed: [] });
    expect(await now(who.thai, document, "position", { ...objecting, paragraph: "p1" })).toMatchObject({
      status: "done",
    });
    const [position] = await rows("position", document);
    expect(position).toMatchObject({ member_code: "TH", stance: "object", paragraphs: ["p1"], means: null });
    const told = (await rows("event", document)).slice(1);
    expect(told.map(({ kind, audience, member_code }) => [kind, audience, member_code])).toEqual([
      ["consultationsContinue", "inside", null],
      ["position", "member", "TH"],
    ]);
  });

  test("and never for another, whatever the form says", async () => {
    const document = await make({ agreed: [] });
    await now(who.thai, document, "position", { ...agree, member: "VN", means: "letter", day: "2026-01-20" });
    expect(await rows("position", document)).toMatchObject([{ member_code: "TH", means: null, given_on: null }]);
  });

  test.each([
    ["an objection without its reason", { ...objecting, reason: " " }, { reason: "required" }],
    ["a reservation without its reason", { version: "1", stance: "reserve" }, { reason: "required" }],
    ["edits without a word of them", { version: "1", stance: "agreeWithEdits", needed: "on" }, { reason: "required" }],
    ["a stance that there is not", { ...agree, stance: "veto" }, { stance: "unknown" }],
    ["a paragraph that is not there", { ...agree, paragraph: "p9" }, { paragraph: "unknown" }],
    ["a reason without end", { ...agree, reason: "x".repeat(4_001) }, { reason: "tooLong 4000" }],
  ])("but not with %s", async (_, fields, problem) => {
    const { outcome, wrote } = await tried(who.thai, await make({ agreed: [] }), "position", fields);
    expect(outcome).toEqual({ status: "invalid", fields: problem });
    expect(wrote).toBe(false);
  });

  test("of an older text is told that the text changed", async () => {
    const document = await make({ versions: 2 });
    expect((await tried(who.thai, document, "position", agree)).outcome).toMatchObject({ status: "stale" });
  });
});

test("a delegate, a body's holder, a viewer and an administrator speak for nobody", async () => {
  const document = await make({ agreed: [], bodies: ["SOMSWD"] });
  for (const name of ["delegate", "thaiDelegate", "leadBody", "admin"] as const) {
    expect((await tried(who[name], document, "position", agree)).outcome).toMatchObject({
      refusal: { code: "stateHeadOnly" },
    });
  }
  expect((await tried(who.viewer, document, "position", agree)).outcome).toEqual({ status: "notFound" });
});

describe("the secretariat enters a word on a state's behalf", () => {
  test("with how and when it came; the state contests it, and then it does not count and bars the next move", async () => {
    const document = await make({ agreed: others });
    expect(await now(who.asec, document, "position", byLetter)).toMatchObject({ status: "done" });
    expect(await verdictOn(document.id)).toBe("reached");
    const entry = (await rows("position", document)).find(({ means }) => means === "letter");
    const answer = { position: entry?.id, confirmed: "no" };
    expect((await tried(who.thai, document, "answer", answer)).outcome).toMatchObject({
      fields: { reason: "required" },
    });
    expect((await tried(who.head, document, "answer", { ...answer, reason: "No." })).outcome).toMatchObject({
      fields: { position: "unknown" },
    });
    expect(await now(who.thai, document, "answer", { ...answer, reason: "It was not sent by us." })).toMatchObject({
      status: "done",
    });
    expect(await verdictOn(document.id)).toBe("awaited");
    const endorse = { verb: "endorsed", day: "2026-02-10" };
    expect(await now(who.asec, document, "endorseSoca", endorse)).toMatchObject({
      refusal: { code: "contested", states: ["TH"] },
    });

    expect(await now(who.thai, document, "position", agree)).toMatchObject({ status: "done" });
    expect(await now(who.asec, document, "endorseSoca", endorse)).toMatchObject({ status: "done" });
    expect(await lines(document)).toEqual([
      "proposed",
      "positionOnBehalf",
      "onBehalfContested",
      "position",
      "endorseSoca",
    ]);
  });

  test.each([
    ["without how it came", { ...byLetter, means: "" }, { means: "required" }],
    ["sent empty", { version: "1" }, { member: "required", means: "required", day: "required", stance: "required" }],
    [
      "without a reason, on no day",
      { ...byLetter, stance: "object", day: "2026-02-30", means: "" },
      { means: "required", day: "notADay", reason: "required" },
    ],
    ["without the day", { ...byLetter, day: "" }, { day: "required" }],
    ["on a day that there is not", { ...byLetter, day: "2026-02-30" }, { day: "notADay" }],
    ["on a day to come", { ...byLetter, day: "2199-01-01" }, { day: "yetToCome" }],
    ["of no state", { ...byLetter, member: "" }, { member: "required" }],
    ["of a state that takes no part", { ...byLetter, member: "PG" }, { member: "unknown" }],
  ])("but not %s", async (_, fields, problem) => {
    const { outcome, wrote } = await tried(who.asec, await make({ agreed: others }), "position", fields);
    expect(outcome).toEqual({ status: "invalid", fields: problem });
    expect(wrote).toBe(false);
  });
});

test("a letter of a day before the text was shared is refused, one older than the state's own word is asked about", async () => {
  const document = await make({ shared: 0, versions: 1, agreed: [], stage: "drafting" });
  await now(who.asec, document, "share", { version: "1", audience: "delegations" });
  const today = clockIn(new Date(), officeZone).day;
  const letter = { ...byLetter, stance: "object", reason: "Paragraph 1." };
  expect((await tried(who.asec, document, "position", letter)).outcome).toMatchObject({
    fields: { day: "beforeShared" },
  });
  expect(await now(who.asec, document, "position", { ...letter, day: today })).toMatchObject({ status: "done" });

  const other = await make({ agreed: [] });
  await now(who.thai, other, "position", agree);
  expect((await tried(who.asec, other, "position", letter)).outcome).toMatchObject({ fields: { day: "saidLater" } });
  expect((await tried(who.asec, other, "position", { ...letter, member: "VN" })).outcome).toMatchObject({
    status: "done",
  });
  expect(await now(who.asec, other, "position", { ...letter, dayIsRight: "on" })).toMatchObject({ status: "done" });
});

describe("the Chair declares consensus in the room", () => {
  const declared = { meeting: at("soca"), day: "2026-01-10" };

  test("while an objection stands only with the state that lifted it there", async () => {
    const document = await make({ agreed: others, stances: [["TH", "object"]] });
    expect((await tried(who.asec, document, "consensus", declared)).outcome).toEqual({
      status: "refused",
      refusal: { code: "objections", states: ["TH"] },
    });
    const wrong = { ...declared, lifted: ["TH", "VN"] };
    expect((await tried(who.asec, document, "consensus", wrong)).outcome).toMatchObject({
      fields: { lifted: "unknown" },
    });
    expect(await now(who.asec, document, "consensus", { ...declared, lifted: "TH" })).toMatchObject({ status: "done" });
    expect(await verdictOn(document.id)).toBe("declared");
    expect(await rows("position", document)).toHaveLength(11);
    expect(
      (await rows("event", document)).map(({ kind, audience, member_code }) => [kind, audience, member_code]),
    ).toEqual([
      ["proposed", "inside", null],
      ["objectionLifted", "member", "TH"],
      ["consensusDeclared", "inside", null],
    ]);
  });

  test("and a state that did not lift its objection contests the line, which bars the next move until it is settled", async () => {
    const document = await make({ agreed: others, stances: [["TH", "object"]] });
    await now(who.asec, document, "consensus", { ...declared, lifted: "TH" });
    const line = (await rows("decision", document)).find(({ verb }) => verb === "lifted");
    const answer = { decision: line?.id, confirmed: "no", reason: "We did not." };
    expect((await tried(who.head, document, "answer", answer)).outcome).toMatchObject({
      fields: { decision: "unknown" },
    });
    expect(await now(who.thai, document, "answer", answer)).toMatchObject({ status: "done" });
    const endorse = { verb: "endorsed", day: "2026-02-10" };
    expect(await now(who.asec, document, "endorseSoca", endorse)).toMatchObject({ refusal: { code: "contested" } });
    expect(await now(who.thai, document, "answer", { ...answer, confirmed: "yes" })).toMatchObject({ status: "done" });
    expect(await now(who.asec, document, "endorseSoca", endorse)).toMatchObject({ status: "done" });
  });

  test("which other states learn of without learning who had objected", async () => {
    const document = await make({ agreed: others, stances: [["TH", "object"]] });
    await now(who.asec, document, "consensus", { ...declared, lifted: "TH" });
    const seen = (by: typeof who.head) =>
      withActor(by, (db) =>
        db.decision.findMany({ where: { documentId: document.id }, select: { verb: true, liftedBy: true } }),
      );
    expect(await seen(who.head)).toEqual([{ verb: "declared", liftedBy: [] }]);
    expect(await seen(who.thai)).toContainEqual({ verb: "lifted", liftedBy: ["TH"] });
  });

  test("but nobody else records it", async () => {
    for (const name of ["head", "thai", "leadBody", "admin"] as const) {
      const { outcome, wrote } = await tried(who[name], await make({ bodies: ["SOMSWD"] }), "consensus", declared);
      expect(outcome).toMatchObject({ refusal: { code: "secretariatOnly" } });
      expect(wrote).toBe(false);
    }
  });
});
