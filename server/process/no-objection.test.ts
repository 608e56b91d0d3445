import { expect, test } from "vitest";
import { previewOf } from "@/domain/circulation-form";
import { withActor } from "@/server/db";
import { findCirculation } from "@/server/queries/circulations";
import { findHearsay } from "@/server/queries/standing";
import { speakAs } from "@/server/testing/actors";
import { circulate, entry, sendCirculationForm as send, sendFields } from "@/server/testing/circulations";
import { type Fields, type Known, type Made, states, typed } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { application, lines, make, now, owner, superuser } = processWorld();

const previewed = (fields: Fields) => ({ ...fields, previewed: previewOf(typed(fields)) });
const others = (...but: string[]) => states.filter((state) => !but.includes(state));
const linesIn = async (circulation: string) =>
  (
    await superuser().query(
      "SELECT kind::text, member_code FROM circulation_line WHERE circulation_id = $1 ORDER BY at",
      [circulation],
    )
  ).rows;
const heard = (document: Made, by: Known = who.thaiDelegate) =>
  withActor(by, (db) => findHearsay(db, document.id, null));
const objects = (document: Made, circulation: string, by: Known, more: Fields = {}) =>
  send(by, {
    act: "reply",
    circulation,
    ...entry(document, { stance: "object", reason: "We cannot join.", proposed: "Other words.", ...more }),
  });

test("a no-objection basis is there only for a body whose own rule was cited, and gives that rule's time", async () => {
  const document = await make({ agreed: [] });
  const council = previewed(sendFields([document], "silence", { body: "ASCC Council" }));
  expect(await send(who.asec, council)).toMatchObject({ fields: { asks: "noRule" } });
  const rule = { act: "cite", body: "ASCC Council", citation: "Rule 7 of the Council", hours: "48" };
  for (const by of [who.asec, who.head, who.viewer])
    expect(await send(by, rule)).toMatchObject({ refusal: { code: "adminOnly" } });
  expect(await send(who.admin, rule)).toMatchObject({ status: "done" });
  const sent = await send(who.asec, council);
  const { rows } = await superuser().query(
    "SELECT deadline - sent_at > interval '47 hours' AS given, deadline - sent_at < interval '49 hours' AS more FROM circulation WHERE id = $1",
    ["address" in sent ? sent.address : ""],
  );
  expect(rows).toEqual([{ given: true, more: true }]);
  const told = await superuser().query(
    "SELECT audience::text, data FROM event WHERE kind = 'ruleCited' AND chain = 'settings' ORDER BY number DESC LIMIT 1",
  );
  expect(told.rows).toEqual([
    { audience: "secretariat", data: { body: "ASCC Council", citation: "Rule 7 of the Council", hours: 48 } },
  ]);
});

test("a no-objection basis is not begun while a state objects to the text", async () => {
  const document = await make({ agreed: others("TH"), stances: [["TH", "object"]] });
  expect(await send(who.asec, previewed(sendFields([document], "silence")))).toMatchObject({
    refusal: { code: "noConsensus" },
  });
});

test("a no-objection basis asks who objects for a reason and for words, on whichever page they object", async () => {
  const document = await make({ agreed: [] });
  const id = await circulate(owner(), [document]);
  expect(await objects(document, id, who.thai, { reason: "" })).toMatchObject({ fields: { "reason.0": "required" } });
  expect(await objects(document, id, who.thai, { proposed: "" })).toMatchObject({
    fields: { "proposed.0": "required" },
  });
  const elsewhere = { version: "1", stance: "object", reason: "We cannot join." };
  expect(await now(who.thai, document, "position", elsewhere)).toMatchObject({
    refusal: { code: "onNoObjection" },
  });
  expect(await linesIn(id)).toEqual([]);
});

test("a no-objection basis is stopped for all by one objection, of which the leads learn whose it is, and the others only that consultations continue", async () => {
  const document = await make({ agreed: [] });
  const id = await circulate(owner(), [document]);
  expect(await objects(document, id, who.thai)).toMatchObject({ status: "done" });
  expect(await linesIn(id)).toEqual([{ kind: "stopped", member_code: null }]);
  const { rows } = await superuser().query(
    "SELECT kind, audience::text, member_code, person_id IS NULL AS nameless FROM event WHERE document_id = $1 AND kind IN ('clockStopped', 'objectionRaised') ORDER BY number",
    [document.id],
  );
  expect(rows).toEqual([
    { kind: "clockStopped", audience: "inside", member_code: null, nameless: true },
    { kind: "objectionRaised", audience: "leads", member_code: "TH", nameless: true },
  ]);
  const view = (by: Known) => withActor(by, (db) => findCirculation(db, by, id));
  const seen = (await view(who.delegate))?.texts[0];
  expect(seen).toMatchObject({ result: "stopped", heard: { kind: "continues" }, words: [] });
  expect((await view(who.thaiDelegate))?.texts[0]?.words).toMatchObject([{ member: "TH", proposed: "Other words." }]);
  expect((await view(who.asec))?.texts[0]?.words).toMatchObject([{ member: "TH", reason: "We cannot join." }]);
  for (const by of [who.leadBody, who.viewer]) expect(await view(by)).toBeNull();

  // Lifting it does not set the clock going again: no word was consent.
  await now(who.thai, document, "position", { version: "1", stance: "agree" });
  expect(await send(who.asec, { act: "close", circulation: id })).toMatchObject({ status: "done" });
  expect(await heard(document)).toMatchObject({ kind: "awaited" });
});

