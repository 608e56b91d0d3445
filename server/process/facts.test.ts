import { describe, expect, test } from "vitest";
import { at, type Fields, type Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, lines, tried, stored } = processWorld();

/** The form of a document's facts as it is first shown. */
async function shown(document: Made): Promise<Fields> {
  const { title, type, track, final_body, lead_members, lead_bodies, sectors } = await stored(document);
  const facts = { title, type, track, finalBody: final_body, leadMembers: lead_members, leadBodies: lead_bodies };
  return { ...facts, sector: sectors, target: at("summit"), reason: "It was asked for." };
}

test("title and type change on the way; the former title is kept, on the row and by itself, and found by search", async () => {
  const document = await make({ stage: "council" });
  const { title } = await stored(document);
  const fields = { ...(await shown(document)), title: "ASEAN  Leaders’ Statement", type: "leadersStatement" };
  expect(await now(who.asec, document, "facts", fields)).toMatchObject({ status: "done" });
  expect(await stored(document)).toMatchObject({
    title: "ASEAN Leaders’ Statement",
    type: "leadersStatement",
    former_titles: [title],
    folded: `${title.toLowerCase()} | asean leaders statement`,
    stage: "council",
  });
  expect((await rows("title", document)).map(({ text }) => text)).toEqual([title, "ASEAN Leaders’ Statement"]);
  expect(await lines(document)).toEqual(["proposed", "titleChanged", "typeChanged"]);
  const [, changed] = await rows("event", document);
  expect(changed?.data).toMatchObject({
    change: { from: title, to: "ASEAN Leaders’ Statement" },
    reason: "It was asked for.",
  });
});

test("a form on which nothing was changed writes nothing", async () => {
  const document = await make();
  const { outcome, wrote } = await tried(who.asec, document, "facts", await shown(document));
  expect(outcome).toEqual({ status: "refused", refusal: { code: "noChange" } });
  expect(wrote).toBe(false);
});

test("leads join and leave; a body that joins reads the document, one that leaves no longer does", async () => {
  const document = await make({ bodies: ["SOMSWD"] });
  const fields = { ...(await shown(document)), leadMembers: ["VN", "ID"], leadBodies: ["SOMHD"] };
  expect(await now(who.asec, document, "facts", fields)).toMatchObject({ status: "done" });
  expect(await stored(document)).toMatchObject({
    lead_members: ["ID", "VN"],
    lead_bodies: ["SOMHD"],
    concerned_bodies: ["SOMHD"],
  });
  expect(await lines(document)).toEqual(["proposed", "leadAdded", "leadAdded", "leadRemoved"]);
});

describe("the track changes", () => {
  test("from adoption to notation, and an endorsement stands", async () => {
    const document = await make({ stage: "summit" });
    await now(who.asec, document, "facts", { ...(await shown(document)), track: "notation" });
    expect(await stored(document)).toMatchObject({ stage: "summit", track: "notation" });
  });

  test.each(["council", "summit"])("from notation to adoption at %s, and it must be given again", async (stage) => {
    const document = await make({ stage, track: "notation" });
    await now(who.asec, document, "facts", { ...(await shown(document)), track: "adoption" });
    expect(await stored(document)).toMatchObject({ stage: "soca", track: "adoption", meeting_id: null });
    expect((await rows("event", document)).at(-1)).toMatchObject({
      kind: "trackChanged",
      data: { stage: "soca", change: { from: "notation", to: "adoption" } },
    });
  });
});

test("a text that is to end with the Council goes back before it from the Summit", async () => {
  const document = await make({ stage: "summit" });
  await now(who.asec, document, "facts", { ...(await shown(document)), finalBody: "council", target: "" });
  expect(await stored(document)).toMatchObject({ stage: "council", final_body: "council", target_id: null });
  expect(await lines(document)).toEqual(["proposed", "finalBodyChanged", "targetChanged"]);
});

