import { expect, test } from "vitest";
import { clockIn, officeZone } from "@/domain/instants";
import { citing } from "@/domain/sitting-named";
import { withActor } from "@/server/db";
import { findCirculation } from "@/server/queries/circulations";
import { circulate, sendCirculationForm } from "@/server/testing/circulations";
import { states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";
import { amount } from "@/server/testing/stored";

const { make, owner, superuser, tried } = processWorld();

test("what is said after a circulation was closed is shown apart, and is no part of its result", async () => {
  const document = await make({ agreed: states.filter((state) => state !== "TH") });
  const sent = await circulate(owner(), [document], { rule: "reply", closed: true });
  const says = (member_code: string, stance: string) =>
    owner().query(
      "INSERT INTO position (document_id, version_number, member_code, stance, reason) VALUES ($1, 1, $2, $3, 'X')",
      [document.id, member_code, stance],
    );
  await says("TH", "agree");
  const cites = { meeting: citing(sent), verb: "endorsed", day: clockIn(new Date(), officeZone).day };
  const { outcome, wrote } = await tried(who.asec, document, "endorseSoca", cites);
  expect([outcome, wrote]).toMatchObject([{ refusal: { code: "citedWaits", states: ["TH"] } }, false]);
  await says("MY", "object");
  const [text] = (await withActor(who.asec, (db) => findCirculation(db, who.asec, sent)))?.texts ?? [];
  const word = (words: { member: string; stance: string }[] = [], code = "") =>
    words.filter(({ member }) => member === code).map(({ stance }) => stance);
  expect([word(text?.words, "TH"), word(text?.words, "MY")]).toEqual([[], ["agree"]]);
  expect([word(text?.later, "TH"), word(text?.later, "MY")]).toEqual([["agree"], ["object"]]);
  expect(text).toMatchObject({ heard: { kind: "continues" } });
  const [own] = (await withActor(who.thai, (db) => findCirculation(db, who.thai, sent)))?.texts ?? [];
  expect([own?.words, own?.later]).toMatchObject([[], [{ member: "TH" }]]);
});

test("one that is closed before its date says why, in its line and in the record; one whose date has passed need not", async () => {
  const document = await make({ agreed: [] });
  const circulation = await circulate(owner(), [document], { rule: "reply" });
  const close = { act: "close", circulation };
  const before = await amount(superuser());
  expect(await sendCirculationForm(who.asec, close)).toEqual({ status: "invalid", fields: { reason: "required" } });
  expect(await amount(superuser())).toEqual(before);
  const reason = "The meeting was brought forward.";
  expect(await sendCirculationForm(who.asec, { ...close, reason })).toMatchObject({ status: "done" });
  const page = await withActor(who.thai, (db) => findCirculation(db, who.thai, circulation));
  expect(page?.ended).toMatchObject({ reason });
  const { rows: told } = await superuser().query(
    "SELECT data ->> 'reason' AS reason FROM event WHERE document_id = $1 AND kind = 'circulationClosed'",
    [document.id],
  );
  expect(told).toEqual([{ reason }]);
  const past = await circulate(owner(), [await make({ agreed: [] })], { rule: "reply", past: true });
  expect(await sendCirculationForm(who.asec, { act: "close", circulation: past })).toMatchObject({ status: "done" });
});