test("a no-objection basis makes no word consent only once an officer confirmed it, after the whole time", async () => {
  const document = await make({ agreed: ["ID", "TH"] });
  const open = await circulate(owner(), [document]);
  expect(await send(who.asec, { act: "close", circulation: open })).toMatchObject({
    refusal: { code: "circulationOpen" },
  });
  await send(who.asec, { act: "cancel", circulation: open, reason: "By mistake." });
  expect(await heard(document)).toMatchObject({ kind: "awaited" });

  const past = await circulate(owner(), [document], { past: true });
  expect(await heard(document)).toMatchObject({ kind: "awaited", yet: others("ID", "TH") });
  for (const by of [who.head, who.admin])
    expect(await send(by, { act: "close", circulation: past })).toMatchObject({
      refusal: { code: "secretariatOnly" },
    });
  expect(await send(who.asec, { act: "close", circulation: past })).toMatchObject({ status: "done" });
  expect(await heard(document)).toMatchObject({ kind: "reached", yet: [] });
  expect(await lines(document)).toContain("noObjection");
});

test("a no-objection basis takes a word after the date, marks it, and lets an objection count", async () => {
  const document = await make({ agreed: [] });
  const id = await circulate(owner(), [document], { past: true });
  expect(await objects(document, id, who.thai)).toMatchObject({ status: "done" });
  const view = await withActor(who.asec, (db) => findCirculation(db, who.asec, id));
  expect(view?.texts[0]).toMatchObject({ result: "running", words: [{ member: "TH", late: true }] });
  await send(who.asec, { act: "close", circulation: id });
  expect(await lines(document)).toContain("objectionStands");
  expect(await heard(document)).toMatchObject({ kind: "continues", yet: [] });
});

test("a no-objection basis with more time takes in what came after the first date", async () => {
  const document = await make({ agreed: [] });
  const id = await circulate(owner(), [document], { past: true });
  await objects(document, id, who.thai);
  const later = { act: "extend", circulation: id, reason: "As asked.", day: "2099-02-01" };
  expect(await send(who.asec, later)).toMatchObject({ status: "done" });
  expect((await linesIn(id)).map(({ kind }) => kind)).toEqual(["extended", "stopped"]);
});

test("past the application the database refuses what the rules refuse", async () => {
  const [document, past] = [await make({ agreed: [] }), await make({ agreed: [] })];
  const id = await circulate(owner(), [document]);
  const over = await circulate(owner(), [past], { past: true });
  const as = async (by: Known, sql: string) => {
    const client = application();
    await client.query("BEGIN");
    try {
      await speakAs(client, by);
      await client.query(sql);
      return "done";
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query("ROLLBACK");
    }
  };
  const line = (of: string, kind: string, more = "NULL, NULL, 'X'") =>
    `INSERT INTO circulation_line (circulation_id, kind, person_id, member_code, deadline, reason) VALUES ('${of}', '${kind}', actor_person(), ${more})`;
  expect(await as(who.asec, line(id, "closed"))).toBe("23514");
  expect(await as(who.asec, line(over, "closed"))).toBe("done");
  expect(await as(who.asec, line(id, "extended", "NULL, '2098-01-01', 'X'"))).toBe("23514");
  expect(await as(who.thai, line(over, "asked", "'TH', NULL, 'X'"))).toBe("23514");
  expect(await as(who.thai, line(id, "asked", "'VN', NULL, 'X'"))).toBe("42501");
  expect(await as(who.thai, line(over, "closed"))).toBe("42501");
  const objection = (words: string) =>
    `INSERT INTO position (document_id, version_number, member_code, stance, reason, proposed, person_id) VALUES ('${document.id}', 1, 'TH', 'object', 'X', ${words}, actor_person())`;
  expect(await as(who.thai, objection("NULL"))).toBe("23514");
  expect(await as(who.thai, objection("'Other words'"))).toBe("done");
  const again = `INSERT INTO circulation_text SELECT '${over}', '${document.id}', 1`;
  expect(await as(who.asec, again)).toBe("23514");
});

test("a word that carries over to an editorial version is said of it, and an objection that does keeps it from going out", async () => {
  const versions = { versions: 2, shared: 1, editorial: [2] };
  const share = (document: Made) => now(who.asec, document, "share", { version: "2", audience: "delegations" });
  const agreed = await make({ ...versions, agreed: ["TH"] });
  await share(agreed);
  const id = await circulate(owner(), [agreed], {}, 2);
  const view = await withActor(who.asec, (db) => findCirculation(db, who.asec, id));
  expect(view?.texts[0]?.words).toMatchObject([{ member: "TH", stance: "agree" }]);

  const objected = await make({ ...versions, agreed: [], stances: [["TH", "object"]] });
  await share(objected);
  const form = previewed(sendFields([objected], "silence"));
  expect(await send(who.asec, form)).toMatchObject({ refusal: { code: "noConsensus" } });
  await expect(circulate(owner(), [objected], {}, 2)).rejects.toMatchObject({ code: "23514" });
  await owner().query("ROLLBACK");
});
