import fc from "fast-check";
import { expect, test } from "vitest";
import { citedBy } from "@/domain/cited-circulation";
import { stances } from "@/domain/consensus";
import { withActor } from "@/server/db";
import { listCitable } from "@/server/queries/cited-circulations";
import { findStanding } from "@/server/queries/standing";
import { speakAs } from "@/server/testing/actors";
import { circulate } from "@/server/testing/circulations";
import { enterAsOwner, type Rows } from "@/server/testing/enter";
import { type Known, type Made, states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { application, make, owner } = processWorld();
const day = 86_400_000;

const words = fc.array(
  fc.record({
    member: fc.constantFrom(...states.slice(0, 3)),
    version: fc.constantFrom(1, 2),
    stance: fc.constantFrom(...stances, "agree" as const, "agree" as const),
    needed: fc.boolean(),
    taken: fc.constantFrom(null, true),
    contested: fc.constantFrom(false, false, true),
    /** So many days before the close or after it. */
    days: fc.constantFrom(-2, -1, 0, 1, 2),
  }),
  { maxLength: 8 },
);
const ways = fc.record({
  rule: fc.constantFrom("reply" as const, "silence" as const),
  purpose: fc.constantFrom("endorsement" as const, "endorsement" as const, "comments" as const),
  end: fc.constantFrom("closed", "closed", "closed", "stopped", "cancelled", "open"),
  editorial: fc.boolean(),
  sent: fc.constantFrom(1, 2),
  decided: fc.constantFrom(1, 2),
  others: fc.boolean(),
});

/** What ended a circulation, or nothing. */
function ended(end: string, document_id: string) {
  const line = (circulation_id: string, kind: string, more = {}): Rows[0] => [
    "circulation_line",
    { circulation_id, kind, person_id: who.asec.person, ...more },
  ];
  return (id: string): Rows => {
    if (end === "open") return [];
    if (end === "cancelled") return [line(id, "cancelled", { reason: "By mistake." })];
    const stop = end === "stopped" ? [line(id, "stopped", { document_id, person_id: null })] : [];
    return [...stop, line(id, "closed")];
  };
}

const closed = { rule: "reply", purpose: "endorsement", end: "closed", editorial: false, sent: 2, decided: 2 } as const;
const agrees = { version: 2, stance: "agree", needed: false, taken: null, contested: false, days: -1 } as const;
const allAgree = states.slice(0, 3).map((member) => ({ ...agrees, member }));

test("the day by which all had agreed by a circulation is the same in the rules and in the database", async () => {
  const found = new Set<string>();
  await fc.assert(
    fc.asyncProperty(words, ways, async (said, way) => {
      const agreed = way.others ? states.slice(3) : [];
      const document = await make({ versions: 2, editorial: way.editorial ? [2] : [], agreed: [] });
      const given = [1, 2].flatMap((version) =>
        agreed.map((member) => ({ member, version, stance: "agree" as const })),
      );
      const none = { needed: false, taken: null, contested: false, days: -2 };
      const rows = [...given.map((word) => ({ ...none, ...word })), ...said].flatMap((word, i): Rows => {
        const [id, edit] = [crypto.randomUUID(), crypto.randomUUID()];
        const of = { document_id: document.id, member_code: word.member };
        const recorded_at = new Date(Date.now() + word.days * day + i).toISOString();
        const spoken = { version_number: word.version, stance: word.stance, needed: word.needed, reason: "X" };
        const entered = { ...of, id, ...spoken, means: "letter", recorded_at };
        const answered = {
          document_id: document.id,
          edit_id: edit,
          taken: true,
          words: "X",
          person_id: who.asec.person,
        };
        const edits: Rows = [
          ["edit", { id: edit, document_id: document.id, position_id: id, anchor: "p1", words: "X", needed: true }],
          ["edit_answer", { ...answered, role: "secretariat" }],
        ];
        return [
          ["position", entered],
          ...(word.taken ? edits : []),
          ...(word.contested ? [["answer", { ...of, position_id: id, confirmed: false }] as Rows[0]] : []),
        ];
      });
      await enterAsOwner(owner(), rows);
      const { rule, purpose } = way;
      const answering = purpose === "comments" ? "reply" : rule;
      const more = ended(way.end, document.id);
      const id = await circulate(owner(), [document], { rule: answering, purpose, past: true, more }, way.sent).catch(
        async () => {
          // A text to which a state objects already does not go out on a no-objection basis; nor one that was overtaken.
          await owner().query("ROLLBACK");
          return null;
        },
      );
      if (!id) return;
      const [citable] = await withActor(who.asec, async (db) => {
        const { kinds } = await findStanding(db, who.asec, document.id);
        return listCitable(db, { document: document.id, kinds, version: way.decided, circulation: id });
      });
      const ours = citable && citedBy("SOCA", citable.citable);
      const { rows: theirs } = await owner().query("SELECT agreed_by_circulation($1, $2, $3)::text AS on", [
        id,
        document.id,
        way.decided,
      ]);
      const on = ours && "on" in ours ? ours.on : null;
      found.add(ours && "code" in ours ? ours.code : "agreed");
      expect(theirs).toEqual([{ on }]);
    }),
    {
      numRuns: 100,
      // Both of what chance might leave out: all have agreed, or nobody has.
      examples: [
        [allAgree, { ...closed, others: true }],
        [[], { ...closed, others: false }],
      ],
    },
  );
  expect([...found]).toEqual(expect.arrayContaining(["agreed", "citedWaits"]));
});

test("past the application no decision cites a circulation that is not its body's, its document's, closed and agreed", async () => {
  const [document, other] = [await make(), await make()];
  const waiting = await make({ agreed: states.slice(1) });
  const ours = { rule: "reply", closed: true } as const;
  const agreed = await circulate(owner(), [document], ours);
  const council = await circulate(owner(), [document], { ...ours, body: "ASCC Council" });
  const comments = await circulate(owner(), [document], { ...ours, purpose: "comments" });
  const more = (circulation_id: string): Rows => [
    ["circulation_line", { circulation_id, kind: "cancelled", person_id: who.asec.person, reason: "X" }],
  ];
  const cancelled = await circulate(owner(), [document], { rule: "reply", more });
  const open = await circulate(owner(), [document], { rule: "reply" });
  const elsewhere = await circulate(owner(), [other], ours);
  const unanswered = await circulate(owner(), [waiting], ours);

  const as = async (by: Known, sql: string) => {
    const client = application();
    await client.query("BEGIN");
    try {
      await speakAs(client, by);
      const { rowCount } = await client.query(sql);
      return rowCount === 0 ? "nothing" : "done";
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query("ROLLBACK");
    }
  };
  const decides = (of: Made, circulation: string, more: Record<string, string> = {}) => {
    const columns = {
      document_id: `'${of.id}'`,
      circulation_id: `'${circulation}'`,
      body_code: "'SOCA'",
      gate: "'soca'",
      verb: "'endorsed'",
      day: "day_in_jakarta()",
      ...more,
    };
    return `INSERT INTO decision (${Object.keys(columns)}) VALUES (${Object.values(columns)})`;
  };
  expect(await as(who.asec, decides(document, agreed))).toBe("done");
  for (const circulation of [council, comments, cancelled, open, elsewhere])
    expect([circulation, await as(who.asec, decides(document, circulation))]).toEqual([circulation, "23514"]);
  expect(await as(who.asec, decides(waiting, unanswered))).toBe("23514");
  expect(await as(who.asec, decides(document, agreed, { body_code: "'ASCC Council'" }))).toBe("23514");
  expect(await as(who.asec, decides(document, agreed, { body_code: "NULL" }))).toBe("23514");
  expect(await as(who.asec, decides(document, crypto.randomUUID()))).toBe("23514");
  const meeting = "(SELECT id FROM meeting WHERE body_code = 'SOCA' LIMIT 1)";
  const besides = Object.entries({ meeting_id: meeting, declared: "true", gap_reason: "'X'", from_record: "true" });
  for (const [column, value] of besides)
    expect(await as(who.asec, decides(document, agreed, { [column]: value }))).toBe("23514");
  for (const by of [who.head, who.thai, who.admin, who.leadBody, who.viewer])
    expect(await as(by, decides(document, agreed))).toBe("42501");
  expect(await as(who.asec, `UPDATE decision SET circulation_id = '${agreed}'`)).toBe("42501");
  expect(await as(who.asec, `SELECT agreed_by_circulation('${agreed}', '${document.id}', 1)`)).toBe("42501");

  // Nor does a text wait for a circulation elsewhere than before SOCA, or at the word of anybody but its lead's head.
  const drafting = await make({ stage: "drafting", bodies: ["SOMSWD"] });
  const submit = (of: Made, to: string) => `UPDATE document SET ${to} WHERE id = '${of.id}'`;
  const sent = "stage = 'soca', by_circulation = true";
  expect(await as(who.head, submit(drafting, sent))).toBe("done");
  expect(await as(who.head, submit(drafting, "by_circulation = true"))).toBe("42501");
  expect(await as(who.head, submit(document, "by_circulation = true"))).toBe("42501");
  for (const by of [who.thai, who.delegate, who.leadBody]) expect(await as(by, submit(drafting, sent))).toBe("42501");
  expect(await as(who.asec, submit(document, "by_circulation = true"))).toBe("done");
  expect(await as(who.asec, submit(document, `by_circulation = true, meeting_id = ${meeting}`))).toBe("23514");
  expect(await as(who.asec, submit(document, "by_circulation = true, stage = 'council'"))).toBe("23514");
});
