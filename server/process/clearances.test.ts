import { describe, expect, test } from "vitest";
import { clearancesAt, clearancesBeyond } from "@/domain/clearances-named";
import { withActor } from "@/server/db";
import { readDesk } from "@/server/queries/desk";
import { findStanding } from "@/server/queries/standing";
import { at } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, lines, tried, stored, superuser } = processWorld();
const decided = { verb: "endorsed", day: "2026-02-10" };

describe("a clearance", () => {
  const named = { kind: "sectoral", of: "SOMHD", gate: "soca", state: "pending" };

  test("named for a gate bars it until it is recorded by the body's holder, or left as a condition", async () => {
    const document = await make();
    expect(await now(who.asec, document, "clearance", named)).toMatchObject({ status: "done" });
    expect((await stored(document)).concerned_bodies).toEqual(["SOMHD"]);
    expect((await tried(who.asec, document, "endorseSoca", decided)).outcome).toMatchObject({
      refusal: { code: "clearance", bodies: ["SOMHD"] },
    });
    const [clearance] = await rows("clearance", document);
    const given = { clearance: clearance?.id, state: "given", day: "2026-01-08" };
    for (const by of [who.leadBody, who.thai, who.head]) {
      expect((await tried(by, document, "clearance", given)).outcome).not.toMatchObject({ status: "done" });
    }
    expect((await tried(who.concerned, document, "clearance", { ...given, day: "" })).outcome).toMatchObject({
      fields: { day: "required" },
    });
    expect(await now(who.concerned, document, "clearance", given)).toMatchObject({ status: "done" });
    expect(await now(who.asec, document, "endorseSoca", decided)).toMatchObject({ status: "done" });
    expect(await lines(document)).toEqual(["proposed", "clearanceNamed", "clearanceGiven", "endorseSoca"]);
  });

  test("is told of by nobody where the database lets its row not be changed", async () => {
    const document = await make();
    await now(who.asec, document, "clearance", named);
    const [kept] = await rows("clearance", document);
    const given = { clearance: kept?.id, state: "given", day: "2026-01-08" };
    await superuser().query("ALTER POLICY own_changes ON clearance USING (false)");
    try {
      await expect(now(who.concerned, document, "clearance", given)).rejects.toThrow("changed none of the rows");
    } finally {
      await superuser().query(`
        ALTER POLICY own_changes ON clearance USING (
          (kind IN ('sectoral', 'pillar') AND body_code = (SELECT actor_body()))
          OR (kind = 'domestic' AND member_code = (SELECT actor_member()))
        )`);
    }
    expect(await lines(document)).toEqual(["proposed", "clearanceNamed"]);
    expect(await now(who.concerned, document, "clearance", given)).toMatchObject({ status: "done" });
  });

  test("is not given on a day to come, whoever says that the day is right, and the database takes none", async () => {
    const document = await make();
    await now(who.asec, document, "clearance", named);
    for (const state of ["given", "notNeeded", "pending"]) {
      const ahead = { ...named, state, day: "2199-01-01", dayIsRight: "on" };
      const { outcome, wrote } = await tried(who.asec, document, "clearance", ahead);
      expect([outcome, wrote]).toEqual([{ status: "invalid", fields: { day: "yetToCome" } }, false]);
    }
    const given = (day: string) =>
      superuser().query("UPDATE clearance SET state = 'given', day = $2 WHERE document_id = $1", [document.id, day]);
    await expect(given("2199-01-01")).rejects.toThrow("has yet to come");
    await given("2026-01-08");
  });

  test("given before its meeting began is asked about, and taken once the day is said to be right", async () => {
    const document = await make();
    const given = { ...named, state: "given", day: "2026-01-09", meeting: at("soca") };
    const { outcome, wrote } = await tried(who.asec, document, "clearance", given);
    expect([outcome, wrote]).toEqual([{ status: "invalid", fields: { day: "dayBeforeMeeting" } }, false]);
    const right = { ...given, dayIsRight: "on" };
    expect(await now(who.asec, document, "clearance", right)).toMatchObject({ status: "done" });
  });

  test("awaited before a body is told beside the decision on the secretariat's desk, and on the page of the text", async () => {
    const document = await make();
    const told = async () => {
      const { tasks } = await withActor(who.asec, (db) => readDesk(db, who.asec));
      const desk = tasks.flatMap((task) =>
        task.kind === "decide" && task.document.address === document.address ? [[task.left, task.later]] : [],
      );
      const { clearances, stage } = await withActor(who.asec, (db) => findStanding(db, who.asec, document.id));
      expect(desk).toEqual([[clearancesAt(clearances, stage), clearancesBeyond(clearances, stage)]]);
      return desk[0];
    };
    expect(await told()).toEqual([[], []]);
    await now(who.asec, document, "clearance", named);
    await now(who.asec, document, "clearance", { ...named, of: "SOMS", gate: "council" });
    expect(await told()).toEqual([["SOMHD"], [{ gate: "council", of: ["SOMS"] }]]);
  });

  test("left as a condition travels with the document, and is met on a day with its proof", async () => {
    const document = await make();
    await now(who.asec, document, "clearance", named);
    const [clearance] = await rows("clearance", document);
    expect(await now(who.asec, document, "endorseSoca", { ...decided, left: clearance?.id })).toMatchObject({
      status: "done",
    });
    const [condition] = await rows("condition", document);
    expect(condition).toMatchObject({ kind: "body", text: "SOMHD", body_code: "SOMHD", met_on: null });
    const met = { condition: condition?.id, day: "2026-02-20", proof: "Letter of 20 February 2026" };
    expect((await tried(who.concerned, document, "condition", met)).outcome).toMatchObject({
      refusal: { code: "secretariatOnly" },
    });
    expect((await tried(who.asec, document, "condition", { ...met, proof: "" })).outcome).toMatchObject({
      fields: { proof: "required" },
    });
    expect(await now(who.asec, document, "condition", met)).toMatchObject({ status: "done" });
    expect((await tried(who.asec, document, "condition", met)).outcome).toMatchObject({
      fields: { condition: "unknown" },
    });
  });

  test("at home is recorded by its own state, and told to that state alone", async () => {
    const document = await make();
    const home = { kind: "domestic", of: "TH", state: "given", day: "2026-01-08" };
    expect((await tried(who.head, document, "clearance", home)).outcome).toMatchObject({
      refusal: { code: "notYours" },
    });
    expect(await now(who.thaiDelegate, document, "clearance", home)).toMatchObject({ status: "done" });
    expect((await rows("event", document)).at(-1)).toMatchObject({
      kind: "domesticCleared",
      audience: "member",
      member_code: "TH",
    });
  });

  test("given approves a text of the larger list", async () => {
    const document = await make({ track: "notation", agreed: [] });
    await now(who.asec, document, "clearance", { ...named, state: "given", day: "2026-01-08" });
    expect(await now(who.asec, document, "endorseSoca", decided)).toMatchObject({ status: "done" });
  });
});

test("a clearance at home is cleared for one version: a substantive change opens it again, an editorial one does not", async () => {
  for (const [editorial, refused] of [
    [[], true],
    [[2], false],
  ] as const) {
    const document = await make({ versions: 2, shared: 1, editorial: [...editorial] });
    const named = { kind: "domestic", of: "ID", gate: "soca", state: "pending" };
    await now(who.asec, document, "clearance", named);
    const [clearance] = await rows("clearance", document);
    const given = { clearance: clearance?.id, state: "given", day: "2026-01-08" };
    expect(await now(who.delegate, document, "clearance", given)).toMatchObject({ status: "done" });
    expect((await rows("clearance", document))[0]).toMatchObject({ version_number: 1, state: "given" });
    await now(who.asec, document, "share", { version: "2", audience: "delegations" });
    const { clearances } = await withActor(who.asec, (db) => findStanding(db, who.asec, document.id));
    expect(clearances.map(({ of }) => of)).toEqual(refused ? ["ID"] : []);
    if (!refused) continue;
    expect(await now(who.delegate, document, "clearance", given)).toMatchObject({ status: "done" });
    expect((await rows("clearance", document))[0]).toMatchObject({ version_number: 2 });
  }
});
