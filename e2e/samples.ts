import { randomInt, randomUUID } from "node:crypto";
import { fold } from "../domain/fold";
import { paragraphsIn } from "../domain/paragraphs";
import type { Database } from "./database";

type Wanted = {
  title?: string;
  purpose?: string;
  stage?: "proposed" | "drafting" | "soca" | "council" | "summit" | "concluded";
  leadMembers?: string[];
  leadBodies?: string[];
  sectors?: string[];
  listed?: boolean;
  year?: number;
  /** For each version of its text, from the first, to whom it was shared; a working version to nobody. */
  texts?: Audience[];
  /** The words of each of them, with blank lines between paragraphs; two short paragraphs where nothing is said. */
  wordings?: string[];
};

type Audience = "public" | "delegations" | "nobody";

/** An invented document that belongs to one test. */
export type Sample = { id: string; reference: string; address: string; title: string };

/** Enters an invented document, by default one in drafting that is not listed and is led by the Philippines. */
export async function makeDocument(database: Database, wanted: Wanted): Promise<Sample> {
  const id = randomUUID();
  const number = randomInt(1000, 999_999);
  const {
    title = `Test ${id} (sample)`,
    stage = "drafting",
    leadMembers = ["PH"],
    leadBodies = ["ACWC"],
    sectors = ["Sports"],
    purpose = null,
    listed = false,
    // Far from the years of the record and of the demonstration, whatever the day.
    year = 2098,
    texts = [],
    wordings = [],
  } = wanted;
  const reference = `SAMPLE/${year}/${number}`;
  const face = [id, reference, year, number, title, fold(title), purpose, leadMembers, leadBodies, sectors];
  await database.query(
    `INSERT INTO document (id, reference, year, number, sample, title, former_titles, folded, purpose, type, lead_members,
       lead_bodies, concerned_bodies, sectors, ministerial_bodies, target_id, stage, stage_since, opened)
     VALUES ($1, $2, $3, $4, true, $5, '{}', $6, $7, 'declaration', $8, $9, $9, $10, '{}',
       (SELECT id FROM meeting WHERE address = 'sample-summit'), $11, '2026-01-05', $11::stage <> 'proposed')`,
    [...face, stage],
  );
  await database.query("INSERT INTO title (document_id, number, text, working, folded) VALUES ($1, 1, $2, false, $3)", [
    id,
    title,
    fold(title),
  ]);
  for (const [at, audience] of texts.entries()) {
    await writeText(database, id, { number: at + 1, audience, words: wordings[at] });
  }
  if (listed) {
    await database.query(
      `INSERT INTO publication (document_id, reference, year, number, sample, title, former_titles, folded, title_to_confirm,
         purpose, type, track, final_body, lead_members, lead_bodies, sectors, ministerial_bodies, target_id, phase, phase_since)
       SELECT id, reference, year, number, sample, title, former_titles, folded, title_to_confirm, purpose, type, track,
         final_body, lead_members, lead_bodies, sectors, ministerial_bodies, target_id, phase_of(stage), stage_since
       FROM document WHERE id = $1`,
      [id],
    );
  }
  return { id, reference, address: `/documents/${reference.toLowerCase().replaceAll("/", "-")}`, title };
}

type Wording = { number: number; audience: Audience; words: string | undefined };

/** Writes a version, of two invented paragraphs unless its words are given, and shares it. */
async function writeText({ query }: Database, id: string, { number, audience, words }: Wording) {
  const plain = [1, 2].map((n) => ({ anchor: String(n), text: `Sample paragraph ${n} of version ${number}.` }));
  await query("INSERT INTO version (document_id, number, paragraphs, sha256) VALUES ($1, $2, $3, $4)", [
    id,
    number,
    JSON.stringify(words ? paragraphsIn(words) : plain),
    Buffer.from([number]),
  ]);
  if (audience === "nobody") return;
  await query("INSERT INTO share (document_id, version_number, audience) VALUES ($1, $2, $3)", [id, number, audience]);
}

const parts = [
  "circulation_text",
  "event",
  "edit_answer",
  "edit",
  "proposal",
  "comment",
  "comment_thread",
  "observer_invitation",
  "upload",
  "original",
  "answer",
  "editorial_contest",
  "relation",
  "attachment",
  "joint_agreement",
  "joint_request",
  "pending",
  "due_release",
  "released_step",
  "publication",
  "compilation",
  "capital_link",
  "position_draft",
  "position",
  "condition",
  "clearance",
  "decision",
  "share",
  "taken_back_version",
  "version",
  "title",
];

/** Takes away documents with everything that hangs on them, their chains too. */
export async function removeDocuments(database: Database, documents: readonly string[]): Promise<void> {
  const circulated = "(SELECT circulation_id FROM circulation_text WHERE document_id = ANY ($1))";
  await database.remove([
    [`DELETE FROM circulation_line WHERE circulation_id IN ${circulated}`, [documents]],
    [`DELETE FROM circulation WHERE id IN ${circulated}`, [documents]],
    ...parts.map((part): [string, unknown[]] => [`DELETE FROM ${part} WHERE document_id = ANY ($1)`, [documents]]),
    ["DELETE FROM event WHERE split_part(chain, '/', 1) = ANY ($1)", [documents]],
    ["DELETE FROM chain_head WHERE split_part(chain, '/', 1) = ANY ($1)", [documents]],
    ["DELETE FROM document WHERE id = ANY ($1)", [documents]],
  ]);
}
