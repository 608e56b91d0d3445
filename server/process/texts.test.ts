import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { previewedAs } from "@/domain/previewed";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, lines, tried, stored } = processWorld();
const version = { text: "Recognising that\n\n1. We agree.\n\n2. We go on.", kind: "substantive" };

test("a delegate of the lead adds a text, which is working until it is shared", async () => {
  const document = await make({ stage: "drafting", versions: 0 });
  expect(await now(who.delegate, document, "version", version)).toMatchObject({ status: "done" });
  const [kept] = await rows("version", document);
  expect(kept).toMatchObject({ number: 1, kind: "substantive", added_by: who.delegate.person });
  expect(kept?.paragraphs).toEqual([
    { anchor: "p1", kind: "preamble", text: "Recognising that" },
    { anchor: "p2", kind: "operative", text: "1. We agree." },
    { anchor: "p3", kind: "operative", text: "2. We go on." },
  ]);
  expect(kept?.sha256).toBe(`\\x${createHash("sha256").update(version.text).digest("hex")}`);
  expect(await rows("share", document)).toEqual([]);
  expect((await stored(document)).revision).toBe(1);

  expect(await now(who.head, document, "share", { version: "1", audience: "delegations" })).toMatchObject({
    status: "done",
  });
  expect(await rows("share", document)).toMatchObject([{ version_number: 1, audience: "delegations" }]);
  expect(await lines(document)).toEqual(["proposed", "versionAdded", "versionShared"]);
});

test("a lead body's holder adds and shares a text of what it leads", async () => {
  const document = await make({ stage: "drafting", versions: 0, leads: [], bodies: ["SOMSWD"] });
  expect(await now(who.leadBody, document, "version", version)).toMatchObject({ status: "done" });
  expect(await now(who.leadBody, document, "share", { version: "1", audience: "delegations" })).toMatchObject({
    status: "done",
  });
});

describe("a text is not taken", () => {
  test.each([
    ["when it is empty", " \r\n\r\n ", "required"],
    ["with more than 200 kB", "é".repeat(100_001), "tooLong"],
    ["with a NUL", "one\0two", "characters"],
    ["with half a character", "one \ud83d two", "characters"],
  ])("%s", async (_, text, problem) => {
    const document = await make({ stage: "drafting" });
    const { outcome, wrote } = await tried(who.head, document, "version", { ...version, text });
    expect(outcome).toEqual({ status: "invalid", fields: { text: problem } });
    expect(wrote).toBe(false);
  });

  test("when it is the same as the latest", async () => {
    const document = await make({ stage: "drafting", versions: 0 });
    await now(who.head, document, "version", version);
    const { outcome, wrote } = await tried(who.head, document, "version", { ...version, text: `${version.text}\r\n` });
    expect(outcome).toEqual({ status: "refused", refusal: { code: "noChange" } });
    expect(wrote).toBe(false);
  });

  test("as editorial from anybody but the secretariat", async () => {
    const document = await make({ stage: "drafting" });
    const editorial = { text: "We agree!", kind: "editorial" };
    expect((await tried(who.head, document, "version", editorial)).outcome).toEqual({
      status: "invalid",
      fields: { kind: "unknown" },
    });
    expect(await now(who.asec, document, "version", editorial)).toMatchObject({ status: "done" });
  });

  test.each(["thai", "thaiDelegate", "admin"] as const)("from %s, who does not lead it", async (name) => {
    const { outcome, wrote } = await tried(who[name], await make({ stage: "drafting" }), "version", version);
    expect(outcome).toEqual({ status: "refused", refusal: { code: "leadsOnly" } });
    expect(wrote).toBe(false);
  });
});

test("what holds 200 kB exactly is taken, in any script, with ends of lines made plain", async () => {
  const document = await make({ stage: "drafting", versions: 0 });
  const text = `${"ក".repeat(66_666)}ab`;
  expect(await now(who.asec, document, "version", { ...version, text: `\r\n${text}\r\n` })).toMatchObject({
    status: "done",
  });
  expect((await rows("version", document))[0]?.paragraphs).toEqual([{ anchor: "p1", kind: "plain", text }]);
});

test("only the secretariat releases a text, and only of a listed document", async () => {
  const release = { version: "1", audience: "public" };
  const listed = await make({ listed: true });
  expect((await tried(who.head, listed, "share", release)).outcome).toMatchObject({
    refusal: { code: "secretariatOnly" },
  });
  expect((await tried(who.asec, await make(), "share", release)).outcome).toMatchObject({
    refusal: { code: "notListed" },
  });
  expect(await now(who.asec, listed, "share", release)).toMatchObject({ status: "done" });
  expect((await tried(who.asec, listed, "share", release)).outcome).toMatchObject({ refusal: { code: "openAlready" } });
  expect((await tried(who.asec, listed, "share", { ...release, version: "7" })).outcome).toMatchObject({
    fields: { version: "unknown" },
  });
});

test("a proposal's text is not shared before drafting is open, and a withdrawn one's not at all", async () => {
  const share = { version: "1", audience: "delegations" };
  const proposed = await make({ stage: "proposed", shared: 0 });
  expect((await tried(who.asec, proposed, "share", share)).outcome).toMatchObject({ refusal: { code: "stage" } });
  const withdrawn = await make({ stage: "withdrawn", shared: 0 });
  expect((await tried(who.asec, withdrawn, "share", share)).outcome).toMatchObject({ refusal: { code: "withdrawn" } });
});

test("a pasted text is added once its paragraphs were looked at, and looked at again where it was changed since", async () => {
  const document = await make({ versions: 0 });
  const pasted = { text: "Sample title\n\n1. We agree.", kind: "substantive" };
  for (const previewed of ["", previewedAs("1. We agree.")]) {
    const { outcome, wrote } = await tried(who.delegate, document, "version", { ...pasted, previewed });
    expect(outcome).toEqual({ status: "invalid", fields: { previewed: "required" } });
    expect(wrote).toBe(false);
  }
  const previewed = previewedAs("Sample title\r\n\r\n1. We agree.  ");
  expect(await now(who.delegate, document, "version", { ...pasted, previewed })).toMatchObject({ status: "done" });
});
