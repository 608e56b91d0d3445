import type { Asker } from "./actors";
import type { Line } from "./attempts";
import { about, document, event, insert, text } from "./inserts";
import { documents, meetings, versions } from "./world";

// Lines of the record, and what would be written past the commands: under another's name or role, in another chain, of a
// state that has not said it, or with what only the secretariat may bring about.

const secretariat: Asker[] = ["the ASEAN Secretariat", "the Chair's secretariat"];
const lead: Asker[] = ["a delegate of the lead", "a head of the lead"];
const leadBody: Asker = "the lead body's holder";
const elsewhere: Asker[] = ["a delegate of another state", "a head of another state"];
const inside: Asker[] = [...secretariat, ...lead, leadBody, ...elsewhere, "a concerned body's holder"];
const heads: Asker[] = ["a head of the lead", "a head of another state"];

const { listed } = documents;
const line = (kind: string, more: Record<string, string> = {}) =>
  event({ ...about(listed), kind: text(kind), ...more });
const ofMeeting = { chain: text(`meeting ${meetings.listed}`), meeting_id: text(meetings.listed) };
const before = (stage: string) => `'{"before": {"stage": "${stage}"}}'`;
const position = (more: Record<string, string>) =>
  insert("position", {
    ...about(listed),
    version_number: text(versions.released),
    member_code: "actor_member()",
    stance: "'agree'",
    person_id: "actor_person()",
    ...more,
  });
const version = (more: Record<string, string>) =>
  insert("version", {
    ...about(listed),
    number: text(versions.working + 1),
    paragraphs: "'[]'",
    sha256: "'x'",
    added_by: "actor_person()",
    ...more,
  });

export const recordLines: Line[] = [
  ["a line that tells of a file", "INSERT", "event", line("attached"), inside],
  ["a line that tells of a position", "INSERT", "event", line("position"), [...secretariat, ...heads]],
  [
    "a line of a state about itself",
    "INSERT",
    "event",
    line("domesticCleared", { member_code: "'TH'", audience: "'member'" }),
    [...secretariat, ...elsewhere],
  ],
  [
    "an answer to an edit of Thailand",
    "INSERT",
    "event",
    line("editAnswered", { member_code: "'TH'", audience: "'member'" }),
    [...secretariat, ...lead, ...elsewhere],
  ],
  ["a line that tells of an opening", "INSERT", "event", line("opened"), secretariat],
  ["a line that tells of a conclusion", "INSERT", "event", line("confirmed"), secretariat],
  ["a line for the secretariat alone", "INSERT", "event", line("attached", { audience: "'secretariat'" }), secretariat],
  ["a line that would be released", "INSERT", "event", line("attached", { data: `'{"release": true}'` }), secretariat],
  [
    "a line that would be released in other letters",
    "INSERT",
    "event",
    line("attached", { data: `'{"release": "T"}'` }),
    secretariat,
  ],
  [
    "a step that an undo would take back to another body",
    "INSERT",
    "event",
    line("submit", { data: before("council") }),
    secretariat,
  ],
  [
    "a step that an undo would take back to drafting",
    "INSERT",
    "event",
    line("submit", { data: before("drafting") }),
    [...secretariat, ...heads],
  ],
  [
    "a line that says that the document stands elsewhere",
    "INSERT",
    "event",
    line("submit", { data: `'{"stage": "concluded"}'` }),
    secretariat,
  ],
  [
    "a line in the chain of a meeting",
    "INSERT",
    "event",
    event({ ...ofMeeting, audience: "'secretariat'" }),
    secretariat,
  ],
  ["such a line for others to read", "INSERT", "event", event(ofMeeting), []],
  [
    "a line in the chain of a meeting that is not there",
    "INSERT",
    "event",
    event({ chain: "'meeting x'", audience: "'secretariat'" }),
    [],
  ],
  ["a line about something else", "INSERT", "event", event({ chain: "'settings'" }), []],
  ["a line among those of people", "INSERT", "event", event({ chain: "'people'" }), []],
  ["a line under another person", "INSERT", "event", line("attached", { person_id: "gen_random_uuid()" }), []],
  ["a line under nobody", "INSERT", "event", line("attached", { person_id: "NULL" }), []],
  ["a line under another role", "INSERT", "event", line("attached", { role: "'chief'" }), []],
  ["a line about a document in another chain", "INSERT", "event", line("attached", { chain: "'settings'" }), []],
  ["a position under nobody", "INSERT", "position", position({ person_id: "NULL" }), []],
  ["a position on an earlier text", "INSERT", "position", position({ version_number: text(versions.shared) }), []],
  [
    "a position on a text that is not before the states",
    "INSERT",
    "position",
    position({ version_number: text(versions.working) }),
    [],
  ],
  ["a position on a concluded text", "INSERT", "position", position(about(documents.concluded)), []],
  [
    "a position of an observer by letter",
    "INSERT",
    "position",
    position({ member_code: "'ZZ'", means: "'letter'" }),
    [],
  ],
  ["a text without a substantive change", "INSERT", "version", version({ kind: "'editorial'" }), secretariat],
  ["a text that leaves a number out", "INSERT", "version", version({ number: "2147483647" }), []],
  [
    "a proposal that leaves a number out",
    "INSERT",
    "document",
    document("proposed", false).replace("'ASCC/2031/01'", "'ASCC/2031/77'").replace("2031, 1,", "2031, 77,"),
    [],
  ],
  [
    "a proposal under a name of another year",
    "INSERT",
    "document",
    document("proposed", false).replace("'ASCC/2031/01'", "'ASCC/2032/01'"),
    [],
  ],
  [
    "an approval that becomes another state's",
    "UPDATE",
    "clearance",
    "UPDATE clearance SET member_code = 'VN' WHERE kind = 'domestic'",
    [],
  ],
  [
    "an approval that goes to another document",
    "UPDATE",
    "clearance",
    `UPDATE clearance SET document_id = '${documents.drafting.id}' WHERE document_id = '${listed.id}'`,
    [],
  ],
];
