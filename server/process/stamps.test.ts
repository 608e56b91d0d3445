import { expect, test } from "vitest";
import { type Actor, publicActor } from "@/domain/people";
import { withActor } from "@/server/db";
import { findInside } from "@/server/queries/document-inside";
import { findDocument } from "@/server/queries/documents";
import { findMeeting } from "@/server/queries/meetings";
import { findPaper } from "@/server/queries/papers";
import { findComparison, findVersion } from "@/server/queries/versions";
import { at, type Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, superuser } = processWorld();
const endorsed = { verb: "endorsed", day: "2026-02-10", dayIsRight: "on" };
const concluded = { verb: "adopted", day: "2026-03-10", dayIsRight: "on", outcome: "adopted", meeting: at("summit") };
const soca = { verb: "endorsed", body: "SOCA", meeting: "soca", adReferendum: false, day: "2026-02-10" };
const council = { verb: "endorsed", body: "ASCC Council", meeting: null, adReferendum: false, day: "2026-02-10" };
const summit = { verb: "adopted", body: "ASEAN Summit", meeting: "summit", adReferendum: false, day: "2026-03-10" };

/** A version's stamps on its own page, in the list of versions, at the head of a comparison and on paper. */
async function stampsOn(by: Actor, { address }: Made, number: number) {
  return withActor(by, async (db) => ({
    page: (await findVersion(db, by, address, number))?.stamps,
    list: (await findInside(db, by, address))?.versions.find((version) => version.number === number)?.stamps,
    compared: (await findComparison(db, by, address, { from: 1, to: 2 }))?.to.stamps,
    paper: (await findPaper(db, address, { version: number, from: null, named: false }))?.stamps,
  }));
}
const everywhere = (stamps: unknown[]) => ({ page: stamps, list: stamps, compared: stamps, paper: stamps });

test("a version bears what each body decided on it, wherever it is read, once it is decided and confirmed", async () => {
  const document = await make({ versions: 2, listed: true });
  for (const by of [who.asec, who.thaiDelegate]) expect(await stampsOn(by, document, 2)).toEqual(everywhere([]));
  await now(who.asec, document, "endorseSoca", { ...endorsed, meeting: at("soca") });
  await now(who.asec, document, "endorseCouncil", endorsed);
  for (const by of [who.asec, who.thaiDelegate])
    expect(await stampsOn(by, document, 2)).toEqual(everywhere([soca, council]));
  expect((await stampsOn(who.asec, document, 1)).page).toEqual([]);

  // What a second officer has yet to confirm is no stamp, and what was taken back is none.
  await now(who.asec, document, "conclude", concluded);
  for (const by of [who.asec, who.thaiDelegate])
    expect(await stampsOn(by, document, 2)).toEqual(everywhere([soca, council]));
  await now(who.chair, document, "confirm");
  expect(await stampsOn(who.thaiDelegate, document, 2)).toEqual(everywhere([soca, council, summit]));
  await now(who.chair, document, "undo");
  expect(await stampsOn(who.thaiDelegate, document, 2)).toEqual(everywhere([soca, council]));
});

test("the public reads on a released text the stamps that were released, and no others", async () => {
  const document = await make({ versions: 2, listed: true });
  await now(who.asec, document, "endorseSoca", { ...endorsed, meeting: at("soca"), hold: "on" });
  await now(who.asec, document, "share", { version: "1", audience: "public" });
  await now(who.asec, document, "share", { version: "2", audience: "public" });
  const outside = async () => {
    const { page, paper, compared } = await stampsOn(publicActor, document, 2);
    expect([paper, compared]).toEqual([page, page]);
    return page;
  };
  expect(await outside()).toEqual([]);
  await now(who.asec, document, "endorseCouncil", endorsed);
  expect(await outside()).toEqual([council]);
  await now(who.asec, document, "conclude", concluded);
  await now(who.chair, document, "confirm");
  expect(await outside()).toEqual([council]);
  await superuser().query(
    "UPDATE due_release SET visible_from = clock_timestamp() - interval '1 second' WHERE document_id = $1",
    [document.id],
  );
  await withActor(publicActor, (db) => db.publication.count());
  expect(await outside()).toEqual([council, summit]);
});

test("the public is told what a body did in the body's own verb, in the steps, at the meeting and on the text", async () => {
  const document = await make({ versions: 2, listed: true });
  await now(who.asec, document, "share", { version: "2", audience: "public" });
  await now(who.asec, document, "endorseSoca", { ...endorsed, verb: "took note of it", meeting: at("soca") });
  await now(who.asec, document, "endorseCouncil", { ...endorsed, verb: "noted", meeting: at("council") });
  const read = await withActor(publicActor, async (db) => ({
    steps: (await findDocument(db, publicActor, document.address))?.history.map(({ kind, verb }) => [kind, verb]),
    meeting: (await findMeeting(db, publicActor, at("council")))?.documents
      .find(({ address }) => address === document.address)
      ?.steps.map(({ verb }) => verb),
    stamps: (await findPaper(db, document.address, { version: 2, from: null, named: false }))?.stamps,
  }));
  expect(read).toMatchObject({
    steps: [
      ["endorseSoca", "took note of it"],
      ["endorseCouncil", "noted"],
    ],
    meeting: ["noted"],
    stamps: [
      { ...soca, verb: "took note of it" },
      { ...council, verb: "noted", meeting: "council" },
    ],
  });
});
