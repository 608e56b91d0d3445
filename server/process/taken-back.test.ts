import { describe, expect, test } from "vitest";
import { whyNotAct } from "@/domain/may-act";
import { withActor } from "@/server/db";
import { readDesk } from "@/server/queries/desk";
import { findInside } from "@/server/queries/document-inside";
import { tryAs } from "@/server/testing/actors";
import { circulate, entry, sendCirculationForm } from "@/server/testing/circulations";
import { at, type Fields, type Known, type Made, states, type Wanted } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, lines, tried, owner, application } = processWorld();
const others = states.filter((state) => state !== "TH");
const letter: Fields = { version: "1", member: "TH", means: "letter", day: "2026-01-20", dayIsRight: "on" };
const objects = { ...letter, stance: "object", reason: "Paragraph 1." };
const agrees = { ...letter, stance: "agree" };
const viet: Known = { role: "head", person: who.viewer.person, member: "VN" };
const endorses = { verb: "endorsed", day: "2026-02-10" };
const closed = { rule: "reply", closed: true } as const;
const yes = { confirmed: "yes" };
const why = "It was the letter of another state.";
const look = (by: Known, { address }: Made) => withActor(by, (db) => findInside(db, by, address));

/** A text on which an officer entered a word for Thailand, and that entry. */
async function entered(wanted: Wanted, word: Fields = objects) {
  const document = await make(wanted);
  expect(await now(who.asec, document, "position", word)).toMatchObject({ status: "done" });
  return { document, position: await latest(document) };
}
const latest = async (document: Made) =>
  String((await rows("position", document)).findLast(({ member_code, means }) => member_code === "TH" && means)?.id);
const takesBack = (position: string) => ({ position, reason: why });

test("an entry made by mistake is taken back: it stays in the record, and the state's own word stands again", async () => {
  const { document, position } = await entered({ agreed: states });
  expect((await look(who.asec, document))?.standing.verdict).toMatchObject({ kind: "continues" });
  expect(await now(who.asec, document, "takeBack", takesBack(position))).toMatchObject({ status: "done" });

  const view = await look(who.chair, document);
  expect(view?.standing.verdict).toMatchObject({ kind: "reached" });
  expect(view?.standing.contested).toEqual([]);
  expect(view?.positions.find(({ id }) => id === position)).toMatchObject({
    stance: "object",
    answered: false,
    takenBack: { reason: why },
  });
  const told = (await rows("event", document)).slice(-2);
  expect(told).toMatchObject([
    { kind: "onBehalfTakenBack", audience: "member", member_code: "TH", person_id: who.asec.person, version_number: 1 },
    { kind: "heardTakenBack", audience: "inside", member_code: null },
  ]);
  expect(told[0]?.data).toEqual({ takesBack: position, stance: "object", reason: why });
  expect(await now(who.asec, document, "endorseSoca", endorses)).toMatchObject({ status: "done" });
});

test("where it had no other word, the state is asked again, and has not replied", async () => {
  const { document, position } = await entered({ agreed: others }, agrees);
  expect((await look(viet, document))?.hearsay).toMatchObject({ kind: "reached", yet: [] });
  const asked = async () => {
    const { tasks } = await withActor(who.thai, (db) => readDesk(db, who.thai));
    return tasks.filter(({ document: { address } }) => address === document.address).map(({ kind }) => kind);
  };
  expect(await asked()).toEqual(["answer"]);
  await now(who.chair, document, "takeBack", takesBack(position));
  expect((await look(viet, document))?.hearsay).toMatchObject({ kind: "awaited", yet: ["TH"] });
  expect(await asked()).toEqual(["reply"]);
  expect((await look(who.asec, document))?.rests).toMatchObject({ to: "reply", members: ["TH"] });
});

test("the state and the secretariat read it, as they read positions; the leads what they had been told", async () => {
  const reads = async (by: Known, document: Made) => {
    const view = await look(by, document);
    return view?.history.flatMap(({ kind, inside }) =>
      kind === "onBehalfTakenBack" || kind === "heardTakenBack" ? [[kind, inside?.member, inside?.reason ?? null]] : [],
    );
  };
  const { document, position } = await entered({ agreed: others }, agrees);
  await now(who.asec, document, "takeBack", takesBack(position));
  for (const by of [who.asec, who.chair, who.admin, who.thai, who.thaiDelegate])
    expect(await reads(by, document)).toEqual([["onBehalfTakenBack", "TH", why]]);
  for (const by of [who.head, who.delegate, viet]) expect(await reads(by, document)).toEqual([]);
  expect(JSON.stringify(await look(viet, document))).not.toContain(position);

  const edits = { ...letter, stance: "agreeWithEdits", "words.p1": "Other words." };
  const edited = await entered({ agreed: others, bodies: ["SOMSWD"] }, edits);
  expect(JSON.stringify(await look(who.head, edited.document))).toContain("Other words.");
  await now(who.asec, edited.document, "takeBack", takesBack(edited.position));
  expect(await reads(who.head, edited.document)).toEqual([["heardTakenBack", "TH", null]]);
  expect(JSON.stringify(await look(who.head, edited.document))).not.toContain("Other words.");
  for (const by of [viet, who.leadBody]) expect(await reads(by, edited.document)).toEqual([]);

  const compiled = await entered({ agreed: others }, agrees);
  await now(who.asec, compiled.document, "compilation", { version: "1" });
  await now(who.asec, compiled.document, "takeBack", takesBack(compiled.position));
  expect(await reads(viet, compiled.document)).toEqual([["heardTakenBack", null, null]]);
});

