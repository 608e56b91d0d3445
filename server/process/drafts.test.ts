import { describe, expect, test } from "vitest";
import { withActor } from "@/server/db";
import { findDelegation } from "@/server/queries/delegation";
import type { Fields, Known, Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, lines, tried } = processWorld();

const words = {
  version: "1",
  draft: "0",
  stance: "agreeWithEdits",
  reason: "Scope.",
  paragraph: "p1",
  note: "For us.",
};
const edits = { "words.p1": "We agree in full.", "neededWords.p1": "on" };
const asSeen = (by: Known, { address }: Made) => withActor(by, (db) => findDelegation(db, by, address));
const drafted = async (fields: Fields = {}) => {
  const document = await make({ agreed: [], versions: 2, shared: 1 });
  expect(await now(who.delegate, document, "draft", { ...words, ...edits, ...fields })).toMatchObject({
    status: "done",
  });
  return document;
};
const submit = { version: "1", draft: "1" };

describe("a delegation drafts", () => {
  test("together, and each sees what the other saved", async () => {
    const document = await drafted();
    const seen = (await asSeen(who.head, document))?.drafts[0];
    expect(seen).toMatchObject({ note: "For us.", stance: "agreeWithEdits", revision: 1, submittedAt: null });
    expect(seen?.edits).toEqual([{ anchor: "p1", words: "We agree in full.", needed: true }]);
    expect(await now(who.head, document, "draft", { ...words, draft: "1", note: "Ours." })).toMatchObject({
      status: "done",
    });
    expect((await asSeen(who.delegate, document))?.drafts[0]).toMatchObject({ note: "Ours.", edits: [], revision: 2 });
  });

  test("and whoever saves older words is told, and overwrites nothing", async () => {
    const document = await drafted();
    const late = await tried(who.head, document, "draft", { ...words, note: "Unaware." });
    expect(late).toMatchObject({ outcome: { status: "stale" }, wrote: false });
    expect((await asSeen(who.head, document))?.drafts[0]?.note).toBe("For us.");
  });

  test("and many who save the same words at once leave one saving", async () => {
    const document = await make({ agreed: [] });
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        now(i % 2 ? who.head : who.delegate, document, "draft", { ...words, note: `${i}` }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === "stale")).toHaveLength(7);
  });

  test("for no other state, and neither the secretariat nor an administrator finds anything of it", async () => {
    const document = await drafted();
    for (const name of ["thai", "thaiDelegate"] as const) {
      expect(await asSeen(who[name], document)).toMatchObject({ drafts: [], lines: [] });
    }
    for (const name of ["asec", "admin", "leadBody"] as const) expect(await asSeen(who[name], document)).toBeNull();
    expect(await lines(document)).toHaveLength(1);
  });

  test("nothing where nothing is written, or where a paragraph is left as it stands", async () => {
    const document = await make({ agreed: [] });
    const unwritten: Fields[] = [{}, { "words.p1": "We agree." }];
    for (const nothing of unwritten) {
      const empty = await tried(who.delegate, document, "draft", { version: "1", draft: "0", ...nothing });
      expect(empty).toMatchObject({ outcome: { fields: { stance: "nothingWritten" } }, wrote: false });
    }
    const same = { version: "1", stance: "agreeWithEdits", "words.p1": "We agree." };
    expect((await tried(who.head, document, "position", same)).outcome).toMatchObject({
      fields: { reason: "required" },
    });
  });

  test("and discards, which its own record tells and nobody else's; older words are told of it", async () => {
    const document = await drafted();
    const gone = { version: "1", draft: "1", discard: "on" };
    expect(await now(who.delegate, document, "draft", gone)).toMatchObject({ status: "done" });
    const seen = await asSeen(who.head, document);
    expect(seen?.drafts[0]).toMatchObject({ stance: null, note: null, edits: [] });
    expect(seen?.lines[0]).toMatchObject({ kind: "draftDiscarded", version: 1 });
    expect((await asSeen(who.thai, document))?.lines).toEqual([]);
    expect((await tried(who.head, document, "submitDraft", submit)).outcome).toMatchObject({
      refusal: { code: "noDraft" },
    });
    expect((await tried(who.head, document, "draft", { ...words, draft: "1" })).outcome).toMatchObject({
      status: "stale",
    });
    expect((await tried(who.head, document, "draft", { ...gone, draft: "2" })).outcome).toMatchObject({
      refusal: { code: "noDraft" },
    });
  });

  test("on no paragraph that is not there, and no observer drafts", async () => {
    const document = await make({ agreed: [] });
    expect((await tried(who.delegate, document, "draft", { ...words, "words.p9": "X" })).outcome).toEqual({
      status: "invalid",
      fields: { paragraph: "unknown" },
    });
    const observer: Known = { role: "delegate", person: who.delegate.person, member: "PG" };
    expect((await tried(observer, document, "draft", words)).outcome).toMatchObject({ status: "refused" });
  });
});

