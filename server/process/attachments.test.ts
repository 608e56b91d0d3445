import { expect, test } from "vitest";
import { attach } from "@/server/commands/attach";
import { withActor } from "@/server/db";
import { findAttachment, findAttachments } from "@/server/queries/attachments";
import type { Known, Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, tried, lines, rows, superuser } = processWorld();

const bytes = new Uint8Array(Buffer.from("%PDF-1.7 … %%EOF"));
const file = {
  slot: "legalReview",
  audience: "inside",
  name: "Review.pdf",
  pdf: true,
  sha256: new Uint8Array(32),
  bytes,
} as const;
const add = (
  by: Known,
  document: Made,
  said: Partial<typeof file> & object = {},
  request: string = crypto.randomUUID(),
) =>
  withActor(by, (db) =>
    attach(db, { id: "", actor: by, name: "test" }, { address: document.address, request }, { ...file, ...said }),
  );
const listed = async (by: Known, document: Made) =>
  (await withActor(by, (db) => findAttachments(db, by, document.address)))?.attachments ?? null;

test("a file is kept as it came, and read by those it is meant for", async () => {
  const document = await make();
  expect(await add(who.delegate, document)).toMatchObject({ status: "done" });
  expect(await add(who.asec, document, { audience: "leads" } as object)).toMatchObject({ status: "done" });
  for (const by of [who.head, who.asec, who.admin]) expect(await listed(by, document)).toHaveLength(2);
  const [seen, ...rest] = (await listed(who.thaiDelegate, document)) ?? [];
  expect(rest).toEqual([]);
  expect(seen).toMatchObject({
    slot: "legalReview",
    name: "Review.pdf",
    audience: "inside",
    size: bytes.length,
    by: "ID",
  });
  expect(await listed(who.viewer, document)).toBeNull();
  const kept = await withActor(who.thai, (db) => findAttachment(db, document.address, seen?.id ?? ""));
  expect(kept?.bytes).toEqual(bytes);
  const elsewhere = await make();
  expect(await withActor(who.thai, (db) => findAttachment(db, elsewhere.address, seen?.id ?? ""))).toBeNull();
  expect(await lines(document)).toContain("attached");
});

test("it is the leads' and the secretariat's, and the same form sent twice keeps one file", async () => {
  const document = await make();
  for (const by of [who.thai, who.thaiDelegate, who.admin]) {
    expect(await add(by, document)).toEqual({ status: "refused", refusal: { code: "leadsOnly" } });
  }
  expect(await add(who.viewer, document)).toEqual({ status: "notFound" });
  const request = crypto.randomUUID();
  const both = await Promise.all([add(who.head, document, {}, request), add(who.head, document, {}, request)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["done", "repeated"]);
  expect(await listed(who.head, document)).toHaveLength(1);
});

test("taken away it is gone for everybody but the record, and stays as it was", async () => {
  const document = await make();
  await add(who.head, document);
  const [{ id: attachment } = { id: "" }] = (await listed(who.asec, document)) ?? [];
  expect((await tried(who.thai, document, "detach", { attachment, reason: "x" })).outcome).toMatchObject({
    refusal: { code: "leadsOnly" },
  });
  expect((await tried(who.asec, document, "detach", { attachment })).outcome).toMatchObject({
    fields: { reason: "required" },
  });
  expect(await now(who.delegate, document, "detach", { attachment, reason: "The wrong file." })).toMatchObject({
    status: "done",
  });
  expect(await listed(who.asec, document)).toEqual([]);
  expect(await withActor(who.asec, (db) => findAttachment(db, document.address, attachment))).toBeNull();
  expect(await lines(document)).toContain("detached");
  for (const change of [
    "UPDATE attachment SET name = 'x'",
    "UPDATE attachment SET removed_at = NULL",
    "DELETE FROM attachment",
  ]) {
    await expect(superuser().query(`${change} WHERE id = $1`, [attachment]), change).rejects.toThrow();
  }
});

test("the letter with which a state's word came is that state's and the secretariat's, and only they find it", async () => {
  const document = await make({ leads: ["ID"], bodies: ["SOMSWD"] });
  const letter = { slot: "letter", audience: "member", memberCode: "TH", name: "Letter.pdf" } as object;
  expect(await add(who.delegate, document, letter)).toEqual({
    status: "refused",
    refusal: { code: "secretariatOnly" },
  });
  expect(await add(who.asec, document, { ...letter, memberCode: "XX" } as object)).toEqual({ status: "unknownMember" });
  expect(await add(who.asec, document, letter)).toMatchObject({ status: "done" });
  const [kept] = (await listed(who.asec, document)) ?? [];
  expect(kept).toMatchObject({ slot: "letter", audience: "member", member: "TH", name: "Letter.pdf" });
  const fetched = (by: Known) => withActor(by, (db) => findAttachment(db, document.address, kept?.id ?? ""));
  for (const by of [who.thai, who.thaiDelegate, who.chair, who.admin]) {
    expect(await listed(by, document)).toHaveLength(1);
    expect((await fetched(by))?.bytes).toEqual(bytes);
  }
  for (const by of [who.head, who.delegate, who.leadBody]) {
    expect(await listed(by, document)).toEqual([]);
    expect(await fetched(by)).toBeNull();
  }
  const told = await rows("event", document);
  expect(told.at(-1)).toMatchObject({ kind: "attached", audience: "member", member_code: "TH" });
  const away = { attachment: kept?.id ?? "", reason: "The wrong file." };
  for (const by of [who.head, who.thai]) expect((await tried(by, document, "detach", away)).wrote).toBe(false);
  expect(await now(who.chair, document, "detach", away)).toMatchObject({ status: "done" });
  expect(await listed(who.thai, document)).toEqual([]);
});

test("a state that leads a text does not take away the letter that came from it", async () => {
  const document = await make({ leads: ["TH"] });
  await add(who.asec, document, { slot: "letter", audience: "member", memberCode: "TH" } as object);
  const [kept] = (await listed(who.thai, document)) ?? [];
  const away = { attachment: kept?.id ?? "", reason: "Ours." };
  expect(await tried(who.thai, document, "detach", away)).toMatchObject({
    outcome: { refusal: { code: "secretariatOnly" } },
    wrote: false,
  });
});