test("on a no-objection basis the leads read whose objection it was, and the time that it ended stays ended", async () => {
  const document = await make({ agreed: [] });
  const sent = await circulate(owner(), [document]);
  expect(await now(who.asec, document, "position", objects)).toMatchObject({ status: "done" });
  await now(who.asec, document, "takeBack", takesBack(await latest(document)));
  const told = (await rows("event", document)).filter(({ kind }) => kind === "heardTakenBack");
  expect(told.map(({ audience, member_code }) => [audience, member_code])).toEqual([
    ["leads", "TH"],
    ["inside", null],
  ]);
  const thai = await look(who.thai, document);
  expect(thai?.circulation).toMatchObject({ id: sent, over: true, own: { replied: false } });
  const reply = entry(document, { stance: "agree" });
  expect(await sendCirculationForm(who.thai, { circulation: sent, act: "reply", ...reply })).toMatchObject({
    status: "done",
  });
});

test("a line that its state contests is settled by taking it back", async () => {
  const { document, position } = await entered({ agreed: others }, agrees);
  await now(who.thai, document, "answer", { position, confirmed: "no", reason: "Not ours." });
  const contested = { refusal: { code: "contested", states: ["TH"] } };
  expect(await now(who.asec, document, "endorseSoca", endorses)).toMatchObject(contested);
  expect(await now(who.asec, document, "takeBack", takesBack(position))).toMatchObject({ status: "done" });
  expect(await now(who.asec, document, "endorseSoca", endorses)).toMatchObject({
    refusal: { code: "repliesAwaited", version: 1 },
  });
});

describe("what is no mistake of the secretariat's to take back, or is relied on, stays", () => {
  test("a state's own word, and one of another document", async () => {
    const { document } = await entered({ agreed: states });
    const other = await entered({ agreed: others });
    const own = (await rows("position", document)).find(({ means }) => !means);
    for (const position of [String(own?.id), other.position]) {
      const { outcome, wrote } = await tried(who.asec, document, "takeBack", takesBack(position));
      expect([outcome, wrote]).toEqual([{ status: "invalid", fields: { position: "unknown" } }, false]);
    }
  });

  test("without a reason, by anybody else, or twice; and what was taken back is answered no more", async () => {
    const { document, position } = await entered({ agreed: others });
    const said = takesBack(position);
    expect((await tried(who.asec, document, "takeBack", { ...said, reason: " " })).outcome).toMatchObject({
      fields: { reason: "required" },
    });
    const officers = { refusal: { code: "secretariatOnly" } };
    for (const name of ["head", "thai", "thaiDelegate", "admin"] as const)
      expect((await tried(who[name], document, "takeBack", said)).outcome).toMatchObject(officers);
    expect((await tried(who.viewer, document, "takeBack", said)).outcome).toEqual({ status: "notFound" });
    await now(who.asec, document, "takeBack", said);
    const unknown = { outcome: { fields: { position: "unknown" } }, wrote: false };
    expect(await tried(who.chair, document, "takeBack", said)).toMatchObject(unknown);
    expect(await tried(who.thai, document, "answer", { position, ...yes })).toMatchObject(unknown);
    const thai = await look(who.thai, document);
    expect(thai && whyNotAct("answer", thai, who.thai)).toEqual({ code: "notKnown" });
  });

  const declared = { meeting: at("soca"), day: "2026-01-10" };
  type Way = (document: Made, position: string) => Promise<unknown>;
  const relied: [string, string, Way][] = [
    ["its state confirmed it", "entryConfirmed", (one, position) => now(who.thai, one, "answer", { position, ...yes })],
    ["consensus was declared after it", "entryDecided", (one) => now(who.asec, one, "consensus", declared)],
    ["a body decided after it", "entryDecided", (one) => now(who.asec, one, "endorseSoca", endorses)],
    ["a circulation was closed after it", "entryClosed", (one) => circulate(owner(), [one], closed)],
  ];

  test.each(relied)("where %s, in the database too", async (_, code, way) => {
    const made = await entered({ agreed: others }, agrees);
    const client = application();
    const attempt = (by: Known, { position, document } = made, person = by.person) =>
      tryAs(client, by, () =>
        client
          .query(
            `INSERT INTO answer (document_id, member_code, position_id, confirmed, taken_back, reason, person_id)
             VALUES ('${document.id}', 'TH', '${position}', false, true, 'x', '${person}')`,
          )
          .then(
            ({ rowCount }) => rowCount,
            ({ code }) => code,
          ),
      );
    expect(await attempt(who.asec)).toBe(1);
    expect(await attempt(who.asec, made, who.chair.person)).toBe("42501");
    for (const by of [who.thai, who.head, who.admin, who.thaiDelegate]) expect(await attempt(by)).toBe("42501");

    expect(await way(made.document, made.position)).not.toMatchObject({ status: "refused" });
    const view = await look(who.asec, made.document);
    expect(view && whyNotAct("takeBack", view, who.asec)).toEqual({ code });
    expect(await tried(who.asec, made.document, "takeBack", takesBack(made.position))).toMatchObject({
      outcome: { status: "refused", refusal: { code } },
      wrote: false,
    });
    expect(await attempt(who.asec)).toBe("23514");
  });

  test("a decision that was undone holds nothing", async () => {
    const { document, position } = await entered({ agreed: others }, agrees);
    await now(who.asec, document, "endorseSoca", endorses);
    await now(who.asec, document, "undo");
    expect(await now(who.asec, document, "takeBack", takesBack(position))).toMatchObject({ status: "done" });
    expect((await lines(document)).slice(-2)).toEqual(["undone", "onBehalfTakenBack"]);
  });
});
