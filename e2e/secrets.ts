import { randomBytes, randomUUID } from "node:crypto";
import type { Database } from "./database";
import type { Reader } from "./people";
import { makeDocument, type Sample } from "./samples";

/** Something that only some may read. */
export type Secret = { place: string; text: string; hiddenFrom: readonly Reader[] };

/** Who reads only what was released. */
export const outside = ["visitor", "viewer", "former head of Indonesia"] as const;
export const notIndonesia = [...outside, "delegate of Thailand", "officer of SOMSWD"] as const;
const secretariat = ["officer of the ASEAN Secretariat", "administrator"] as const;
export const notPhilippines = [...notIndonesia, "delegate of Indonesia"] as const;

/** Words that stand nowhere else, and from whom they are kept. */
export const hidden = (place: string, hiddenFrom: readonly Reader[]): Secret => ({
  place,
  text: `secret${randomBytes(8).toString("hex")}`,
  hiddenFrom,
});

/** What is kept from whom, each in words that stand nowhere else. */
function invent() {
  return {
    draftingTitle: hidden("title of an unlisted document in drafting", [...outside, "officer of SOMSWD"]),
    draftingPurpose: hidden("purpose of an unlisted document in drafting", [...outside, "officer of SOMSWD"]),
    sector: hidden("sector of an unlisted document", [...outside, "officer of SOMSWD"]),
    proposedTitle: hidden("title of a document proposed by Indonesia", notIndonesia),
    proposedPurpose: hidden("purpose of a document proposed by Indonesia", notIndonesia),
    inside: hidden("line of the record for delegations", [...outside, "officer of SOMSWD"]),
    leads: hidden("line of the record for the leads", notPhilippines),
    member: hidden("line of the record for Indonesia", notIndonesia),
    office: hidden("line of the record for the secretariat", notPhilippines),
    working: hidden("working version", notPhilippines),
    reason: hidden("reason of Indonesia's position", notIndonesia),
    draft: hidden("note of Indonesia's draft", [...notIndonesia, ...secretariat]),
    draftReason: hidden("reason in Indonesia's draft", [...notIndonesia, ...secretariat]),
    draftWords: hidden("words proposed in Indonesia's draft", [...notIndonesia, ...secretariat]),
    capitalName: hidden("whom Indonesia asks in its capital", [...notIndonesia, ...secretariat]),
    capitalQuestion: hidden("what Indonesia asks in its capital", [...notIndonesia, ...secretariat]),
    capitalAnswer: hidden("what an expert in Indonesia's capital answered", [...notIndonesia, ...secretariat]),
    ownLine: hidden("who did something inside Indonesia's delegation", [...notIndonesia, ...secretariat]),
    takingPart: hidden("who took part in a decision on an unlisted document", [...outside, "officer of SOMSWD"]),
    representedBy: hidden("who represented a state", [...outside]),
    meeting: hidden("name of a meeting that is not listed", [...outside]),
  };
}

/** No other document is of this year, so that it shows in no filter either. */
export const sealedYear = 2096;

type Secrets = ReturnType<typeof invent>;
export type Sealed = {
  secrets: Secrets;
  mark: string;
  drafting: Sample;
  proposed: Sample;
  meeting: string;
};

/** Enters documents, a meeting and a person that hold a secret in every restricted place. `mark` finds the documents. */
export async function seal(database: Database): Promise<Sealed> {
  const [secrets, mark] = [invent(), `mark${randomBytes(6).toString("hex")}`];
  const drafting = await makeDocument(database, {
    title: `Sample ${mark} ${secrets.draftingTitle.text}`,
    purpose: secrets.draftingPurpose.text,
    sectors: [secrets.sector.text],
    year: sealedYear,
  });
  const proposed = await makeDocument(database, {
    title: `Sample ${mark} ${secrets.proposedTitle.text}`,
    purpose: secrets.proposedPurpose.text,
    stage: "proposed",
    leadMembers: ["ID"],
    leadBodies: [],
    year: sealedYear,
  });
  await writeRecord(database, drafting, secrets);
  await writeText(database, drafting, secrets);
  return { secrets, mark, drafting, proposed, ...(await writeAround(database, secrets)) };
}

