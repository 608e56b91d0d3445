import { type Asker, idOf } from "./actors";
import type { Line } from "./attempts";
import { about, insert, text } from "./inserts";
import { type DocumentName, documents, versions } from "./world";

/** Ids of what a body decided on a document, and of the line that says that Thailand lifted its objection. */
const decisionOf = (name: DocumentName) => idOf(300 + Object.keys(documents).indexOf(name));
const liftedOf = (name: DocumentName) => idOf(320 + Object.keys(documents).indexOf(name));

// What the process writes beside the first tables, and who may.

const secretariat: Asker[] = ["the ASEAN Secretariat", "the Chair's secretariat"];
const lead: Asker[] = ["a delegate of the lead", "a head of the lead"];
const leadBody: Asker = "the lead body's holder";
const texts: Asker[] = [...secretariat, ...lead, leadBody];
const concerned: Asker = "a concerned body's holder";
const known: Asker[] = [
  ...secretariat,
  ...lead,
  leadBody,
  concerned,
  "a viewer",
  "a delegate of another state",
  "a head of another state",
  "another body's holder",
  "an administrator",
];

const { listed, drafting } = documents;
const change = (to: string, kind: { id: string } = listed) => `UPDATE document SET ${to} WHERE id = '${kind.id}'`;
const clearance = (kind: string, of: Record<string, string>) =>
  insert("clearance", { ...about(listed), kind: text(kind), ...of });
const given = (which: string) => `UPDATE clearance SET state = 'given' WHERE ${which}`;
const pending = (person: string) =>
  insert("pending", {
    ...about(drafting),
    kind: "'gap'",
    person_id: person,
    person_name: "'X'",
    office: "'asec'",
    data: "'{}'",
  });
const request = (kind: { id: string }, member: string) =>
  insert("joint_request", {
    ...about(kind),
    move: "'withdraw'",
    member_code: text(member),
    person_id: "actor_person()",
    person_name: "'X'",
    reason: "'x'",
  });
const agreement = (kind: { id: string }, member: string) =>
  insert("joint_agreement", { ...about(kind), member_code: text(member), person_id: "actor_person()" });
const answer = (decision: string) =>
  insert("answer", {
    ...about(listed),
    member_code: "'TH'",
    decision_id: text(decision),
    confirmed: "true",
    person_id: "actor_person()",
  });
const related = (person: string, released: string) =>
  insert("relation", {
    ...about(listed),
    kind: "'followsUp'",
    other_id: text(documents.drafting.id),
    person_id: person,
    released,
  });
const attached = (person: string, of: Record<string, string> = {}) =>
  insert("attachment", {
    ...about(listed),
    slot: "'other'",
    name: "'a.pdf'",
    pdf: "true",
    audience: "'inside'",
    sha256: "decode(repeat('00', 32), 'hex')",
    bytes: "'x'",
    person_id: person,
    ...of,
  });
const letter = { slot: "'letter'", audience: "'member'", member_code: "'TH'" };
const contest = (version: number, member: string) =>
  insert("editorial_contest", {
    ...about(listed),
    version_number: text(version),
    member_code: text(member),
    reason: "'X'",
    person_id: "actor_person()",
  });

const document: Line[] = [
  ["a document's title", "UPDATE", "document", change("title = 'X'"), secretariat],
  ["a document's leads", "UPDATE", "document", change("lead_members = '{ID,TH}'"), secretariat],
  ["a document's stage", "UPDATE", "document", change("stage = 'summit'"), secretariat],
  ["a document's count of changes", "UPDATE", "document", change("revision = 9"), [...secretariat, ...lead, leadBody]],
  [
    "a draft on to SOCA",
    "UPDATE",
    "document",
    change("stage = 'soca', revision = 9", drafting),
    [...secretariat, "a head of the lead"],
  ],
  ["a draft past SOCA", "UPDATE", "document", change("stage = 'council'", drafting), secretariat],
  [
    "a draft's end",
    "UPDATE",
    "document",
    change("stage = 'withdrawn'", drafting),
    [...secretariat, "a head of the lead"],
  ],
  [
    "a draft's end with another title",
    "UPDATE",
    "document",
    change("stage = 'withdrawn', title = 'X'", drafting),
    secretariat,
  ],
];