describe("a head submits", () => {
  test("what a delegate drafted: it is the state's position, without the private note, and the draft says so", async () => {
    const document = await drafted();
    expect(await now(who.head, document, "submitDraft", submit)).toMatchObject({ status: "done" });
    const [position] = await rows("position", document);
    expect(position).toMatchObject({
      member_code: "ID",
      stance: "agreeWithEdits",
      needed: true,
      paragraphs: ["p1"],
      means: null,
    });
    expect(position?.reason).toBe("Scope.");
    expect(await rows("edit", document)).toMatchObject([{ anchor: "p1", words: "We agree in full.", needed: true }]);
    const [draft] = await rows("position_draft", document);
    expect(draft).toMatchObject({ position_id: position?.id, note: "For us." });
    expect(JSON.stringify(await rows("event", document))).not.toContain("For us.");
  });

  test.each([
    ["not a delegate", "delegate", submit, { refusal: { code: "stateHeadOnly" } }],
    ["not another state's head", "thai", submit, { refusal: { code: "noDraft" } }],
    ["not the secretariat", "asec", submit, { refusal: { code: "stateHeadOnly" } }],
    ["not words that were changed since they were read", "head", { version: "1", draft: "0" }, { status: "stale" }],
  ] as const)("%s", async (_, name, fields, outcome) => {
    const document = await drafted();
    expect(await tried(who[name], document, "submitDraft", fields)).toMatchObject({ outcome, wrote: false });
  });

  test("nothing that is not complete", async () => {
    const open = await drafted({ stance: "" });
    expect((await tried(who.head, open, "submitDraft", submit)).outcome).toMatchObject({
      refusal: { code: "draftStance" },
    });
    const silent = await drafted({ stance: "object", reason: "" });
    expect((await tried(who.head, silent, "submitDraft", submit)).outcome).toMatchObject({
      refusal: { code: "draftReason" },
    });
  });

  test("once: the same draft twice at the same time is one position", async () => {
    const document = await drafted();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => now(who.head, document, "submitDraft", submit)));
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(await rows("position", document)).toHaveLength(1);
  });
});

describe("when the text changes", () => {
  const shared = async (document: Made) =>
    expect(await now(who.asec, document, "share", { version: "2", audience: "delegations" })).toMatchObject({
      status: "done",
    });

  test("the draft says that it is older, cannot be submitted, and is taken over", async () => {
    const document = await drafted();
    await shared(document);
    expect((await asSeen(who.head, document))?.older).toBe(true);
    expect((await tried(who.head, document, "submitDraft", submit)).outcome).toMatchObject({
      refusal: { code: "draftOlder" },
    });
    expect(await now(who.delegate, document, "takeOver", { version: "2", draft: "1" })).toMatchObject({
      status: "done",
    });
    const [taken, first] = (await asSeen(who.head, document))?.drafts ?? [];
    expect(taken).toMatchObject({ version: 2, note: "For us.", stance: "agreeWithEdits" });
    expect(first).toMatchObject({ version: 1, note: "For us." });
  });

  test("a head says in one step that the position still stands", async () => {
    const document = await drafted();
    await now(who.head, document, "submitDraft", submit);
    await shared(document);
    const [before] = await rows("position", document);
    const fields = { version: "2", position: before?.id };
    expect((await tried(who.delegate, document, "stand", fields)).outcome).toMatchObject({
      refusal: { code: "stateHeadOnly" },
    });
    expect(await now(who.head, document, "stand", fields)).toMatchObject({ status: "done" });
    const words = await rows("position", document);
    expect(words.at(-1)).toMatchObject({ version_number: 2, stance: before?.stance, reason: before?.reason });
    expect((await tried(who.head, document, "stand", fields)).outcome).toMatchObject({
      refusal: { code: "wordStands" },
    });
  });
});
