import { describe, expect, test } from "vitest";
import { withActor } from "@/server/db";
import { readDesk } from "@/server/queries/desk";
import { findInside } from "@/server/queries/document-inside";
import { findPoints } from "@/server/queries/points";
import { type Known, type Made, states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, tried, application } = processWorld();
const others = states.filter((state) => state !== "TH");
const words = "Meet every second year.";
const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
const withEdit = { version: "1", stance: "agreeWithEdits", "words.p1": words, "neededWords.p1": "on" };
const look = (by: Known, document: Made) => withActor(by, (db) => findPoints(db, by, document.address));
const heard = async (by: Known, { address }: Made) =>
  (await withActor(by, (db) => findInside(db, by, address)))?.hearsay?.kind;

/** A text that everybody agrees to, but Thailand only with words of its own; led by Indonesia. */
async function edited(more: Parameters<typeof make>[0] = {}) {
  const document = await make({ agreed: others, ...more });
  expect(await now(who.thai, document, "position", withEdit)).toMatchObject({ status: "done" });
  const [edit] = await rows("edit", document);
  return { document, edit: String(edit?.id) };
}
const answer = (edit: string, taken: "yes" | "no" = "yes") => ({ edit, taken, words: "It stands in paragraph 1." });

describe("an edit", () => {
  test("is proposed with a position, read by its state, the secretariat and the leads, and by nobody else", async () => {
    const { document } = await edited({ bodies: ["SOMSWD"] });
    expect(await rows("position", document)).toContainEqual(
      expect.objectContaining({ member_code: "TH", needed: true, paragraphs: ["p1"] }),
    );
    for (const by of [who.thaiDelegate, who.asec, who.admin, who.delegate]) {
      expect((await look(by, document))?.edits[0]?.edits).toMatchObject([{ words, needed: true, answer: null }]);
    }
    const elsewhere: Known = { role: "delegate", person: who.thaiDelegate.person, member: "VN" };
    expect(JSON.stringify(await look(elsewhere, document))).not.toContain(words);
    for (const by of [who.leadBody, who.viewer]) expect(await look(by, document)).toBeNull();
  });

  test("that is only suggested waits for nobody", async () => {
    const document = await make({ agreed: others });
    await now(who.thai, document, "position", { ...withEdit, "neededWords.p1": "" });
    for (const by of [who.asec, who.head]) expect(await heard(by, document)).toBe("reached");
  });

  test("is answered in words by the leads or the secretariat, and its state and they are told", async () => {
    const { document, edit } = await edited({ bodies: ["SOMSWD"] });
    for (const by of [who.thai, who.admin]) {
      const { outcome, wrote } = await tried(by, document, "answerEdit", answer(edit));
      expect(outcome).toMatchObject({ refusal: { code: "leadsOnly" } });
      expect(wrote).toBe(false);
    }
    expect((await tried(who.leadBody, document, "answerEdit", answer(edit))).outcome).toMatchObject({
      fields: { edit: "unknown" },
    });
    expect((await tried(who.head, document, "answerEdit", { ...answer(edit), words: " " })).outcome).toMatchObject({
      fields: { words: "required" },
    });
    expect(await now(who.delegate, document, "answerEdit", answer(edit, "no"))).toMatchObject({ status: "done" });
    expect(await now(who.asec, document, "answerEdit", answer(edit))).toMatchObject({ status: "done" });
    expect((await look(who.thai, document))?.edits[0]?.edits[0]?.answer).toMatchObject({ taken: true, by: "asec" });
    const lines = (await rows("event", document)).filter(({ kind }) => kind === "editAnswered");
    expect(lines.map(({ audience, member_code }) => [audience, member_code])).toEqual([
      ["member", "TH"],
      ["member", "TH"],
    ]);
  });

  test("of a word that a later one replaced says so, and nobody is asked to answer it", async () => {
    const { document, edit } = await edited();
    await now(who.thai, document, "position", { version: "1", stance: "object", reason: "x" });
    for (const by of [who.thai, who.asec])
      expect((await look(by, document))?.edits).toMatchObject([{ replacedOn: day }]);
    expect((await look(who.asec, document))?.mayAnswer).toBe(false);
    // The leads read what they must answer, and not that the state now objects.
    expect(await look(who.head, document)).toMatchObject({ edits: [{ replacedOn: null }], mayAnswer: true });
    const late = await tried(who.asec, document, "answerEdit", answer(edit));
    expect(late).toMatchObject({ outcome: { fields: { edit: "unknown" } }, wrote: false });
    await now(who.thai, document, "position", withEdit);
    for (const by of [who.thai, who.asec, who.head])
      expect((await look(by, document))?.edits.map(({ replacedOn }) => replacedOn)).toEqual([day, null]);
    const { outcome, wrote } = await tried(who.head, document, "answerEdit", answer(edit));
    expect(outcome).toMatchObject({ fields: { edit: "unknown" } });
    expect(wrote).toBe(false);
  });

  test("of an entry that was taken back, or that its state contests, is answered by nobody", async () => {
    for (const contested of [false, true]) {
      const document = await make({ agreed: others });
      const letter = { means: "letter", member: "TH", day: "2026-01-20", dayIsRight: "on" };
      expect(await now(who.asec, document, "position", { ...withEdit, ...letter })).toMatchObject({ status: "done" });
      const [edit] = await rows("edit", document);
      const position = String(edit?.position_id);
      const [by, act] = contested ? ([who.thai, "answer"] as const) : ([who.asec, "takeBack"] as const);
      const said = { position, confirmed: "no", reason: "Not theirs." };
      expect(await now(by, document, act, said)).toMatchObject({ status: "done" });
      for (const reader of [who.asec, who.head]) {
        const late = await tried(reader, document, "answerEdit", answer(String(edit?.id)));
        expect(late).toMatchObject({ outcome: { fields: { edit: "unknown" } }, wrote: false });
      }
    }
  });

  test("that is needed rests with those who must answer it, and with its state again only when it is not taken up", async () => {
    const { document, edit } = await edited({ versions: 2, shared: 1, editorial: [2] });
    const desk = async (by: Known) => {
      const here = (of: { document: { address: string } }) => of.document.address === document.address;
      const { tasks, ourEdits } = await withActor(by, (db) => readDesk(db, by));
      return {
        tasks: tasks.filter(here).map(({ kind }) => kind),
        edits: ourEdits.filter(here).map((one) => one.waits),
      };
    };
    const rests = async () => (await withActor(who.thai, (db) => findInside(db, who.thai, document.address)))?.rests;
    for (const by of [who.thai, who.thaiDelegate]) expect(await desk(by)).toEqual({ tasks: [], edits: ["answer"] });
    expect(await desk(who.head)).toEqual({ tasks: ["settle"], edits: [] });
    expect(await rests()).toMatchObject({ kind: "delegations", members: ["ID"], to: "settle" });
    await now(who.head, document, "answerEdit", answer(edit, "no"));
    expect(await desk(who.thai)).toEqual({ tasks: ["held"], edits: [] });
    await now(who.head, document, "answerEdit", answer(edit));
    expect(await desk(who.thai)).toEqual({ tasks: [], edits: ["version"] });
    await now(who.asec, document, "share", { version: "2", audience: "delegations" });
    expect(await desk(who.thai)).toEqual({ tasks: [], edits: [] });
    expect(await rests()).toMatchObject({ kind: "secretariat", to: "meet" });
  });

  test("that is needed holds the text until a version with its words is before the states, or its state agrees without it", async () => {
    const { document, edit } = await edited({ versions: 2, shared: 1, editorial: [2] });
    for (const by of [who.asec, who.head]) expect(await heard(by, document)).toBe("awaited");
    await now(who.head, document, "answerEdit", answer(edit));
    for (const by of [who.asec, who.head]) expect(await heard(by, document)).toBe("awaited");
    await now(who.asec, document, "share", { version: "2", audience: "delegations" });
    for (const by of [who.asec, who.head, who.thaiDelegate]) expect(await heard(by, document)).toBe("reached");
    await now(who.asec, document, "answerEdit", answer(edit, "no"));
    for (const by of [who.asec, who.head]) expect(await heard(by, document)).toBe("awaited");
    await now(who.thai, document, "position", { version: "2", stance: "agree" });
    for (const by of [who.asec, who.head]) expect(await heard(by, document)).toBe("reached");
  });

  test("comes with its position alone: none is added to one that was given before", async () => {
    const { document } = await edited();
    const [position] = (await rows("position", document)).filter(({ member_code }) => member_code === "TH");
    const data = { documentId: document.id, positionId: String(position?.id), anchor: "p1", words: "X", needed: true };
    await expect(withActor(who.thai, (db) => db.edit.createMany({ data }))).rejects.toThrow(/row-level security/);
  });
});