const beside: Line[] = [
  [
    "a body's clearance",
    "INSERT",
    "clearance",
    clearance("sectoral", { body_code: "'SOMHD'" }),
    [...secretariat, concerned],
  ],
  [
    "Indonesia's clearance at home",
    "INSERT",
    "clearance",
    clearance("domestic", { member_code: "'ID'" }),
    [...secretariat, ...lead],
  ],
  ["a body's clearance", "UPDATE", "clearance", given("body_code = 'SOMHD'"), [...secretariat, concerned]],
  ["Indonesia's clearance at home", "UPDATE", "clearance", given("member_code = 'ID'"), [...secretariat, ...lead]],
  ["Thailand's answer", "INSERT", "answer", answer(liftedOf("listed")), ["a head of another state"]],
  ["Thailand's answer to what was not entered for it", "INSERT", "answer", answer(decisionOf("listed")), []],
  [
    "Thailand's word that the version before it is not editorial",
    "INSERT",
    "editorial_contest",
    contest(versions.released, "TH"),
    ["a head of another state"],
  ],
  ["such a word in another state's name", "INSERT", "editorial_contest", contest(versions.released, "VN"), []],
  ["such a word on an earlier version", "INSERT", "editorial_contest", contest(versions.shared, "TH"), []],
  ["a file beside the texts", "INSERT", "attachment", attached("actor_person()"), texts],
  ["a file in another's name", "INSERT", "attachment", attached("gen_random_uuid()"), []],
  ["a letter of a state", "INSERT", "attachment", attached("actor_person()", letter), secretariat],
  [
    "a file taken away",
    "UPDATE",
    "attachment",
    `UPDATE attachment SET removed_at = now() WHERE removed_at IS NULL AND document_id = '${listed.id}'`,
    texts,
  ],
  ["what a text is to another", "INSERT", "relation", related("actor_person()", "false"), secretariat],
  ["the same in another's name", "INSERT", "relation", related("gen_random_uuid()", "false"), []],
  ["the same for the public, of what is not listed", "INSERT", "relation", related("actor_person()", "true"), []],
  ["what texts are to others", "DELETE", "relation", "DELETE FROM relation", secretariat],
  ["what waits for a second officer", "INSERT", "pending", pending("actor_person()"), secretariat],
  ["what waits in another's name", "INSERT", "pending", pending("gen_random_uuid()"), []],
  ["what waits for a second officer", "DELETE", "pending", "DELETE FROM pending", secretariat],
  ["what other leads are asked, where one state leads", "INSERT", "joint_request", request(drafting, "ID"), []],
  [
    "what leads are asked",
    "DELETE",
    "joint_request",
    "DELETE FROM joint_request",
    [...secretariat, "a head of the lead", "a head of another state"],
  ],
  [
    "Thailand's word that it is done",
    "INSERT",
    "joint_agreement",
    agreement(documents.proposedElsewhere, "TH"),
    ["a head of another state"],
  ],
  ["Thailand's word on what it does not lead", "INSERT", "joint_agreement", agreement(listed, "TH"), []],
  [
    "a release to come",
    "INSERT",
    "due_release",
    insert("due_release", { ...about(drafting), visible_from: "now()" }),
    secretariat,
  ],
  ["a release to come", "DELETE", "due_release", "DELETE FROM due_release", secretariat],
  [
    "the own session's mandate",
    "UPDATE",
    "session",
    "UPDATE session SET mandate_id = NULL WHERE person_id = actor_person()",
    known,
  ],
];

export const processLines: Line[] = [...document, ...beside];
