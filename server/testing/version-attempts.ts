import type { Asker } from "./actors";
import type { Line } from "./attempts";
import { about, insert, text, version } from "./inserts";
import { documents, versions } from "./world";

// Versions taken back past the commands, by whoever tries.

const { drafting } = documents;
const texts: Asker[] = [
  "the ASEAN Secretariat",
  "the Chair's secretariat",
  "a delegate of the lead",
  "a head of the lead",
  "the lead body's holder",
];
const next = versions.working + 1;
const added = `WITH added AS (${version(drafting)})`;
const mistaken = (version: number, person = "actor_person()") =>
  insert("taken_back_version", { ...about(drafting), version_number: text(version), reason: "'x'", person_id: person });

export const versionLines: Line[] = [
  ["a version added and taken back", "INSERT", "taken_back_version", `${added} ${mistaken(next)}`, texts],
  ["the same in another's name", "INSERT", "taken_back_version", `${added} ${mistaken(next, "gen_random_uuid()")}`, []],
  ["a version on which something was said", "INSERT", "taken_back_version", mistaken(versions.working), []],
  ["a version that was shared", "INSERT", "taken_back_version", mistaken(versions.shared), []],
];
