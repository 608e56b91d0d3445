import { createHash, randomBytes } from "node:crypto";
import type { Database } from "./database";
import { readers } from "./people";
import type { Sample } from "./samples";
import { hidden, notIndonesia, notPhilippines, outside, type Secret } from "./secrets";

const others = [...outside, "officer of SOMSWD"] as const;

const invent = () => ({
  attachedName: hidden("name of a file for the delegations", others),
  attached: hidden("what a file for the delegations holds", others),
  forLeadsName: hidden("name of a file for the leads", notPhilippines),
  forLeads: hidden("what a file for the leads holds", notPhilippines),
  taken: hidden("what a file held that was taken away", readers),
  letterName: hidden("name of a letter of Indonesia", notIndonesia),
  letter: hidden("what a letter of Indonesia says", notIndonesia),
  original: hidden("file from which a shared version was read", others),
  workingFile: hidden("file from which a working version was read", notPhilippines),
  uploaded: hidden("file that somebody uploaded and has not accepted", readers),
});

export type SealedFiles = {
  files: Record<keyof ReturnType<typeof invent>, Secret>;
  /** Where the files would be fetched, and the address of a link to the capital that is open. */
  addresses: string[];
  capital: string;
};

/** Puts files beside the two versions of a document, each with a secret in it, and opens a link to the capital of Indonesia. */
export async function sealFiles(database: Database, { id, address }: Sample): Promise<SealedFiles> {
  const files = invent();
  const { query } = database;
  const attach = async (audience: string, name: string, { text }: Secret, removed = false) => {
    const [row] = await query(
      `INSERT INTO attachment (document_id, slot, name, pdf, audience, sha256, bytes, holder, removed_at)
       VALUES ($1, 'other', $2, true, $3, sha256($4::bytea), $4, 'asec', CASE WHEN $5 THEN now() END) RETURNING id`,
      [id, `${name}.pdf`, audience, Buffer.from(text), removed],
    );
    return `/api${address}/attachments/${row?.id}`;
  };
  const attached = [
    await attach("inside", files.attachedName.text, files.attached),
    await attach("leads", files.forLeadsName.text, files.forLeads),
    await attach("inside", "Sample file that was taken away", files.taken, true),
  ];
  const [letter] = await query(
    `INSERT INTO attachment (document_id, slot, name, pdf, audience, member_code, sha256, bytes, holder)
     VALUES ($1, 'letter', $2, true, 'member', 'ID', sha256($3::bytea), $3, 'asec') RETURNING id`,
    [id, `${files.letterName.text}.pdf`, Buffer.from(files.letter.text)],
  );
  for (const [at, secret] of [files.original, files.workingFile].entries()) {
    await query(
      "INSERT INTO original (document_id, version_number, name, sha256, bytes) VALUES ($1, $2, 'Sample.docx', sha256($3::bytea), $3)",
      [id, at + 1, Buffer.from(secret.text)],
    );
  }
  const [upload] = await query(
    `INSERT INTO upload (document_id, person_id, name, sha256, bytes, text, headings, notes)
     SELECT $1, id, $2, sha256($3::bytea), $3, $2, '{}', '{}' FROM person WHERE sign_in_name = 'sample.asec.secretariat' RETURNING id`,
    [id, files.uploaded.text, Buffer.from(files.uploaded.text)],
  );
  const secret = randomBytes(32).toString("base64url");
  await query(
    `INSERT INTO capital_link (document_id, version_number, member_code, secret_hash, for_name, question, anchors, expires_at, asked_by, asked_under)
     SELECT $1, 1, 'ID', $2, 'Sample expert', 'Sample question', '{}', now() + interval '1 day', p.id, m.id
     FROM person p JOIN mandate m ON m.person_id = p.id WHERE m.member_code = 'ID' AND m.role = 'head' AND p.sample LIMIT 1`,
    [id, createHash("sha256").update(secret).digest()],
  );
  const versions = ["1", "2"].flatMap((version) => [
    `/api${address}/versions/${version}/original`,
    ...["docx", "pdf"].map((as) => `/api${address}/paper?version=${version}&as=${as}`),
  ]);
  return {
    files,
    addresses: [
      ...attached,
      `/api${address}/attachments/${letter?.id}`,
      ...versions,
      `/api${address}/paper?version=2&from=1&as=docx`,
      `${address}/attachments`,
      `${address}/upload`,
      `${address}/steps/version?upload=${upload?.id}`,
    ],
    capital: `/capital/${secret}`,
  };
}
