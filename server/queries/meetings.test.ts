import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, publicActor } from "@/domain/people";
import { withActor } from "@/server/db";
import { findMeetingInside } from "@/server/queries/meeting-inside";
import { findMeeting, listMeetings } from "@/server/queries/meetings";
import { actors, idOf } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { enterAsOwner } from "@/server/testing/enter";
import { documents, meetings } from "@/server/testing/world";

const database = freshDatabase("world");
const owner = keptClient(() => database.owner);
const superuser = keptClient(() => database.superuser);

const list = (actor: Actor = publicActor, kind: Parameters<typeof listMeetings>[2]["kind"] = null) =>
  withActor(actor, (db) => listMeetings(db, actor, { kind })).then(({ meetings }) => meetings);
const find = (address: string, actor: Actor = publicActor) => withActor(actor, (db) => findMeeting(db, actor, address));
const officer = actors["the ASEAN Secretariat"];

describe("the list", () => {
  test("holds every listed meeting, and the others only for those who read inside", async () => {
    const addresses = async (actor: Actor) => (await list(actor)).map(({ address }) => address);
    const { rows } = await superuser().query("SELECT address FROM meeting WHERE listed");
    expect((await addresses(publicActor)).sort()).toEqual(rows.map(({ address }) => address).sort());
    expect(rows.length).toBeGreaterThan(64);
    expect(await addresses(publicActor)).not.toContain("an-unlisted-meeting");
    expect(await addresses(actors["a viewer"])).not.toContain("an-unlisted-meeting");
    expect(await addresses(officer)).toContain("an-unlisted-meeting");
  });

  test("by kind holds the meetings of that kind, and the kinds together hold all", async () => {
    const kinds = ["soca", "council", "summit", "ministers", "other"] as const;
    const lists = await Promise.all(kinds.map((kind) => list(publicActor, kind)));
    for (const [i, meetings] of lists.entries())
      expect(new Set(meetings.map(({ kind }) => kind))).toEqual(new Set(meetings.length ? [kinds[i]] : []));
    expect(lists.flat()).toHaveLength((await list()).length);
  });

  test("counts the listed documents that a meeting took up, each once", async () => {
    const counts = new Map((await list()).map(({ address, documents }) => [address, documents]));
    expect(counts.get("summit-42")).toBe(4);
    expect(counts.get("soca-34")).toBe(4);
    expect(counts.get("council-29")).toBe(4);
    expect(counts.get("a-listed-meeting")).toBe(2);
  });
});

describe("the list counts for each reader what the meeting's own page shows them", () => {
  const onPage = (address: string, actor: Actor) =>
    withActor(actor, async (db) => {
      const meeting = await findMeeting(db, actor, address);
      const inside = meeting && (await findMeetingInside(db, actor, meeting));
      const concerned = inside ? [...inside.before, ...inside.onTheWay, ...inside.decisions] : [];
      const shown = [...(meeting?.documents ?? []), ...concerned.map(({ document }) => document)];
      return new Set(shown.map(({ reference }) => reference)).size;
    });
  const readers = ["a viewer", "a delegate of the lead", "a head of another state", "the lead body's holder"] as const;
  const asked = ["the public", ...readers, "the ASEAN Secretariat", "an administrator"] as const;
  const decided = { document_id: documents.withdrawn.id, meeting_id: meetings.listed, body_code: "SOCA" };
  beforeAll(() =>
    enterAsOwner(owner(), [
      ["decision", { ...decided, id: idOf(950), verb: "discussed", member_codes: [] }],
      [
        "decision",
        { ...decided, document_id: documents.concluded.id, id: idOf(951), verb: "lifted", lifted_by: ["TH"] },
      ],
    ]),
  );
  const sum = async (actor: Actor) => (await list(actor)).reduce((all, { documents }) => all + documents, 0);

  test.each(asked)("%s", async (asker) => {
    const actor: Actor = actors[asker];
    const counted = (await list(actor)).map(({ address, documents }) => `${address}: ${documents}`);
    const shown: string[] = [];
    for (const { address } of await list(actor)) shown.push(`${address}: ${await onPage(address, actor)}`);
    expect(counted).toEqual(shown);
  });

  test("and these differ: the public sees fewest, an officer most", async () => {
    const viewed = await sum(actors["a viewer"]);
    expect(await sum(publicActor)).toBe(viewed);
    expect(await sum(actors["a delegate of the lead"])).toBeGreaterThan(viewed);
    expect(await sum(officer)).toBeGreaterThan(await sum(actors["a delegate of the lead"]));
  });
});

