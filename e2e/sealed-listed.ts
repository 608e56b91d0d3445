import { randomUUID } from "node:crypto";
import type { Database } from "./database";
import { makeDocument, type Sample } from "./samples";
import { hidden, notIndonesia, notPhilippines, outside, type Secret } from "./secrets";

/** Of a listed document everybody sees the face; what follows is what they see of its inside, each in its own words. */
const invent = () => {
  // A holder of another body's mandate reads a listed document as the public does.
  const others = [...outside, "officer of SOMSWD"] as const;
  return {
    condition: hidden("condition of a listed document", others),
    proof: hidden("proof of a condition", others),
    reason: hidden("reason of a return", others),
    gap: hidden("why a gate was passed without a decision", others),
    partner: hidden("dialogue partner of a clearance", others),
    shared: hidden("version shared with delegations", others),
    draft: hidden("working version of a listed document", notPhilippines.slice(0, -1)),
    word: hidden("position of Indonesia on a listed document", notIndonesia),
    edit: hidden("words that Indonesia proposes for a paragraph", notIndonesia),
    ownComment: hidden("comment of Indonesia for its own delegation", [
      ...notIndonesia,
      "officer of the ASEAN Secretariat",
      "administrator",
    ]),
    commentToOffice: hidden("comment of Indonesia for the secretariat", notIndonesia),
    commentToAll: hidden("comment of Indonesia for all delegations", others),
    officeComment: hidden("comment of the secretariat for itself", notPhilippines),
    retitled: hidden("title that was not released", others),
    pending: hidden("why a gate is to be passed, before it is confirmed", [
      ...others,
      "delegate of Indonesia",
      "delegate of Thailand",
    ]),
  };
};

export type SealedListed = { listed: Sample; inside: Record<keyof ReturnType<typeof invent>, Secret> };

/** Enters a listed document that holds a secret in each place of its process. */
export async function sealListed(database: Database, year: number): Promise<SealedListed> {
  const inside = invent();
  const listed = await makeDocument(database, { stage: "council", listed: true, year });
  const { query } = database;
  const decision = randomUUID();
  await query(
    `INSERT INTO decision (id, document_id, body_code, gate, verb, gap_reason) VALUES ($1, $2, 'SOCA', 'soca', 'passed', $3)`,
    [decision, listed.id, inside.gap.text],
  );
  await query(
    `INSERT INTO event (chain, document_id, kind, audience, data) VALUES ($1::text, $1::uuid, 'confirmed', 'inside', $2)`,
    [listed.id, { step: "gapPassed", decisionId: decision }],
  );
  const condition =
    "INSERT INTO condition (document_id, decision_id, kind, text, met_on, proof) VALUES ($1, $2, 'other', $3, $4, $5)";
  await query(condition, [listed.id, decision, inside.condition.text, null, null]);
  await query(condition, [listed.id, decision, "Sample condition that was met", "2026-02-01", inside.proof.text]);
  await query("INSERT INTO clearance (document_id, kind, partner) VALUES ($1, 'partner', $2)", [
    listed.id,
    inside.partner.text,
  ]);
  for (const [number, secret] of [inside.shared, inside.draft].entries()) {
    await query("INSERT INTO version (document_id, number, paragraphs, sha256) VALUES ($1, $2, $3, '\\x00')", [
      listed.id,
      number + 1,
      JSON.stringify([{ anchor: "1", text: secret.text }]),
    ]);
  }
  await query("INSERT INTO share (document_id, version_number, audience) VALUES ($1, 1, 'delegations')", [listed.id]);
  await query(
    "INSERT INTO position (document_id, version_number, member_code, stance, reason) VALUES ($1, 1, 'ID', 'object', $2)",
    [listed.id, inside.word.text],
  );
  await query(`INSERT INTO event (chain, document_id, kind, audience, data) VALUES ($1, $2, 'return', 'inside', $3)`, [
    listed.id,
    listed.id,
    { step: "return", stage: "council", phase: "ministers", reason: inside.reason.text },
  ]);
  await query(
    `WITH word AS (
       INSERT INTO position (document_id, version_number, member_code, stance) VALUES ($1, 1, 'ID', 'agreeWithEdits') RETURNING id
     ) INSERT INTO edit (document_id, position_id, anchor, words, needed) SELECT $1, id, '1', $2, true FROM word`,
    [listed.id, inside.edit.text],
  );
  await say(database, listed.id, "own", "ID", inside.ownComment);
  await say(database, listed.id, "secretariat", "ID", inside.commentToOffice);
  await say(database, listed.id, "delegations", "ID", inside.commentToAll);
  await say(database, listed.id, "secretariat", null, inside.officeComment);
  await query("UPDATE document SET title = $2 WHERE id = $1", [listed.id, `${listed.title} ${inside.retitled.text}`]);
  const unconfirmed = randomUUID();
  await query(
    `INSERT INTO decision (id, document_id, body_code, gate, verb, gap_reason) VALUES ($1, $2, 'ASCC Council', 'council', 'gap', $3)`,
    [unconfirmed, listed.id, inside.pending.text],
  );
  await query(
    `INSERT INTO pending (document_id, kind, person_id, person_name, office, data)
     VALUES ($1, 'gap', $2, 'Sample officer', 'asec', $3)`,
    [listed.id, randomUUID(), { decisionId: unconfirmed, input: {} }],
  );
  return { listed, inside };
}

/** Something said about the first version, before one audience, by a state or by the secretariat. */
async function say({ query }: Database, id: string, audience: string, member: string | null, { text }: Secret) {
  const thread = randomUUID();
  await query(
    `INSERT INTO comment_thread (id, document_id, version_number, anchor, audience, member_code) VALUES ($1, $2, 1, '1', $3, $4)`,
    [thread, id, audience, member],
  );
  await query(
    `INSERT INTO comment (thread_id, number, document_id, text, mentioned, mentioned_names, person_id, person_name, role, holder)
     VALUES ($1, 1, $2, $3, '{}', '{}', $4, 'Sample person', $5, $6)`,
    [thread, id, text, randomUUID(), member ? "delegate" : "secretariat", member ?? "asec"],
  );
}
