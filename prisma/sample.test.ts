import { beforeAll, describe, expect, test } from "vitest";
import { bracketsIn } from "@/domain/brackets";
import { restsWith } from "@/domain/rests-with";
import { stages } from "@/domain/stages";
import { at, dayFrom, type SittingName, sittings } from "@/prisma/sample/meetings";
import { withActor } from "@/server/db";
import { findHearsay, findStanding } from "@/server/queries/standing";
import { actors } from "@/server/testing/actors";
import { verify } from "@/server/testing/chain";
import { freshDatabase, keptClient } from "@/server/testing/database";

const database = freshDatabase();
const owner = keptClient(() => database.owner);

beforeAll(() => owner().query("SELECT set_config('app.system', 'on', false)"));
const ask = async (sql: string) => (await owner().query(sql)).rows;
const count = async (what: string) => (await ask(`SELECT count(*)::int AS count FROM ${what}`))[0].count;
const officer = actors["the ASEAN Secretariat"];

describe("what is invented", () => {
  test("says (sample) in every title, former title and meeting's name", async () => {
    const titles = await ask(
      `SELECT title FROM document WHERE sample UNION ALL SELECT unnest(former_titles) FROM document WHERE sample
       UNION ALL SELECT text FROM title JOIN document d ON d.id = document_id WHERE sample
       UNION ALL SELECT title FROM publication WHERE sample
       UNION ALL SELECT paragraphs -> 0 ->> 'text' FROM version JOIN document d ON d.id = document_id WHERE sample`,
    );
    expect(titles.length).toBeGreaterThan(40);
    expect(titles.filter(({ title }) => !title.includes("(sample)"))).toEqual([]);
    const meetings = await ask("SELECT name FROM meeting WHERE sample");
    expect(meetings.map(({ name }) => name).filter((name) => !/\bsample\b/i.test(name))).toEqual([]);
  });

  test("says so in every person's name, and gives nobody a password", async () => {
    const people = await ask("SELECT name, sign_in_name FROM person");
    expect(people.length).toBeGreaterThan(26);
    expect(people.filter(({ name }) => !name.endsWith("(sample)"))).toEqual([]);
    expect(people.filter(({ sign_in_name }) => !sign_in_name.startsWith("sample."))).toEqual([]);
    expect(await ask("SELECT * FROM credential")).toEqual([]);
  });

  test("is numbered apart from the record", async () => {
    const rows = await ask("SELECT reference FROM document WHERE sample ORDER BY year, number");
    expect(rows.every(({ reference }) => /^SAMPLE\/\d{4}\/\d{2}$/.test(reference))).toBe(true);
  });

  test("aims at no real Summit, and nothing of the record aims at an invented one", async () => {
    const crossed = await ask(
      "SELECT d.reference FROM document d JOIN meeting m ON m.id IN (d.target_id, d.meeting_id) WHERE d.sample <> m.sample",
    );
    expect(crossed).toEqual([]);
  });

  test("pictures no state but Indonesia as holding a text", async () => {
    const rows = await ask("SELECT member_code AS state, stance::text, needed FROM position");
    expect(rows.filter(({ state, needed }) => needed && state !== "ID")).toEqual([]);
    const others = new Set(rows.filter(({ state }) => state !== "ID").map(({ stance }) => stance));
    expect(others).toEqual(new Set(["agree", "agreeWithEdits"]));
    const indonesia = new Set(rows.filter(({ state }) => state === "ID").map(({ stance }) => stance));
    expect(indonesia).toEqual(new Set(["agree", "reserve", "object"]));
    const versions = await ask("SELECT paragraphs FROM version");
    const texts: string[] = versions.flatMap(({ paragraphs }) => paragraphs.map(({ text }: { text: string }) => text));
    const holders = texts.flatMap(bracketsIn).flatMap((part) => (part.kind === "bracket" ? part.holders : []));
    expect(new Set(holders)).toEqual(new Set(["ID"]));
    expect(await ask("SELECT lifted_by FROM decision WHERE NOT lifted_by <@ '{ID}'")).toEqual([]);
  });

  test("is dated from today: SOCA meets tomorrow, then the Council, then the Leaders, and nothing happened later than today", async () => {
    const [{ today }] = await ask("SELECT day_in_jakarta()::text AS today");
    const days = Object.fromEntries(
      (await ask("SELECT address, starts_on::text AS day FROM meeting WHERE sample")).map(({ address, day }) => [
        address,
        day,
      ]),
    );
    const expected = (Object.keys(sittings) as SittingName[]).map((name) => {
      const { days } = sittings[name];
      return [at(name), days === null ? null : dayFrom(today, days)];
    });
    expect(days).toEqual(Object.fromEntries(expected));
    expect(days["sample-soca-meeting"]).toBe(dayFrom(today, 1));
    const later =
      await ask(`SELECT kind FROM event WHERE day > '${today}' UNION ALL SELECT 'decision' FROM decision WHERE day > '${today}'
      UNION ALL SELECT 'position' FROM position WHERE given_on > '${today}'`);
    expect(later).toEqual([]);
    const out = await ask(
      `SELECT d.title FROM (SELECT document_id, day, lag(day) OVER (PARTITION BY document_id ORDER BY number) AS before FROM event) e
       JOIN document d ON d.id = e.document_id WHERE d.sample AND (e.day IS NULL OR e.day < e.before)`,
    );
    expect(out).toEqual([]);
  });
});

test("what is invented stands at every stage, and some of it is not listed", async () => {
  const found = await ask("SELECT DISTINCT stage::text AS stage FROM document WHERE sample");
  expect(found.map(({ stage }) => stage).sort()).toEqual([...stages].sort());
  expect(await count("document WHERE sample AND id NOT IN (SELECT document_id FROM publication)")).toBeGreaterThan(0);
});

