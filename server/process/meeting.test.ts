import { describe, expect, test } from "vitest";
import { dayOf } from "@/domain/instants";
import { withActor } from "@/server/db";
import { findMeetingInside } from "@/server/queries/meeting-inside";
import { findMeeting } from "@/server/queries/meetings";
import { enterAsOwner } from "@/server/testing/enter";
import { at, type Fields, type Known, type Made, sendProposal, sendToMeeting } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";
import { amount } from "@/server/testing/stored";

const { make, now, rows, lines, stored, owner, superuser } = processWorld();
const item = (...documents: Made[]) => documents.map(({ address, revision }) => `${address}:${revision}`);
const several = (by: Known, meeting: string, document: string[], more: Fields = {}) =>
  sendToMeeting(by, {
    act: "decideSeveral",
    meeting,
    request: crypto.randomUUID(),
    document,
    verb: "endorsed",
    day: "2026-02-10",
    dayIsRight: "on",
    verbIsRight: "on",
    ...more,
  });

describe("one decision for several documents", () => {
  test("is one line for each, with how many others took the step", async () => {
    const documents = [
      await make({ stage: "council" }),
      await make({ stage: "council" }),
      await make({ stage: "council" }),
    ];
    expect(await several(who.asec, at("council"), item(...documents.toReversed()))).toMatchObject({ status: "done" });
    for (const document of documents) {
      expect(await stored(document)).toMatchObject({ stage: "summit" });
      expect((await rows("event", document)).at(-1)).toMatchObject({ kind: "endorseCouncil", data: { together: 2 } });
    }
  });

  test("of a Summit waits for a second officer on each", async () => {
    const documents = [await make({ stage: "summit" }), await make({ stage: "summit" })];
    expect(await several(who.asec, at("summit"), item(...documents), { outcome: "adopted" })).toMatchObject({
      status: "done",
    });
    for (const document of documents) expect(await rows("pending", document)).toHaveLength(1);
  });

  test("is for all of them or for none", async () => {
    const good = await make({ stage: "council" });
    const lacking = await make({ stage: "council", agreed: [] });
    const elsewhere = await make({ stage: "soca" });
    const before = await amount(superuser());
    expect(await several(who.asec, at("council"), item(good, lacking))).toEqual({
      status: "refused",
      refusal: { code: "repliesAwaited", version: 1 },
      document: lacking.address,
    });
    expect(await several(who.asec, at("council"), item(good, elsewhere))).toMatchObject({
      refusal: { code: "stage" },
      document: elsewhere.address,
    });
    expect(await several(who.asec, at("council"), [...item(good), `${elsewhere.address}:7`])).toMatchObject({
      status: "stale",
      document: elsewhere.address,
    });
    expect(await several(who.asec, at("council"), [...item(good), "ascc-2099-01:0"])).toMatchObject({
      status: "invalid",
      document: "ascc-2099-01",
    });
    expect(await several(who.asec, at("council"), [])).toMatchObject({ fields: { document: "required" } });
    expect(await several(who.asec, at("council"), [], { verb: "" })).toMatchObject({
      fields: { document: "required", verb: "required" },
    });
    for (const by of [who.head, who.thai, who.admin]) {
      expect(await several(by, at("council"), item(good))).toMatchObject({ refusal: { code: "secretariatOnly" } });
    }
    expect(await amount(superuser())).toEqual(before);
  });

  test("by two officers who name the same documents in another order is made once", async () => {
    const documents = [await make({ stage: "council" }), await make({ stage: "council" })];
    const outcomes = await Promise.all([
      several(who.asec, at("council"), item(...documents)),
      several(who.chair, at("council"), item(...documents.toReversed())),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "stale"]);
    for (const document of documents) expect(await lines(document)).toEqual(["proposed", "endorseCouncil"]);
  });
});

