import { expect, test } from "vitest";
import { withActor } from "@/server/db";
import { findBrief } from "@/server/queries/brief";
import { findDelegation } from "@/server/queries/delegation";
import { readDesk } from "@/server/queries/desk";
import type { Known, Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

// A head is told of what the delegation left, and a draft that another position overtook waits for nobody.

const { make, now } = processWorld();
const words = { stance: "agreeWithEdits", reason: "Scope.", "words.p1": "We agree in full.", note: "For us." };
const drafted = async () => {
  const document = await make({ agreed: [], versions: 1 });
  const saved = await now(who.thaiDelegate, document, "draft", { version: "1", draft: "0", ...words });
  expect(saved).toMatchObject({ status: "done" });
  return document;
};
const prepared = async (by: Known, { address }: Made) => {
  const { tasks } = await withActor(by, (db) => readDesk(db, by));
  return tasks.find(({ document }) => document.address === address)?.prepared;
};
const draftOf = async (by: Known, { address }: Made) =>
  (await withActor(by, (db) => findDelegation(db, by, address)))?.drafts[0];

test("the desks of a delegation tell of its draft, and no other desk does", async () => {
  const document = await drafted();
  for (const by of [who.thai, who.thaiDelegate]) {
    expect(await prepared(by, document)).toMatchObject({
      draft: { stance: "agreeWithEdits", cited: [{ name: "1" }] },
      answered: [],
    });
  }
  const others: Known[] = [who.head, { role: "head", person: who.thai.person, member: "VN" }];
  for (const by of others) expect((await prepared(by, document))?.draft ?? null).toBeNull();
  const { did } = await withActor(who.thaiDelegate, (db) => readDesk(db, who.thaiDelegate));
  expect(did).toContainEqual(expect.objectContaining({ kind: "draftSaved", version: 1, undoUntil: null }));
});

test("a draft no longer waits once its state gave another position; written on, it waits again", async () => {
  const document = await drafted();
  expect(await draftOf(who.thai, document)).toMatchObject({ overtakenAt: null });
  await now({ ...who.thai, member: "VN" }, document, "position", { version: "1", stance: "agree" });
  expect(await draftOf(who.thai, document)).toMatchObject({ overtakenAt: null });

  await now(who.thai, document, "position", { version: "1", stance: "object", reason: "No end date." });
  expect((await draftOf(who.thai, document))?.overtakenAt).not.toBeNull();
  expect((await prepared(who.thai, document))?.draft).toBeNull();
  const brief = await withActor(who.thai, (db) => findBrief(db, who.thai, document.address));
  expect(brief?.draft?.overtakenAt).not.toBeNull();

  await now(who.thaiDelegate, document, "draft", { version: "1", draft: "1", ...words });
  expect(await draftOf(who.thai, document)).toMatchObject({ overtakenAt: null });
  expect((await prepared(who.thai, document))?.draft).not.toBeNull();
  await now(who.thai, document, "submitDraft", { version: "1", draft: "2" });
  expect(await draftOf(who.thai, document)).toMatchObject({ overtakenAt: null, submittedAt: expect.any(String) });
});
