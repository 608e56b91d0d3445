import { expect, test } from "vitest";
import { whyNotAct } from "@/domain/may-act";
import { withActor } from "@/server/db";
import { findMeetingBrief } from "@/server/queries/brief";
import { readDesk } from "@/server/queries/desk";
import { findInside } from "@/server/queries/document-inside";
import { at, type Known, type Made, states, type Wanted } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, lines, tried, owner } = processWorld();
const reason = "Paragraph 3 now commits us to a date.";
const contest = { version: "2", reason };

/** A text on whose first version everybody agreed, with an editorial second one before the states. */
const edited = async (wanted: Wanted = {}) => {
  const document = await make({ versions: 2, shared: 1, editorial: [2], ...wanted });
  await now(who.asec, document, "share", { version: "2", audience: "delegations" });
  return document;
};
const look = async (by: Known, document: Made) => {
  const view = await withActor(by, (db) => findInside(db, by, document.address));
  if (!view) throw new Error("It is not there.");
  return view;
};
/** The version as the desk tells a delegation that it may contest it. */
const onDesk = async (by: Parameters<typeof readDesk>[1], { address }: Made) =>
  (await withActor(by, (db) => readDesk(db, by))).edited.find(({ document }) => document.address === address);
const heardBy = async (by: Known, document: Made) => (await look(by, document)).hearsay?.kind;

test("positions are carried over to an editorial version, until a state says that it is not editorial", async () => {
  const document = await edited();
  for (const by of [who.asec, who.head, who.thaiDelegate]) expect(await heardBy(by, document)).toBe("reached");
  expect(await now(who.thai, document, "contestEditorial", contest)).toMatchObject({ status: "done" });
  for (const by of [who.asec, who.head, who.thaiDelegate]) expect(await heardBy(by, document)).toBe("awaited");
  expect((await look(who.asec, document)).working?.stale).toHaveLength(11);
  expect(await rows("editorial_contest", document)).toMatchObject([
    { version_number: 2, member_code: "TH", reason, person_id: who.thai.person },
  ]);
});

test("which state said so is told to that state and the secretariat alone", async () => {
  const document = await edited();
  await now(who.thai, document, "contestEditorial", contest);
  expect(await lines(document)).toContain("editorialContested");
  const told = async (by: Known) => JSON.stringify(await look(by, document));
  for (const by of [who.asec, who.thai, who.thaiDelegate]) expect(await told(by)).toContain(reason);
  const view = await look(who.head, document);
  expect(view.versions[0]).toMatchObject({ number: 2, contested: true });
  expect(view.history.map(({ kind }) => kind)).not.toContain("editorialContested");
  expect(await told(who.head)).not.toContain(reason);
});

test("each delegation is told on its desk until when it may say so, and nobody else, until one has", async () => {
  const document = await edited();
  for (const by of [who.head, who.thai, who.thaiDelegate]) {
    expect(await onDesk(by, document)).toMatchObject({ version: 2, since: 1 });
  }
  expect(await onDesk(who.asec, document)).toBeUndefined();
  await now(who.thai, document, "contestEditorial", contest);
  for (const by of [who.head, who.thai]) expect(await onDesk(by, document)).toBeUndefined();
  expect(await onDesk(who.thai, await make({ versions: 2 }))).toBeUndefined();
});

test("one word is enough, and it comes from a head, with a reason, on the version before the states", async () => {
  const document = await edited({ bodies: ["SOMSWD"] });
  for (const by of [who.asec, who.delegate, who.thaiDelegate, who.leadBody, who.admin]) {
    const { outcome, wrote } = await tried(by, document, "contestEditorial", contest);
    expect(outcome).toEqual({ status: "refused", refusal: { code: "stateHeadOnly" } });
    expect(wrote).toBe(false);
  }
  const without = await tried(who.thai, document, "contestEditorial", { ...contest, reason: " " });
  expect(without.outcome).toMatchObject({ fields: { reason: "required" } });
  const earlier = await tried(who.thai, document, "contestEditorial", { ...contest, version: "1" });
  expect(earlier.outcome).toMatchObject({ status: "stale" });
  await now(who.thai, document, "contestEditorial", contest);
  const again = await tried(who.head, document, "contestEditorial", contest);
  expect(again.outcome).toEqual({ status: "refused", refusal: { code: "notEditorial" } });
  expect((await tried(who.head, await make(), "contestEditorial", contest)).outcome).toMatchObject({
    refusal: { code: "notEditorial" },
  });
});

test("after two days it is too late, for the page, the act and the database alike", async () => {
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const sharedAgo = async (hours: number) => {
    const document = await make({ versions: 2, shared: 1, editorial: [2] });
    await owner().query(
      "INSERT INTO share (document_id, version_number, audience, shared_at) VALUES ($1, 2, 'delegations', $2)",
      [document.id, ago(hours)],
    );
    return document;
  };
  const [late, early] = [await sharedAgo(48.1), await sharedAgo(47.9)];
  expect(await onDesk(who.thai, late)).toBeUndefined();
  expect(await onDesk(who.thai, early)).toMatchObject({ version: 2, since: 1 });
  expect(whyNotAct("contestEditorial", await look(who.thai, late), who.thai)).toEqual({ code: "contestTime" });
  expect((await tried(who.thai, late, "contestEditorial", contest)).outcome).toMatchObject({
    refusal: { code: "contestTime" },
  });
  const insert = ({ id }: Made) =>
    withActor(who.thai, (db) =>
      db.editorialContest.createMany({
        data: { documentId: id, versionNumber: 2, memberCode: "TH", reason, personId: who.thai.person },
      }),
    );
  await expect(insert(late)).rejects.toThrow(/row-level security/);
  expect(whyNotAct("contestEditorial", await look(who.thai, early), who.thai)).toBeUndefined();
  expect(await insert(early)).toEqual({ count: 1 });
});

test("an objection that is carried over still stops the text", async () => {
  const agreed = states.filter((state) => state !== "TH");
  const document = await edited({ agreed, stances: [["TH", "object"]] });
  for (const by of [who.asec, who.head]) expect(await heardBy(by, document)).toBe("continues");
  await now(who.thai, document, "position", { version: "2", stance: "agree" });
  for (const by of [who.asec, who.head]) expect(await heardBy(by, document)).toBe("reached");
});

test("the brief on a meeting asks a state to confirm its word once a state said that the version is not editorial", async () => {
  const document = await edited({ meeting: "soca" });
  const since = async () => {
    const brief = await withActor(who.thaiDelegate, (db) => findMeetingBrief(db, who.thaiDelegate, at("soca")));
    return brief?.texts.find(({ before }) => before.document.address === document.address)?.since;
  };
  expect(await since()).toBe(1);
  await now(who.head, document, "contestEditorial", contest);
  expect(await since()).toBe(2);
});