async function writeRecord(
  { query }: Database,
  { id }: Sample,
  { inside, leads, member, office, takingPart }: Secrets,
) {
  const lines = [
    ["inside", null, inside],
    ["leads", null, leads],
    ["member", "ID", member],
    ["secretariat", null, office],
  ] as const;
  for (const [audience, state, secret] of lines) {
    await query(
      "INSERT INTO event (chain, document_id, kind, audience, member_code, data) VALUES ($1, $2, 'opened', $3, $4, $5)",
      [id, id, audience, state, { step: "opened", phase: "drafting", stage: "drafting", takingPart: secret.text }],
    );
  }
  await query("INSERT INTO decision (document_id, body_code, verb, taking_part) VALUES ($1, 'SOCA', 'discussed', $2)", [
    id,
    takingPart.text,
  ]);
}

async function writeText({ query }: Database, { id }: Sample, { working, reason, draft, ...own }: Secrets) {
  await query("INSERT INTO version (document_id, number, paragraphs, sha256) VALUES ($1, 1, $2, '\\x00')", [
    id,
    JSON.stringify([{ anchor: "1", text: working.text }]),
  ]);
  await query(
    "INSERT INTO position (document_id, version_number, member_code, stance, reason) VALUES ($1, 1, 'ID', 'reserve', $2)",
    [id, reason.text],
  );
  const edits = JSON.stringify([{ anchor: "1", words: own.draftWords.text, needed: true }]);
  await query(
    `INSERT INTO position_draft (document_id, version_number, member_code, note, reason, edits, paragraphs)
     VALUES ($1, 1, 'ID', $2, $3, $4, '{}')`,
    [id, draft.text, own.draftReason.text, edits],
  );
  await query(
    `INSERT INTO capital_link (document_id, version_number, member_code, secret_hash, for_name, question, anchors, expires_at, answered_at, answers)
     VALUES ($1, 1, 'ID', $2, $3, $4, '{}', now() + interval '1 day', now(), $5)`,
    [
      id,
      randomBytes(32),
      own.capitalName.text,
      own.capitalQuestion.text,
      JSON.stringify([{ anchor: null, text: own.capitalAnswer.text }]),
    ],
  );
  await query(
    "INSERT INTO event (chain, kind, audience, member_code, person_name) VALUES ($1, 'draftSaved', 'own', 'ID', $2)",
    [`${id}/ID`, own.ownLine.text],
  );
}

async function writeAround({ query }: Database, secrets: Secrets) {
  const { representedBy, meeting } = secrets;
  const [listed, unlisted] = [randomUUID(), randomUUID()];
  const meet = `INSERT INTO meeting (id, address, name, body_code, numbers, starts_on, ends_on, sample, listed)
    VALUES ($1, $2, $3, 'SOCA', '{}', '2026-02-03', '2026-02-03', true, $4)`;
  await query(meet, [listed, `sample-meeting-${listed}`, "Sample meeting of a test", true]);
  await query(meet, [unlisted, `sample-meeting-${unlisted}`, `Sample meeting ${meeting.text}`, false]);
  await query("INSERT INTO attendance VALUES ($1, 'ID', true, $2)", [listed, representedBy.text]);
  return { meeting: `/meetings/sample-meeting-${unlisted}` };
}

/** Takes the meetings of `seal` away again; documents and people have their own removal. */
export async function unsealMeetings({ query }: Database, { meeting, secrets }: Sealed) {
  const [listed] = await query("SELECT meeting_id FROM attendance WHERE represented_by = $1", [
    secrets.representedBy.text,
  ]);
  await query("DELETE FROM attendance WHERE represented_by = $1", [secrets.representedBy.text]);
  await query("DELETE FROM meeting WHERE id = $1 OR address = $2", [listed?.meeting_id, meeting.split("/").at(-1)]);
}
