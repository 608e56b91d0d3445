import { describe, expect, test } from "vitest";
import { clockIn, officeZone } from "@/domain/instants";
import { citing } from "@/domain/sitting-named";
import { withActor } from "@/server/db";
import { findCirculation } from "@/server/queries/circulations";
import { findInside } from "@/server/queries/document-inside";
import { circulate, sendCirculationForm } from "@/server/testing/circulations";
import { at, type Fields, type Known, type Made, states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { lines, make, now, owner, rows, stored, superuser, tried } = processWorld();

const today = clockIn(new Date(), officeZone).day;
const others = states.filter((state) => state !== "TH");
const closed = { rule: "reply", closed: true } as const;
const cites = (circulation: string, more: Fields = {}) => ({
  meeting: citing(circulation),
  verb: "endorsed",
  verbIsRight: "on",
  day: today,
  ...more,
});
const seen = (by: Known, document: Made) => withActor(by, (db) => findInside(db, by, document.address));

describe("a body's decision cites its circulation", () => {
  test("at SOCA, on the day of its close, in place of a meeting", async () => {
    const document = await make({ listed: true });
    const circulation = await circulate(owner(), [document], closed);
    expect(await now(who.asec, document, "endorseSoca", cites(circulation))).toMatchObject({ status: "done" });
    expect(await stored(document)).toMatchObject({ stage: "council" });
    expect(await rows("decision", document)).toMatchObject([
      { circulation_id: circulation, meeting_id: null, body_code: "SOCA", version_number: 1, member_codes: states },
    ]);
    const { rows: told } = await superuser().query("SELECT kind, data FROM released_step WHERE document_id = $1", [
      document.id,
    ]);
    expect(told).toEqual([{ kind: "endorseSoca", data: { byCirculation: true, verb: "endorsed" } }]);
    const [line] = (await seen(who.thaiDelegate, document))?.decisions ?? [];
    expect(line).toMatchObject({ byCirculation: true, circulation });
    const page = await withActor(who.thai, (db) => findCirculation(db, who.thai, circulation));
    expect(page?.decisions).toMatchObject([{ decided: { verb: "endorsed", day: today, pending: false }, enter: null }]);
  });

  test("at the Council, and where a text ends with it, once a second officer has confirmed", async () => {
    const goesUp = await make({ stage: "council" });
    const up = await circulate(owner(), [goesUp], { ...closed, body: "ASCC Council" });
    expect(await now(who.asec, goesUp, "endorseCouncil", cites(up))).toMatchObject({ status: "done" });
    const ends = await make({ stage: "council", finalBody: "council" });
    const end = await circulate(owner(), [ends], { ...closed, body: "ASCC Council" });
    expect(await now(who.asec, ends, "conclude", { ...cites(end), outcome: "adopted" })).toMatchObject({
      status: "done",
    });
    expect((await seen(who.chair, ends))?.pending).toMatchObject({ kind: "conclude", byCirculation: true });
    expect(await now(who.chair, ends, "confirm")).toMatchObject({ status: "done" });
    expect(await stored(ends)).toMatchObject({ stage: "concluded", outcome: "adopted" });
    expect((await seen(who.thai, ends))?.rail.at(-1)).toMatchObject({ byCirculation: true, meeting: null });
  });

  test("entered late, with the version that was sent", async () => {
    const document = await make({ stage: "council" });
    const circulation = await circulate(owner(), [document], closed);
    const officer = await withActor(who.asec, (db) => findCirculation(db, who.asec, circulation));
    expect(officer?.decisions).toMatchObject([{ enter: { act: "decision", gate: "soca", on: today } }]);
    expect(await now(who.asec, document, "decision", { gate: "soca", ...cites(circulation) })).toMatchObject({
      status: "done",
    });
    expect(await rows("decision", document)).toMatchObject([{ circulation_id: circulation, version_number: 1 }]);
    expect((await seen(who.thai, document))?.history.at(-1)).toMatchObject({
      kind: "decisionEntered",
      byCirculation: true,
    });
  });

  test("by a correction, from a meeting to it and back", async () => {
    const document = await make();
    const circulation = await circulate(owner(), [document], closed);
    await now(who.asec, document, "endorseSoca", { verb: "endorsed", day: "2026-02-10", meeting: at("soca") });
    const stands = async () => (await rows("decision", document)).at(-1);
    const right = { decision: (await stands())?.id, reason: "It was by circulation." };
    await now(who.asec, document, "correct", { ...right, meeting: citing(circulation), day: today });
    await now(who.chair, document, "confirm");
    expect(await stands()).toMatchObject({ circulation_id: circulation, meeting_id: null });
    await now(who.asec, document, "correct", { ...right, decision: (await stands())?.id, meeting: at("soca") });
    await now(who.chair, document, "confirm");
    expect((await stands())?.circulation_id).toBeNull();
    expect((await stands())?.meeting_id).not.toBeNull();
    const council = await circulate(owner(), [document], { ...closed, body: "ASCC Council" });
    const wrong = { ...right, decision: (await stands())?.id, meeting: citing(council) };
    expect((await tried(who.asec, document, "correct", wrong)).outcome).toMatchObject({
      refusal: { code: "citedBody" },
    });
  });
});

describe("a decision does not cite a circulation", () => {
  const refused = async (circulation: string, document: Made) => {
    const { outcome, wrote } = await tried(who.asec, document, "endorseSoca", cites(circulation));
    expect(wrote).toBe(false);
    return "refusal" in outcome ? outcome.refusal : outcome;
  };

  test("that is open, was cancelled, or asked for comments", async () => {
    const document = await make();
    const open = await circulate(owner(), [document], { rule: "reply" });
    expect(await refused(open, document)).toEqual({ code: "citedOpen", until: "2099-01-01T00:00:00.000Z" });
    await sendCirculationForm(who.asec, { act: "cancel", circulation: open, reason: "By mistake." });
    expect(await refused(open, document)).toEqual({ code: "citedCancelled" });
    const comments = await circulate(owner(), [document], { ...closed, purpose: "comments" });
    expect(await refused(comments, document)).toEqual({ code: "citedComments" });
  });

  test("of another body, of another document, or of another version", async () => {
    const [document, other] = [await make(), await make()];
    const council = await circulate(owner(), [document], { ...closed, body: "ASCC Council" });
    expect(await refused(council, document)).toEqual({ code: "citedBody" });
    const elsewhere = await circulate(owner(), [other], closed);
    expect(await refused(elsewhere, document)).toMatchObject({ fields: { meeting: "unknown" } });
    const earlier = await make({ versions: 2, shared: 1 });
    const first = await circulate(owner(), [earlier], closed);
    await now(who.asec, earlier, "share", { version: "2", audience: "delegations" });
    for (const member_code of states)
      await owner().query(
        "INSERT INTO position (document_id, version_number, member_code, stance) VALUES ($1, 2, $2, 'agree')",
        [earlier.id, member_code],
      );
    expect(await refused(first, earlier)).toEqual({ code: "citedVersion" });
  });

  test("that an objection stopped, or to which not every state has agreed, on a text for notation too", async () => {
    const approved = { track: "notation", more: (document_id: string) => given(document_id) } as const;
    const waiting = await make({ ...approved, agreed: others });
    const sent = await circulate(owner(), [waiting], closed);
    expect(await refused(sent, waiting)).toEqual({ code: "citedWaits", states: ["TH"] });
    const page = await withActor(who.chair, (db) => findCirculation(db, who.chair, sent));
    expect(page?.decisions).toMatchObject([{ enter: null, refusal: { code: "citedWaits" } }]);
    for (const by of [who.thai, who.admin]) {
      const theirs = await withActor(by, (db) => findCirculation(db, by, sent));
      expect(theirs?.decisions).toEqual([]);
    }
    const stopped = await make({ ...approved });
    const ended = await circulate(owner(), [stopped], {
      closed: true,
      more: (circulation_id) => [["circulation_line", { circulation_id, kind: "stopped", document_id: stopped.id }]],
    });
    expect(await refused(ended, stopped)).toEqual({ code: "citedStopped" });
  });

  test("on another day than that by which all had agreed, unless it is said to be right", async () => {
    const document = await make();
    const circulation = await circulate(owner(), [document], closed);
    const early = cites(circulation, { day: "2026-02-10" });
    expect((await tried(who.asec, document, "endorseSoca", early)).outcome).toEqual({
      status: "invalid",
      fields: { day: "dayNotAgreed" },
    });
    expect(await now(who.asec, document, "endorseSoca", { ...early, dayIsRight: "on" })).toMatchObject({
      status: "done",
    });
    expect(await lines(document)).toContain("endorseSoca");
  });
});

const given = (document_id: string) => [
  ["clearance", { document_id, kind: "sectoral", body_code: "SOMSWD", state: "given" }] as [
    string,
    Record<string, unknown>,
  ],
];

test("on a no-objection basis no word is agreement once an officer closed it, and only then", async () => {
  const document = await make({ agreed: ["ID"] });
  const circulation = await circulate(owner(), [document], { past: true });
  const officer = () => tried(who.asec, document, "endorseSoca", cites(circulation));
  expect((await officer()).outcome).toMatchObject({ status: "refused" });
  await sendCirculationForm(who.asec, { act: "close", circulation });
  expect((await officer()).outcome).toMatchObject({ status: "done" });
});

test("a gate that is passed with a reason cites nothing, whatever else its form names", async () => {
  const document = await make();
  const circulation = await circulate(owner(), [document], { rule: "reply" });
  const passed = { ...cites(circulation), gap: "Taken, record awaited." };
  expect(await now(who.asec, document, "endorseSoca", passed)).toMatchObject({ status: "done" });
  expect(await rows("decision", document)).toMatchObject([{ circulation_id: null, verb: "gap" }]);
});
