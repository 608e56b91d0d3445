import fc from "fast-check";
import { expect, test } from "vitest";
import { consensus, hearsay, stances } from "@/domain/consensus";
import { carriedTo, countsSince } from "@/domain/editorial";
import { withActor } from "@/server/db";
import { findHearsay, findStanding, listPositions } from "@/server/queries/standing";
import { actorNames, actors } from "@/server/testing/actors";
import { circulate } from "@/server/testing/circulations";
import { enterAsOwner, type Rows } from "@/server/testing/enter";
import { at, states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, owner } = processWorld();

const words = fc.array(
  fc.record({
    member: fc.constantFrom(...states.slice(0, 4), ...states),
    version: fc.constantFrom(1, 2, 3),
    stance: fc.constantFrom(...stances, "agree" as const, "agree" as const),
    needed: fc.boolean(),
    answer: fc.constantFrom(null, true, false, null),
    taken: fc.constantFrom(null, true, false),
  }),
  { maxLength: 30 },
);

/** Each of the three versions: substantive, editorial, or editorial and contested. */
const kinds = fc.tuple(...[1, 2, 3].map(() => fc.constantFrom("substantive", "editorial", "contested")));
const current = 3;
/** Nothing more, the Chair's declaration, or a no-objection basis that an officer closed, unobjected or not. */
const ends = fc.constantFrom("open", "declared", "confirmed", "confirmed", "stopped");

/** A needed edit of a position, and what was said to it. */
function editOf(document_id: string, position_id: string, taken: boolean): Rows {
  const id = crypto.randomUUID();
  const by = { person_id: who.asec.person, role: "secretariat" };
  return [
    ["edit", { id, document_id, position_id, anchor: "p1", words: "Other words.", needed: true }],
    ["edit_answer", { document_id, edit_id: id, taken, words: "In paragraph 1.", ...by }],
  ];
}

test("what everybody inside hears of the verdict is what the rules make of the positions", async () => {
  await fc.assert(
    fc.asyncProperty(words, kinds, fc.boolean(), ends, fc.boolean(), async (said, kinds, full, end, later) => {
      const editorial = kinds.flatMap((kind, at) => (kind === "substantive" ? [] : [at + 1]));
      const document = await make({ versions: current, editorial, agreed: full ? states : [] });
      const contested = editorial.filter((number) => kinds[number - 1] === "contested");
      await enterAsOwner(
        owner(),
        contested.map((version_number) => [
          "editorial_contest",
          { document_id: document.id, version_number, member_code: "TH", reason: "Because." },
        ]),
      );
      const stop = (circulation_id: string): Rows =>
        end === "stopped" ? [["circulation_line", { circulation_id, kind: "stopped", document_id: document.id }]] : [];
      const close = (circulation_id: string): Rows[0] => [
        "circulation_line",
        { circulation_id, kind: "closed", person_id: who.asec.person },
      ];
      const isClosed = end === "confirmed" || end === "stopped";
      if (isClosed && !full) {
        const more = (id: string): Rows => [...stop(id), close(id)];
        await circulate(owner(), [document], { past: true, more }, current);
      }
      const rows: Rows = said.flatMap(({ answer, taken, member, version, stance, needed }, i): Rows => {
        const id = crypto.randomUUID();
        const of = { document_id: document.id, member_code: member };
        const recorded_at = new Date(Date.now() + (later ? 3_600_000 : -3_600_000) + i).toISOString();
        const word = {
          ...of,
          id,
          version_number: version,
          stance,
          needed,
          reason: "Because.",
          means: "letter",
          recorded_at,
        };
        return [
          ["position", word],
          ...(taken === null ? [] : editOf(document.id, id, taken)),
          ...(answer === null ? [] : [["answer", { ...of, position_id: id, confirmed: answer }] as Rows[0]]),
        ];
      });
      await enterAsOwner(owner(), rows);
      if (end === "declared") await now(who.asec, document, "consensus", { meeting: at("soca"), day: "2026-01-10" });

      const standing = await withActor(who.asec, (db) => findStanding(db, who.asec, document.id));
      const heard = await withActor(who.thaiDelegate, (db) => findHearsay(db, document.id, null));
      expect(standing.verdict && hearsay(standing.verdict)).toEqual(heard);
      if (heard?.kind === "declared" || end === "declared") return;
      const positions = await withActor(who.asec, (db) => listPositions(db, document.id));
      const since = countsSince(
        kinds.map((kind, at) => ({
          number: at + 1,
          kind: kind === "substantive" ? kind : "editorial",
          contested: kind === "contested",
        })),
        current,
      );
      expect(standing.since).toBe(since);
      const consenting = end === "confirmed" && !full ? states : [];
      const worked = consensus(states, carriedTo(positions, since, current), current, { consenting });
      expect(hearsay(worked)).toEqual(heard);
    }),
    { numRuns: 120 },
  );
});