describe("one meeting", () => {
  test("shows what it did with each of its documents, in the verbs of sources", async () => {
    const council = await find("council-29");
    expect(
      council?.documents.map(({ reference, steps }) => [
        reference,
        steps.map(({ kind, day, target }) => [kind, day, target?.address]),
      ]),
    ).toEqual(["01", "02", "03", "04"].map((n) => [`ASCC/2023/${n}`, [["agreedToSubmit", "2023-05-08", "summit-42"]]]));
    expect(council).toMatchObject({
      kind: "council",
      numbers: [29],
      chair: { year: 2023, member: "ID" },
      attendance: null,
    });
  });

  test("lists a document that aims at it without a step where no source says what was done", async () => {
    const found = await find("a-listed-meeting");
    expect(found?.documents.map(({ reference }) => reference)).toEqual(["ASCC/2030/903", "ASCC/2030/904"]);
  });

  test("says of each document in which phase it is, as the public was told", async () => {
    const { rows } = await superuser().query(
      "SELECT p.reference, p.phase FROM publication p JOIN meeting m ON m.id = p.target_id WHERE m.address = 'a-listed-meeting' ORDER BY 1",
    );
    for (const actor of [publicActor, officer]) {
      const documents = (await find("a-listed-meeting", actor))?.documents ?? [];
      expect(documents.map(({ reference, phase }) => ({ reference, phase }))).toEqual(rows);
    }
  });

  test("shows no document that is not listed, to the secretariat neither", async () => {
    const references = (await find("a-listed-meeting", officer))?.documents.map(({ reference }) => reference);
    expect(references).toEqual(["ASCC/2030/903", "ASCC/2030/904"]);
  });

  test("shows who was represented to those who read inside, and to nobody else", async () => {
    expect((await find("a-listed-meeting"))?.attendance).toBeNull();
    expect((await find("a-listed-meeting", actors["a delegate of another state"]))?.attendance).toEqual([
      { member: "ID", represented: true },
    ]);
  });

  test.each(["an-unlisted-meeting", "summit-999", "", "Summit-42", "'; --", "x".repeat(10_000)])(
    "is not found at %.20s",
    async (address) => {
      expect(await find(address)).toBeNull();
    },
  );

  test("that is not listed is found by those who read inside", async () => {
    expect(await find("an-unlisted-meeting", officer)).not.toBeNull();
    expect(await find("an-unlisted-meeting", actors["a viewer"])).toBeNull();
  });

  test("names the meetings of its body before and after it", async () => {
    const found = await find("summit-42");
    expect([found?.previous?.address, found?.next?.address]).toEqual(["summit-40-41", "summit-43"]);
    expect((await find("soca-34"))?.next?.body).toBe("SOCA");
  });

  test("of the record is never beside an invented one", async () => {
    for (const { address, sample } of await list()) {
      const found = await find(address);
      for (const beside of [found?.previous, found?.next]) {
        if (beside)
          expect(`${address} beside ${beside.address}: ${beside.sample}`).toBe(
            `${address} beside ${beside.address}: ${sample}`,
          );
      }
    }
  });

  test("that is invented names no real Chair", async () => {
    expect((await find("sample-summit"))?.chair).toBeNull();
  });

  test("gives no address of a source that is not official", async () => {
    for (const { address } of await list()) {
      const found = await find(address);
      const sources = [
        found?.source,
        ...(found?.documents.flatMap(({ steps }) => steps.map(({ source }) => source)) ?? []),
      ];
      for (const source of sources) if (source && source.kind !== "official") expect(source.url).toBeNull();
    }
  });
});