describe("facts are not taken", () => {
  test.each<[string, Fields, Record<string, string>]>([
    ["without a title", { title: " " }, { title: "required" }],
    ["with a title of nothing but signs", { title: "!!!" }, { title: "required" }],
    ["with a title of 501 characters", { title: "x".repeat(501) }, { title: "tooLong 500" }],
    ["with a NUL in the title", { title: "a\0b" }, { title: "characters" }],
    ["with half a character in the title", { title: "a\udc00b" }, { title: "characters" }],
    ["of a type that there is not", { type: "poem" }, { type: "unknown" }],
    ["without a lead", { leadMembers: [], leadBodies: [] }, { leadMembers: "required" }],
    ["led by no state that there is", { leadMembers: ["XX"] }, { leadMembers: "unknown XX" }],
    ["led by no body that there is", { leadBodies: ["SOMXX"] }, { leadBodies: "unknown SOMXX" }],
    ["in a sector that no body has", { sector: ["Health", "Nonsense"] }, { sector: "unknown Nonsense" }],
    ["aiming at what is no Summit", { target: at("soca") }, { target: "unknown" }],
    ["without a reason", { reason: "" }, { reason: "required" }],
    ["with a reason of 4,001 characters", { reason: "x".repeat(4_001) }, { reason: "tooLong 4000" }],
  ])("%s", async (_, wrong, problem) => {
    const document = await make();
    const { outcome, wrote } = await tried(who.asec, document, "facts", { ...(await shown(document)), ...wrong });
    expect(outcome).toEqual({ status: "invalid", fields: problem });
    expect(wrote).toBe(false);
  });

  test("of 500 astral characters too long by one", async () => {
    const document = await make();
    const fields = await shown(document);
    expect(
      (await tried(who.asec, document, "facts", { ...fields, title: `a${"𝔸".repeat(500)}` })).outcome,
    ).toMatchObject({ fields: { title: "tooLong 500" } });
    expect(await now(who.asec, document, "facts", { ...fields, title: `a${"𝔸".repeat(499)}` })).toMatchObject({
      status: "done",
    });
  });

  test("from anybody but the secretariat, at the end, or while something is to be confirmed", async () => {
    const document = await make();
    const fields = { ...(await shown(document)), title: "Another" };
    for (const name of ["head", "delegate", "thai", "admin"] as const) {
      expect((await tried(who[name], document, "facts", fields)).outcome).toMatchObject({
        refusal: { code: "secretariatOnly" },
      });
    }
    expect((await tried(who.asec, await make({ stage: "concluded" }), "facts", fields)).outcome).toMatchObject({
      refusal: { code: "concluded" },
    });
    await now(who.asec, document, "endorseSoca", { gap: "Taken, record awaited." });
    expect((await tried(who.asec, document, "facts", fields)).outcome).toMatchObject({
      refusal: { code: "toConfirm" },
    });
  });
});

describe("the public page of a listed document", () => {
  const face = async (document: Made) =>
    (await rows("publication", document)).map(({ track, phase }) => [track, phase]);
  const told = async (document: Made) => (await rows("released_step", document)).map(({ kind, data }) => [kind, data]);

  test("stays as it was released when a fact changes", async () => {
    const document = await make({ listed: true });
    await now(who.asec, document, "facts", { ...(await shown(document)), track: "notation" });
    expect(await face(document)).toEqual([["adoption", "drafting"]]);
    expect(await told(document)).toEqual([]);
  });

  test("follows in the same act where the officer says so, without the reason", async () => {
    const document = await make({ listed: true });
    const said = { ...(await shown(document)), track: "notation", release: "on" };
    expect(await now(who.asec, document, "facts", said)).toMatchObject({ status: "done" });
    expect(await face(document)).toEqual([["notation", "drafting"]]);
    expect(await told(document)).toContainEqual(["trackChanged", { change: { from: "adoption", to: "notation" } }]);
    expect(await lines(document)).toContain("released");
  });

  test("is not brought up to date by the way while more than that is held", async () => {
    const document = await make({ stage: "council", listed: true });
    await now(who.asec, document, "return", { stage: "drafting", reason: "More time." });
    await now(who.asec, document, "facts", { ...(await shown(document)), track: "notation" });
    const again = { ...(await shown(document)), track: "adoption", release: "on" };
    const { outcome, wrote } = await tried(who.asec, document, "facts", again);
    expect(outcome).toEqual({ status: "refused", refusal: { code: "publicBehind" } });
    expect(wrote).toBe(false);
  });

  test("is not made by a change of a document that is not listed", async () => {
    const document = await make();
    const said = { ...(await shown(document)), track: "notation", release: "on" };
    expect((await tried(who.asec, document, "facts", said)).outcome).toMatchObject({ refusal: { code: "notListed" } });
  });
});
