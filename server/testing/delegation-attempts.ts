import type { Asker } from "./actors";
import type { Operation } from "./attempts";
import { about, draft, event, insert, ownLine, text } from "./inserts";
import { documents, versions } from "./world";

const { listed } = documents;
const ask = (member: string, expires: string, kind: { id: string } = listed) =>
  insert("capital_link", {
    ...about(kind),
    version_number: text(versions.released),
    member_code: text(member),
    secret_hash: "sha256('x')",
    for_name: "'X'",
    question: "'X'",
    anchors: "'{}'",
    expires_at: expires,
  });
const week = "now() + interval '7 days'";
const lead: Asker[] = ["a delegate of the lead", "a head of the lead"];
const elsewhere: Asker[] = ["a delegate of another state", "a head of another state"];

/** What somebody may try to write of what a delegation prepares for itself, and who may. */
export const delegationLines: [what: string, Operation, table: string, sql: string, by: readonly Asker[]][] = [
  ["Indonesia's draft", "INSERT", "position_draft", draft("ID"), lead],
  [
    "Indonesia's draft",
    "UPDATE",
    "position_draft",
    "UPDATE position_draft SET note = 'X' WHERE member_code = 'ID'",
    lead,
  ],
  [
    "Indonesia's draft as submitted",
    "UPDATE",
    "position_draft",
    `UPDATE position_draft SET submitted_at = now(), position_id = (
      SELECT p.id FROM position p WHERE p.document_id = position_draft.document_id AND p.version_number = position_draft.version_number
        AND p.member_code = 'ID'
    ) WHERE member_code = 'ID' AND document_id = '${listed.id}'`,
    ["a head of the lead"],
  ],
  [
    "Indonesia's draft as submitted with Thailand's position",
    "UPDATE",
    "position_draft",
    `UPDATE position_draft SET submitted_at = now(), position_id = (
      SELECT p.id FROM position p WHERE p.document_id = position_draft.document_id AND p.version_number = position_draft.version_number
        AND p.member_code = 'TH'
    ) WHERE member_code = 'ID' AND document_id = '${listed.id}'`,
    [],
  ],
  ["a question of Indonesia to its capital", "INSERT", "capital_link", ask("ID", week), lead],
  ["a question of Thailand to its capital", "INSERT", "capital_link", ask("TH", week), elsewhere],
  ["a question that holds for a year", "INSERT", "capital_link", ask("ID", "now() + interval '1 year'"), []],
  ["a question that has run out", "INSERT", "capital_link", ask("ID", "now()"), []],
  [
    "Indonesia's questions revoked",
    "UPDATE",
    "capital_link",
    `UPDATE capital_link SET revoked_at = now() WHERE member_code = 'ID' AND document_id = '${listed.id}'`,
    lead,
  ],
  ["an own line of Indonesia", "INSERT", "event", ownLine("ID", listed), lead],
  ["an own line of Thailand", "INSERT", "event", ownLine("TH", listed), elsewhere],
  ["an own line about what others propose", "INSERT", "event", ownLine("ID", documents.proposedElsewhere), []],
  ["an own line in another delegation's chain", "INSERT", "event", ownLine("ID", listed, "TH"), []],
  [
    "an own line in the document's chain",
    "INSERT",
    "event",
    event({ ...about(listed), audience: "'own'", member_code: "'ID'" }),
    [],
  ],
  ["a shared line in a delegation's chain", "INSERT", "event", event({ chain: text(`${listed.id}/ID`) }), []],
];