describe("a decision of several that is entered after the meeting's day", () => {
  const yesterday = dayOf(new Date(Date.now() - 86_400_000));
  const offered = (by: Known, address: string) =>
    withActor(by, async (db) => {
      const meeting = await findMeeting(db, by, address);
      const inside = meeting && (await findMeetingInside(db, by, meeting));
      return inside?.before.map(({ document }) => document.address) ?? [];
    });

  test("finds the documents on the page of the meeting that has passed, and enters it there", async () => {
    const id = crypto.randomUUID();
    const sat = {
      id,
      address: "test-council-past",
      body_code: "ASCC Council",
      name: "Past",
      numbers: [],
      listed: true,
    };
    await enterAsOwner(owner(), [["meeting", { ...sat, starts_on: yesterday, ends_on: yesterday }]]);
    const documents = [await make({ stage: "soca" }), await make({ stage: "council", since: yesterday })];
    const [first] = documents;
    if (!first) throw new Error("There is no document.");
    await now(who.asec, first, "endorseSoca", { verb: "endorsed", day: "2026-01-10" });
    const deferred = await make({ stage: "council", meeting: "councilLater" });
    const addresses = await offered(who.chair, "test-council-past");
    expect(addresses).toEqual(expect.arrayContaining(documents.map(({ address }) => address)));
    expect(addresses).not.toContain(deferred.address);
    expect(await offered(who.thai, "test-council-past")).not.toContain(first.address);

    const named = [`${first.address}:1`, `${documents[1]?.address}:0`];
    expect(await several(who.chair, "test-council-past", named, { day: yesterday })).toMatchObject({ status: "done" });
    for (const document of documents) expect(await stored(document)).toMatchObject({ stage: "summit" });
  });

  test("is not looked for at a sitting from before the text came to that body, unless it is the latest", async () => {
    const document = await make({ stage: "council", since: "2026-02-11" });
    expect(await offered(who.asec, at("council"))).not.toContain(document.address);
    expect(await offered(who.asec, "test-council-past")).toContain(document.address);
    const today = await make({ stage: "council", since: dayOf(new Date(Date.now() + 86_400_000)) });
    expect(await offered(who.asec, "test-council-past")).toContain(today.address);
  });
});

describe("a document is proposed", () => {
  const proposal = {
    title: "A working title",
    type: "declaration",
    finalBody: "leaders",
    target: at("summit"),
    sector: "Health",
  };
  const send = (by: Known, fields: Fields) =>
    sendProposal(by, { ...proposal, request: crypto.randomUUID(), ...fields });

  test.each([
    ["a delegate of a lead state", who.delegate, { leadMembers: "ID" }],
    ["a head of a lead state", who.head, { leadMembers: ["TH", "ID"], alsoLead: "TH" }],
    ["a lead body's holder", who.leadBody, { leadBodies: "SOMSWD" }],
    ["the secretariat", who.chair, { leadBodies: "SOMSWD", leadMembers: "VN" }],
  ])("by %s", async (_, by, fields) => {
    const outcome = await send(by, fields);
    expect(outcome).toMatchObject({ status: "done", address: expect.stringMatching(/^ascc-2026-\d+$/) });
  });

  test("by a state with others as leads only once its form has named them", async () => {
    const leads = { leadMembers: ["MY", "ID", "KH"] };
    const before = await amount(superuser());
    for (const named of [{ alsoLead: "" }, { alsoLead: "KH" }, { alsoLead: "on" }, { alsoLead: "KH,MY,TH" }])
      expect(await send(who.delegate, { ...leads, ...named })).toEqual({
        status: "invalid",
        fields: { alsoLead: "questioned" },
      });
    expect(await amount(superuser())).toEqual(before);
    expect(await send(who.delegate, { ...leads, alsoLead: "KH,MY" })).toMatchObject({ status: "done" });
  });

  test("once, however often its form is sent", async () => {
    const request = crypto.randomUUID();
    const first = await send(who.head, { leadMembers: "ID", request });
    const again = await send(who.head, { leadMembers: "ID", request });
    expect(again).toMatchObject({ status: "repeated", address: "address" in first ? first.address : "" });
  });

  test("by nobody for others, and by no viewer or administrator", async () => {
    const before = await amount(superuser());
    for (const by of [who.thai, who.thaiDelegate, who.concerned, who.viewer, who.admin]) {
      expect(await send(by, { leadMembers: "ID" })).toEqual({ status: "refused", refusal: { code: "leadsOnly" } });
    }
    expect(await send(who.head, { leadMembers: [] })).toMatchObject({ fields: { leadMembers: "required" } });
    expect(await send(who.head, { leadMembers: "ID", title: "x".repeat(501) })).toMatchObject({
      fields: { title: "tooLong 500" },
    });
    expect(await send(who.head, { leadMembers: "ID", sector: "Nonsense" })).toMatchObject({
      fields: { sector: "unknown Nonsense" },
    });
    expect(await send(who.head, { leadMembers: "ID", target: at("council") })).toMatchObject({
      fields: { target: "unknown" },
    });
    expect(await amount(superuser())).toEqual(before);
  });
});
