import type { Asker } from "./actors";
import type { Line } from "./attempts";
import { about, insert, text } from "./inserts";
import { documents, versions } from "./world";
import { circulation } from "./world-circulations";

// What the secretariat, states and administrators write about circulations.

const secretariat: Asker[] = ["the ASEAN Secretariat", "the Chair's secretariat"];
const sent = (values: Record<string, string>) =>
  insert("circulation", {
    body_code: "'SOCA'",
    purpose: "'comments'",
    deadline: "now() + interval '1 day'",
    note: "'X'",
    sent_by: "actor_person()",
    office: "'asec'",
    ...values,
  });
const line = (kind: string, values: Record<string, string> = {}) =>
  insert("circulation_line", {
    circulation_id: text(circulation),
    kind: text(kind),
    person_id: "actor_person()",
    reason: "'X'",
    ...values,
  });
const rule = (by: string) => insert("body_rule", { body_code: "'SOCA'", citation: "'X'", hours: "24", set_by: by });

export const circulationLines: Line[] = [
  ["a body's rule", "INSERT", "body_rule", rule("actor_person()"), ["an administrator"]],
  ["a body's rule in another's name", "INSERT", "body_rule", rule("(SELECT sent_by FROM circulation LIMIT 1)"), []],
  ["a circulation", "INSERT", "circulation", sent({}), secretariat],
  ["a circulation on a no-objection basis without a rule", "INSERT", "circulation", sent({ rule: "'silence'" }), []],
  ["a circulation whose date has passed", "INSERT", "circulation", sent({ deadline: "now() - interval '1 day'" }), []],
  [
    "a text added to a circulation that was sent",
    "INSERT",
    "circulation_text",
    insert("circulation_text", {
      ...about(documents.drafting),
      circulation_id: text(circulation),
      version_number: text(versions.released),
    }),
    [],
  ],
  ["an end without a result", "INSERT", "circulation_line", line("cancelled"), secretariat],
  ["a later date", "INSERT", "circulation_line", line("extended", { deadline: "'2099-03-01'" }), secretariat],
  ["an earlier date", "INSERT", "circulation_line", line("extended", { deadline: "'2098-01-01'" }), []],
  [
    "Thailand's receipt",
    "INSERT",
    "circulation_line",
    line("received", { member_code: "'TH'" }),
    ["a delegate of another state", "a head of another state"],
  ],
  [
    "Thailand's request for more time",
    "INSERT",
    "circulation_line",
    line("asked", { member_code: "'TH'" }),
    ["a head of another state"],
  ],
  [
    "a stop of the clock by hand",
    "INSERT",
    "circulation_line",
    line("stopped", { ...about(documents.listed), person_id: "NULL" }),
    [],
  ],
];
