import { type Asker, idOf } from "./actors";
import type { Line } from "./attempts";
import { threadId } from "./comment-rows";
import { about, insert, text } from "./inserts";
import { documents } from "./world";

// What may be written beside a text, and by whom.

const secretariat: Asker[] = ["the ASEAN Secretariat", "the Chair's secretariat"];
const lead: Asker[] = ["a delegate of the lead", "a head of the lead"];
const others: Asker[] = ["a delegate of another state", "a head of another state"];

const { listed, concluded } = documents;
const listedAt = Object.keys(documents).indexOf("listed");
const wordId = (which: "edits" | "agree") => idOf((which === "edits" ? 700 : 600) + 10 * listedAt);
const editId = idOf(1200 + 10 * listedAt);
const inOwnName = { person_id: "actor_person()", role: "actor_role()" };
const thread = (document: { id: string }, member: string, audience: string) =>
  insert("comment_thread", { ...about(document), version_number: "1", audience: text(audience), member_code: member });
const said = (at: number, more: Record<string, string> = {}) =>
  insert("comment", {
    ...about(listed),
    thread_id: text(threadId(listedAt, at)),
    number: "4",
    text: "'X'",
    mentioned: "'{}'",
    mentioned_names: "'{}'",
    person_id: "actor_person()",
    person_name: "'X'",
    role: "actor_role()",
    holder: "actor_member()",
    ...more,
  });

export const commentLines: Line[] = [
  ["a comment of Indonesia", "INSERT", "comment_thread", thread(listed, "'ID'", "own"), lead],
  ["a comment of Thailand", "INSERT", "comment_thread", thread(listed, "'TH'", "delegations"), others],
  ["a comment of the secretariat", "INSERT", "comment_thread", thread(listed, "NULL", "delegations"), secretariat],
  ["a comment of no delegation for an own one", "INSERT", "comment_thread", thread(listed, "NULL", "own"), []],
  ["a comment on a concluded text", "INSERT", "comment_thread", thread(concluded, "'ID'", "own"), []],
  ["an answer within Indonesia's delegation", "INSERT", "comment", said(0), lead],
  ["an answer before all delegations", "INSERT", "comment", said(2), [...lead, ...others, ...secretariat]],
  ["an answer to what Thailand told the secretariat", "INSERT", "comment", said(3), [...others, ...secretariat]],
  ["a line that leaves a gap", "INSERT", "comment", said(2, { number: "6" }), []],
  ["a line under another name", "INSERT", "comment", said(2, { person_id: "gen_random_uuid()" }), []],
  [
    "that a thread of Indonesia is settled",
    "INSERT",
    "comment",
    said(2, { kind: "'settled'", text: "NULL" }),
    [...lead, ...secretariat],
  ],
  [
    "another wording of what a delegate of the lead said",
    "INSERT",
    "comment",
    said(2, { kind: "'reworded'", rewords: "3" }),
    ["a delegate of the lead"],
  ],
  [
    "that what a delegate of the lead said is withdrawn",
    "INSERT",
    "comment",
    said(2, { kind: "'withdrawn'", rewords: "3", text: "NULL" }),
    ["a delegate of the lead"],
  ],
  [
    "another wording of what was withdrawn",
    "INSERT",
    "comment",
    said(9, { number: "6", kind: "'reworded'", rewords: "3" }),
    [],
  ],
  [
    "an edit of a position given before",
    "INSERT",
    "edit",
    insert("edit", {
      ...about(listed),
      position_id: text(wordId("edits")),
      anchor: "'1'",
      words: "'X'",
      needed: "true",
    }),
    [],
  ],
  [
    "an answer to an edit of Thailand",
    "INSERT",
    "edit_answer",
    insert("edit_answer", { ...about(listed), edit_id: text(editId), taken: "true", words: "'X'", ...inOwnName }),
    [...lead, ...secretariat],
  ],
  [
    "words to meet what is no objection",
    "INSERT",
    "proposal",
    insert("proposal", { ...about(listed), position_id: text(wordId("agree")), words: "'X'", ...inOwnName }),
    [],
  ],
  [
    "a compilation in another's name",
    "INSERT",
    "compilation",
    insert("compilation", { ...about(listed), version_number: "2", circulated_by: "gen_random_uuid()" }),
    [],
  ],
  [
    "a compilation of a text that is not before the delegations",
    "INSERT",
    "compilation",
    insert("compilation", { ...about(listed), version_number: "3", circulated_by: "actor_person()" }),
    [],
  ],
  [
    "an observer's invitation",
    "INSERT",
    "observer_invitation",
    insert("observer_invitation", { ...about(listed), member_code: "'ZZ'", person_id: "actor_person()" }),
    secretariat,
  ],
  [
    "an invitation of a member",
    "INSERT",
    "observer_invitation",
    insert("observer_invitation", { ...about(listed), member_code: "'TH'", person_id: "actor_person()" }),
    [],
  ],
];