test("every open document rests with somebody, and the others with nobody", async () => {
  const documents = await ask("SELECT id, title, stage::text AS stage FROM document WHERE sample");
  for (const { id, title, stage } of documents) {
    const rests = await withActor(officer, async (db) => {
      const standing = await findStanding(db, officer, id);
      return restsWith({ ...standing, verdict: await findHearsay(db, id, standing.verdict) });
    });
    const isOver = ["concluded", "withdrawn", "superseded"].includes(stage);
    expect(`${title}: ${rests.kind === "nobody"}`).toBe(`${title}: ${isOver}`);
    expect(rests.kind).not.toBe("notKnown");
  }
});

test("each text has a title, a preamble and operative paragraphs, ten to twenty in all", async () => {
  const versions = await ask("SELECT paragraphs FROM version");
  expect(versions.length).toBeGreaterThan(15);
  for (const { paragraphs } of versions) {
    expect(paragraphs.length).toBeGreaterThanOrEqual(10);
    expect(paragraphs.length).toBeLessThanOrEqual(20);
    expect(paragraphs.filter(({ kind }: { kind: string }) => kind === "operative").length).toBeGreaterThan(5);
    expect(JSON.stringify(paragraphs)).not.toMatch(/\b(block\w*|veto\w*|vot(?:e|ing)\w*|overdue|absent)\b/i);
  }
});

describe("the demonstration holds", () => {
  const positions = "position p JOIN document d ON d.id = p.document_id";
  test.each([
    ["a draft with its author", "position_draft WHERE updated_by_name = 'Delegate, Indonesia (sample)'"],
    [
      "an objection that stands",
      `${positions} WHERE p.stance = 'object' AND d.stage = 'soca'
      AND NOT EXISTS (SELECT FROM position q WHERE q.document_id = d.id AND q.member_code = 'ID' AND q.stance = 'agree')`,
    ],
    [
      "an objection that was lifted",
      `${positions} WHERE p.stance = 'object'
      AND EXISTS (SELECT FROM position q WHERE q.document_id = d.id AND q.recorded_at > p.recorded_at AND q.stance = 'agree')`,
    ],
    ["a reservation", `${positions} WHERE p.stance = 'reserve' AND p.reason IS NOT NULL`],
    ["a suggested edit", `${positions} WHERE p.stance = 'agreeWithEdits' AND NOT p.needed`],
    ["positions on a version that another has followed", `${positions} WHERE p.version_number < current_version(d.id)`],
    [
      "an editorial version that is open to contest",
      `version v JOIN share s ON s.document_id = v.document_id AND s.version_number = v.number
      WHERE v.kind = 'editorial' AND v.number = current_version(v.document_id) AND s.shared_at > now() - interval '2 days'`,
    ],
    [
      "a text whose date is tomorrow",
      "document d JOIN meeting m ON m.id = d.meeting_id WHERE m.starts_on = day_in_jakarta() + 1",
    ],
    [
      "a text whose date has passed",
      "document d JOIN meeting m ON m.id = d.meeting_id WHERE m.starts_on < day_in_jakarta()",
    ],
    [
      "a text before a meeting without a date",
      "document d JOIN meeting m ON m.id = d.meeting_id WHERE m.starts_on IS NULL",
    ],
    ["an open condition", "condition WHERE met_on IS NULL"],
    ["a clearance that is awaited", "clearance WHERE state = 'pending'"],
    ["a clearance that was given", "clearance WHERE state = 'given'"],
    ["a text carried over", "event WHERE kind = 'carryOver'"],
    ["a text returned", "event WHERE kind = 'return'"],
    ["something for a second officer to confirm", "pending WHERE kind = 'correct'"],
    ["two leads", "document WHERE sample AND cardinality(lead_members) = 2"],
    [
      "a lead outside the pillar",
      "document JOIN body ON code = ANY (lead_bodies) WHERE sample AND kind = 'otherPillar'",
    ],
    ["a very long title", "document WHERE sample AND length(title) > 250"],
    ["a former title", "document WHERE sample AND cardinality(former_titles) > 0"],
    ["a text released to everybody", "share WHERE audience = 'public'"],
    ["an adoption that the public knows of", "publication WHERE sample AND outcome = 'adopted'"],
    [
      "a text on a no-objection basis that is open",
      `circulation_text t JOIN circulation c ON c.id = t.circulation_id JOIN document d ON d.id = t.document_id
      WHERE d.sample AND c.rule = 'silence' AND c.deadline > now() AND NOT circulation_ended(c.id)`,
    ],
  ])("%s", async (_, what) => {
    expect(await count(what)).toBeGreaterThan(0);
  });

  test("several texts for notation, endorsed together", async () => {
    const rows = await ask(
      "SELECT (data ->> 'together')::int AS together FROM event WHERE data ? 'together' AND kind = 'endorseSoca'",
    );
    expect(rows).toEqual([{ together: 2 }, { together: 2 }, { together: 2 }]);
    expect(await count("document WHERE sample AND track = 'notation' AND stage = 'council'")).toBe(3);
  });

  test("lines and requests of real commands, in chains that are intact", async () => {
    const ofSample = "event e JOIN document d ON d.id = e.document_id WHERE d.sample";
    // That consultations continue is written by the database and names nobody.
    const told = "('versionShared', 'consultationsContinue')";
    expect(await count(`${ofSample} AND e.person_id IS NULL AND e.kind NOT IN ${told}`)).toBe(0);
    expect(await count(`${ofSample} AND e.request_id IS NULL AND e.kind NOT IN ${told}`)).toBe(0);
    expect((await verify(owner())).filter(({ broken }) => broken !== null)).toEqual([]);
  });
});