test("who does not read a document inside hears nothing of it", async () => {
  const document = await make();
  for (const by of [who.viewer, { role: "public" } as const, who.concerned]) {
    expect(await withActor(by, (db) => findHearsay(db, document.id, null))).toBeNull();
  }
});

test("of many documents at once each reader hears what they hear of each, and of those they read inside alone", async () => {
  await make({ versions: 2, agreed: states });
  await make({ versions: 1, agreed: states.slice(1) });
  const { rows } = await owner().query<{ id: string }>("SELECT id FROM document ORDER BY number DESC LIMIT 40");
  const ids = [...rows.map(({ id }) => id), crypto.randomUUID()];
  const heardBy = new Map<string, number>();
  for (const name of actorNames) {
    const [many, each, inside] = await withActor(actors[name], (db) =>
      Promise.all([
        db.$queryRaw<{ id: string }[]>`
          SELECT document_id AS id, kind, meeting_id, yet, again FROM hear_verdicts(${ids}::uuid[]) ORDER BY 1`,
        db.$queryRaw`SELECT id, v.* FROM unnest(${ids}::uuid[]) id, hear_verdict(id) v ORDER BY 1`,
        db.$queryRaw<{ id: string }[]>`
          SELECT id FROM document d WHERE id = ANY (${ids}::uuid[])
            AND EXISTS (SELECT FROM share s WHERE s.document_id = d.id) ORDER BY 1`,
      ]),
    );
    expect(many, name).toEqual(each);
    expect(
      many.map(({ id }) => id),
      name,
    ).toEqual(inside.map(({ id }) => id));
    heardBy.set(name, many.length);
  }
  expect(heardBy.get("a viewer")).toBe(0);
  expect(heardBy.get("the ASEAN Secretariat")).toBeGreaterThan(2);
  expect(heardBy.get("another body's holder")).toBeLessThan(heardBy.get("a head of another state") ?? 0);
});

test("who objects after the Chair declared consensus stops the text again, until it is declared anew", async () => {
  const document = await make({ stage: "soca", agreed: states.slice(1) });
  const heard = async () => {
    const kinds = await Promise.all(
      [who.asec, who.thaiDelegate].map((by) => withActor(by, (db) => findHearsay(db, document.id, null))),
    );
    return kinds.map((one) => [one?.kind, one?.meeting !== null]);
  };
  const ruled = async () => (await withActor(who.asec, (db) => findStanding(db, who.asec, document.id))).verdict;
  await now(who.asec, document, "consensus", { meeting: at("soca"), day: "2026-01-10" });
  expect(await heard()).toEqual([
    ["declared", true],
    ["declared", true],
  ]);
  await now(who.thai, document, "position", { version: "1", stance: "object", reason: "Paragraph 1." });
  expect(await heard()).toEqual([
    ["continues", false],
    ["continues", false],
  ]);
  expect(await ruled()).toMatchObject({ kind: "continues", with: [{ member: "TH" }] });
  const gate = { meeting: at("soca"), verb: "endorsed", day: "2026-01-10" };
  expect(await now(who.asec, document, "endorseSoca", gate)).toMatchObject({ status: "refused" });
  await now(who.asec, document, "consensus", { meeting: at("soca"), day: "2026-01-10", lifted: ["TH"] });
  expect(await ruled()).toMatchObject({ kind: "declared" });
});
