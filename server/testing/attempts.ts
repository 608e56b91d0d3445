import { type Asker, askers, idOf } from "./actors";
import { circulationLines } from "./circulation-attempts";
import { commentLines } from "./comment-attempts";
import { delegationLines } from "./delegation-attempts";
import {
  about,
  document,
  insert,
  original,
  position,
  publication,
  share,
  text,
  title,
  upload,
  version,
} from "./inserts";
import { peopleLines } from "./people-attempts";
import { processLines } from "./process-attempts";
import { recordLines } from "./record-attempts";
import { versionLines } from "./version-attempts";
import { documents, meetings } from "./world";

export type Operation = "INSERT" | "UPDATE" | "DELETE";
/** One thing that somebody may try to write, and who may. */
export type Attempt = { what: string; table: string; operation: Operation; sql: string; by: readonly Asker[] };

const secretariat: Asker[] = ["the ASEAN Secretariat", "the Chair's secretariat"];
const lead: Asker[] = ["a delegate of the lead", "a head of the lead"];
const leadBody: Asker[] = ["the lead body's holder"];
const known = askers.filter((asker) => asker !== "nobody set" && asker !== "the public");
const { listed, proposed } = documents;
/** Somebody who reads, and enters nothing. */
const another = `'${idOf(1)}'`;

export type Line = [what: string, operation: Operation, table: string, sql: string, by: readonly Asker[]];
const lines: Line[] = [
  ...processLines,
  ...commentLines,
  ...peopleLines,
  ...circulationLines,
  ["a source", "INSERT", "source", insert("source", { kind: "'press'", label: "'A paper'" }), askers],
  ["a count of tries", "INSERT", "attempt", insert("attempt", { key: "'new'" }), askers],
  ["a count of tries", "UPDATE", "attempt", "UPDATE attempt SET points = 9", askers],
  ["a count of tries", "DELETE", "attempt", "DELETE FROM attempt", askers],
  [
    "a meeting",
    "INSERT",
    "meeting",
    insert("meeting", { address: "'new'", name: "'New'", numbers: "'{}'" }),
    secretariat,
  ],
  ["a meeting", "UPDATE", "meeting", `UPDATE meeting SET city = 'X' WHERE id = '${meetings.listed}'`, secretariat],
  [
    "an attendance",
    "INSERT",
    "attendance",
    insert("attendance", { meeting_id: text(meetings.listed), member_code: "'VN'", represented: "true" }),
    secretariat,
  ],
  ["an attendance", "UPDATE", "attendance", "UPDATE attendance SET represented = false", secretariat],
  [
    "a proposal of its leads",
    "INSERT",
    "document",
    document("proposed", false),
    [...secretariat, ...lead, ...leadBody],
  ],
  ["a document on its way", "INSERT", "document", document("drafting", true), secretariat],
  ["a title", "INSERT", "title", title(listed), secretariat],
  ["a proposal's title", "INSERT", "title", title(proposed), [...secretariat, ...lead, ...leadBody]],
  ["a text", "INSERT", "version", version(listed), [...secretariat, ...lead, ...leadBody]],
  ["the file of a text", "INSERT", "original", original(listed), [...secretariat, ...lead, ...leadBody]],
  ["a file not yet accepted", "INSERT", "upload", upload(listed), [...secretariat, ...lead, ...leadBody]],
  ["a file of somebody else", "INSERT", "upload", upload(listed, "gen_random_uuid()"), []],
  [
    "an own file not yet accepted",
    "DELETE",
    "upload",
    "DELETE FROM upload",
    ["a delegate of the lead", "the ASEAN Secretariat"],
  ],
  [
    "a text shared with the delegations",
    "INSERT",
    "share",
    share(listed, "delegations"),
    [...secretariat, ...lead, ...leadBody],
  ],
  ["a text released to the public", "INSERT", "share", share(listed, "public"), secretariat],
  [
    "a compilation",
    "INSERT",
    "compilation",
    insert("compilation", { ...about(listed), version_number: "2", circulated_by: "actor_person()" }),
    secretariat,
  ],
  ["a decision", "INSERT", "decision", insert("decision", { ...about(listed), verb: "'noted'" }), secretariat],
  [
    "a condition",
    "INSERT",
    "condition",
    `INSERT INTO condition (document_id, decision_id, kind, text)
    SELECT document_id, id, 'other', 'X' FROM decision WHERE document_id = '${listed.id}'`,
    secretariat,
  ],
  ["a condition", "UPDATE", "condition", "UPDATE condition SET met_on = '2026-01-01'", secretariat],
  ["a clearance", "INSERT", "clearance", insert("clearance", { ...about(listed), kind: "'legal'" }), secretariat],
  ["Indonesia's own position", "INSERT", "position", position("ID", "NULL"), ["a head of the lead"]],
  ["Thailand's own position", "INSERT", "position", position("TH", "NULL"), ["a head of another state"]],
  ["a position in another's name", "INSERT", "position", position("ID", "NULL", another), []],
  ["a text in another's name", "INSERT", "version", version(listed, another), []],
  ["a text shared in another's name", "INSERT", "share", share(listed, "delegations", another), []],
  ["a position that came by letter", "INSERT", "position", position("TH", "'letter'"), secretariat],
  ...delegationLines,
  ...recordLines,
  ...versionLines,
  [
    "a released step",
    "INSERT",
    "released_step",
    insert("released_step", { ...about(listed), number: "9", kind: "'noted'", from_record: "false" }),
    secretariat,
  ],
  ["a listing", "INSERT", "publication", publication, secretariat],
  ["a listing", "UPDATE", "publication", "UPDATE publication SET phase = 'summit'", secretariat],
  ["a listing", "DELETE", "publication", "DELETE FROM publication", secretariat],
  [
    "an own request",
    "INSERT",
    "request",
    insert("request", { person_id: "actor_person()", id: "gen_random_uuid()", outcome: "'{}'" }),
    known,
  ],
  [
    "another's request",
    "INSERT",
    "request",
    insert("request", {
      person_id: "(SELECT id FROM person WHERE id <> actor_person() LIMIT 1)",
      id: "gen_random_uuid()",
      outcome: "'{}'",
    }),
    [],
  ],
  ["the own language", "UPDATE", "person", "UPDATE person SET language = 'id' WHERE id = actor_person()", known],
  ["others' language", "UPDATE", "person", "UPDATE person SET language = 'id' WHERE id <> actor_person()", []],
  [
    "the own session's end",
    "UPDATE",
    "session",
    "UPDATE session SET ended_at = now() WHERE person_id = actor_person()",
    known,
  ],
  [
    "others' sessions' end",
    "UPDATE",
    "session",
    "UPDATE session SET ended_at = now() WHERE person_id <> actor_person()",
    [],
  ],
];

export const attempts: Attempt[] = lines.map(([what, operation, table, sql, by]) => ({
  what,
  operation,
  table,
  sql,
  by,
}));
