import { expect, test } from "vitest";
import type { Act } from "@/domain/acts";
import { positionReaders, type Readers, readersOf } from "@/domain/readers";
import { withActor } from "@/server/db";
import { findInside } from "@/server/queries/document-inside";
import { findStep } from "@/server/queries/steps";
import { circulate, sendCirculationForm } from "@/server/testing/circulations";
import type { Fields, Known, Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

// What a form says of who can see what it writes, beside who is then shown it. Thailand acts; Indonesia and SOMSWD lead.

const { make, now, rows, owner } = processWorld();
const readers = {
  ...who,
  viet: { role: "delegate", person: who.thaiDelegate.person, member: "VN" } as Known,
};
type Name = keyof typeof readers;
const names = Object.keys(readers) as Name[];

const all: Name[] = ["asec", "chair", "admin"];
const thai: Name[] = ["thai", "thaiDelegate"];
const lead: Name[] = ["head", "delegate"];
const listed: Partial<Record<Readers["list"], Name[]>> = {
  own: [...thai, ...all],
  state: [...thai, ...all],
  contest: [...thai, ...all],
  offered: [...thai, ...all],
  answered: [...thai, ...lead, ...all],
  delegation: thai,
  states: [...thai, ...lead, "viet", ...all],
  inside: names.filter((name) => name !== "viewer"),
};
const inOrder = (some: Name[]) => names.filter((name) => some.includes(name));

type Table =
  | "position"
  | "edit"
  | "positionDraft"
  | "editAnswer"
  | "proposal"
  | "answer"
  | "editorialContest"
  | "clearance";

/** Those who are shown a row of a table. */
async function seen(table: Table, { id }: Made): Promise<Name[]> {
  const found: Name[] = [];
  for (const name of names) {
    const count = await withActor(readers[name], (db) =>
      (db[table] as typeof db.position).count({ where: { documentId: id } }),
    );
    if (count > 0) found.push(name);
  }
  return found;
}

const said = async (by: Known, { address }: Made, act: Act): Promise<Readers> => {
  const step = await withActor(by, (db) => findStep(db, by, address, act, {}));
  if (!step) throw new Error(`No form of ${act}.`);
  expect(step.facts.refusal, act).toBeNull();
  return readersOf(step.facts);
};

const stances = {
  agree: { stance: "agree" },
  agreeWithEdits: { stance: "agreeWithEdits", "words.p1": "Other words." },
  reserve: { stance: "reserve", reason: "No instructions yet." },
  object: { stance: "object", reason: "No end date." },
};
const fresh = () => make({ agreed: [], bodies: ["SOMSWD"] });
const elsewhere = (document: Made) => withActor(readers.viet, (db) => findInside(db, readers.viet, document.address));

test.each(Object.entries(stances))("a position that says %s is read as its form says", async (stance, word) => {
  const document = await fresh();
  const { list, also } = await said(who.thai, document, "position");
  expect(await now(who.thai, document, "position", { version: "1", ...word })).toMatchObject({ status: "done" });
  const leads = also.includes("edits") && stance === "agreeWithEdits" ? lead : [];
  expect(await seen("position", document)).toEqual(inOrder([...(listed[list] ?? []), ...leads]));

  expect(also).toContain("replied");
  const other = await elsewhere(document);
  expect(other?.hearsay?.yet).not.toContain("TH");
  expect(other?.hearsay?.kind).toBe(stance === "object" ? "continues" : "awaited");
  expect(JSON.stringify(other)).not.toContain("reason" in word ? word.reason : "Other words.");

  expect(also).toContain("later");
  await now(who.asec, document, "compilation", { version: "1" });
  const open = await said(who.thai, document, "position");
  expect(open).toEqual({ list: "states", also: ["repliedBodies"] });
  expect(await seen("position", document)).toEqual(inOrder(listed.states ?? []));
});

test("on a no-objection basis the leads read who objects and the words proposed, and not why", async () => {
  const document = await fresh();
  const sent = await circulate(owner(), [document]);
  const objects = { "stance.0": "object", "reason.0": "No end date.", "proposed.0": "Until 2045." };
  const of = { "document.0": document.address, "version.0": "1" };
  const outcome = await sendCirculationForm(who.thai, { circulation: sent, act: "reply", ...of, ...objects });
  expect(outcome).toMatchObject({ status: "done" });
  const silence = { own: true, circulated: false, silence: true };
  expect(positionReaders(silence).also).toEqual(["edits", "objection", "replied", "later"]);
  const { list, also } = positionReaders({ ...silence, only: "objection" });
  expect(also).toEqual(["objects", "replied", "later"]);
  expect(await seen("position", document)).toEqual(inOrder(listed[list] ?? []));
  const told = (by: Known) =>
    withActor(by, (db) => findInside(db, by, document.address)).then((one) => JSON.stringify(one));
  const [read, other] = [await told(who.delegate), await told(readers.viet)];
  expect(read).toContain("Until 2045.");
  for (const one of [read, other]) expect(one).not.toContain("No end date.");
  expect(other).not.toContain("Until 2045.");
});

test("what hangs on a position, and what stays inside, is read as its form says", async () => {
  const document = await fresh();
  const hold = async (by: Known, act: Act, table: Table, fields: Fields, more: Name[] = []) => {
    const { list } = await said(by, document, act);
    expect(await now(by, document, act, fields), act).toMatchObject({ status: "done" });
    expect(await seen(table, document), act).toEqual(inOrder([...(listed[list] ?? []), ...more]));
  };
  const edits = stances.agreeWithEdits;
  await hold(who.thaiDelegate, "draft", "positionDraft", { version: "1", draft: "0", ...edits });
  await hold(who.thai, "submitDraft", "edit", { version: "1", draft: "1" }, lead);
  const [edit] = await rows("edit", document);
  const answer = { edit: String(edit?.id), taken: "no", words: "Not now." };
  await hold(who.delegate, "answerEdit", "editAnswer", answer);
  await hold(who.thai, "clearance", "clearance", { kind: "domestic", of: "TH", state: "pending" });

  const letter = {
    member: "TH",
    means: "letter",
    day: "2026-01-06",
    dayIsRight: "on",
    version: "1",
    ...stances.object,
  };
  await hold(who.asec, "position", "position", letter, lead);
  const objection = (await rows("position", document)).at(-1);
  await hold(who.asec, "proposal", "proposal", { objection: String(objection?.id), words: "Until 2045." });
  const contest = { position: String(objection?.id), confirmed: "no", reason: "Not ours." };
  await hold(who.thai, "answer", "answer", contest);
});