describe("an objection", () => {
  const objecting = { version: "1", stance: "object", reason: "Paragraph 1 has no end date." };

  test("is raised on a day, met with words, and lifted by its state alone", async () => {
    const document = await make({ agreed: others, leads: ["TH"] });
    await now(who.thai, document, "position", objecting);
    const found = (await look(who.asec, document))?.objections[0];
    expect(found).toMatchObject({ lifted: null, proposals: [] });
    const offer = { objection: found?.word.id ?? "", on: "p1", words: "until 2035" };
    expect(await now(who.asec, document, "proposal", offer)).toMatchObject({ status: "done" });
    await now(who.thai, document, "position", { ...objecting, reason: "Paragraph 1 still has none." });
    const still = await look(who.thai, document);
    expect(still?.objections).toHaveLength(1);
    expect(still?.objections[0]).toMatchObject({ raisedOn: found?.raisedOn, lifted: null });
    expect(still?.objections[0]?.proposals).toMatchObject([{ words: "until 2035", by: "asec" }]);
    expect(await heard(who.asec, document)).toBe("continues");
    await now(who.thai, document, "position", { version: "1", stance: "agree" });
    expect((await look(who.asec, document))?.objections[0]?.lifted).toMatchObject({ how: "state" });
    expect(await heard(who.asec, document)).toBe("reached");
  });

  test("that the leads may not read is not theirs to meet, and nobody else's", async () => {
    const document = await make({ agreed: others, leads: ["ID"] });
    await now(who.thai, document, "position", objecting);
    const [position] = (await rows("position", document)).filter(({ stance }) => stance === "object");
    const offer = { objection: String(position?.id), words: "until 2035" };
    for (const by of [who.head, who.thai, who.admin]) {
      const { outcome, wrote } = await tried(by, document, "proposal", offer);
      expect(outcome.status === "done").toBe(false);
      expect(wrote).toBe(false);
    }
    expect((await look(who.head, document))?.objections).toEqual([]);
  });
});

test("nothing of it is changed or taken away", async () => {
  for (const table of ["edit", "edit_answer", "proposal"]) {
    await expect(application().query(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: "42501" });
  }
});
