import { circulationActs, circulationSlug } from "../domain/circulations";
import { makeCirculation } from "./circulations";
import type { Database } from "./database";
import type { Sample } from "./samples";
import { hidden, notIndonesia, notPhilippines, outside, type Secret } from "./secrets";

/** What is written around a circulation: its note is between the secretariat and the states, what a state asks is its own. */
const invent = () => ({
  note: hidden("covering note of a circulation", [...outside, "officer of SOMSWD"]),
  asked: hidden("why Indonesia asks for more time", notIndonesia),
  objection: hidden("reason of an objection of Indonesia", notIndonesia),
  proposed: hidden("words that Indonesia proposes with it", notIndonesia),
  raised: hidden("words proposed to the leads with an objection", notPhilippines),
  moved: hidden("why a deadline was moved", [...outside, "officer of SOMSWD"]),
});

export type SealedCirculation = { circulation: string; around: Record<keyof ReturnType<typeof invent>, Secret> };

/** Circulates a document whose first version is shared, with a secret in each place. */
export async function sealCirculation(database: Database, document: Sample): Promise<SealedCirculation> {
  const around = invent();
  const { query } = database;
  await query(
    `INSERT INTO position (document_id, version_number, member_code, stance, reason, proposed) VALUES ($1, 1, 'ID', 'object', $2, $3)`,
    [document.id, around.objection.text, around.proposed.text],
  );
  const id = await makeCirculation(database, [document], { note: around.note.text });
  const line = `INSERT INTO circulation_line (circulation_id, kind, member_code, deadline, reason, person_id)
    VALUES ($1, $2, $3, $4, $5, (SELECT id FROM person WHERE sign_in_name = 'sample.asec.secretariat'))`;
  await query(line, [id, "asked", "ID", null, around.asked.text]);
  await query(line, [id, "extended", null, "2099-02-01T10:00:00Z", around.moved.text]);
  await query(
    `INSERT INTO event (chain, document_id, kind, audience, member_code, data) VALUES ($1::text, $1::uuid, 'objectionRaised', 'leads', 'ID', $2)`,
    [document.id, { proposed: around.raised.text }],
  );
  return { circulation: `/circulations/${id}`, around };
}

/** Where somebody would look for what is kept. */
export const aroundCirculation = ({ circulation }: SealedCirculation) => [
  "/circulations",
  "/circulations/new",
  "/circulations/rules",
  circulation,
  ...circulationActs.map((act) => `${circulation}/steps/${circulationSlug(act)}`),
];
