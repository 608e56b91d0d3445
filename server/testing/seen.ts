import { readsAnswers, readsThread } from "@/domain/comments";
import type { Actor } from "@/domain/people";
import {
  type EventAudience,
  leads,
  readsClearance,
  readsDocument,
  readsDraft,
  readsEvent,
  readsEveryVersion,
  readsPosition,
  readsVersion,
} from "@/domain/visibility";
import { type Asker, actors, nobody } from "./actors";
import { type Beside, besideOf, nothing } from "./beside";
import type { Everything, Stored } from "./stored";

/** Whether an actor sees a row. `undefined` in place of an actor: nobody was set, and then nothing is seen. */
type Rule = (actor: Actor, row: Stored, beside: Beside) => boolean;

const anybody: Rule = () => true;
const onlyInside: Rule = ({ role }) => role !== "public" && role !== "viewer";
const withDocument: Rule = (actor, _, { document }) => readsDocument(actor, document);
const all = (actor: Actor) => actor.role === "secretariat" || actor.role === "admin";
const isOf = (actor: Actor, members: string[]) =>
  all(actor) || ((actor.role === "delegate" || actor.role === "head") && members.includes(actor.member));
const own = (actor: Actor, person: string) => "person" in actor && actor.person === person;
const seesWord: Rule = (actor, _, { document, circulated, contested, word }) => {
  const [member, edits] = [word.member_code, word.stance === "agreeWithEdits"];
  return readsPosition(actor, document, { member, edits, circulated, contested });
};
const seesThread: Rule = (actor, _, { document, shared, listed, thread, compiled }) =>
  readsVersion(actor, document, shared, listed) &&
  readsThread(actor, document, { audience: thread.audience, member: thread.member_code, compiled });
const headOf = (actor: Actor) => (actor.role === "head" ? actor.member : undefined);

/** Circulations are between the secretariat and the states. */
const isBetween = (actor: Actor) => all(actor) || actor.role === "delegate" || actor.role === "head";
const inCirculation: Rule = (actor, _, { texts }) =>
  isBetween(actor) && texts.some((document) => readsDocument(actor, document));

/** What stands in public tables is no secret, whoever asks. `refused` is what the application may not even ask. */
export const open = new Set([
  "member",
  "body",
  "chair",
  "frame",
  "frame_area",
  "source",
  "attempt",
  "_prisma_migrations",
]);
export const refused = new Set(["credential", "chain_head"]);

/** One rule for every other table of the schema. */
export const rules: Record<string, Rule> = {
  focal_ministry: onlyInside,
  meeting: (actor, row) => row.listed || onlyInside(actor, row, nothing),
  attendance: onlyInside,
  document: withDocument,
  title: withDocument,
  decision: (actor, row, { document, confirmed }) =>
    readsDocument(actor, document) &&
    (row.lifted_by === null || row.lifted_by.length === 0 || isOf(actor, row.lifted_by)) &&
    (row.gap_reason === null || all(actor) || confirmed.includes(row.id)),
  answer: (actor, row, { document }) => readsDocument(actor, document) && isOf(actor, [row.member_code]),
  editorial_contest: (actor, row, { document }) => readsDocument(actor, document) && isOf(actor, [row.member_code]),
  taken_back_version: (actor, _, { document }) => readsDocument(actor, document) && readsEveryVersion(actor, document),
  relation: (actor, row, { document, listed, other }) =>
    (readsDocument(actor, document) || listed) &&
    (readsDocument(actor, other.document) || other.listed) &&
    (row.released || readsDocument(actor, document) || readsDocument(actor, other.document)),
  attachment: (actor, row, { document }) =>
    readsDocument(actor, document) &&
    (row.audience === "member"
      ? isOf(actor, [row.member_code])
      : (row.audience === "inside" && row.removed_at === null) || all(actor) || leads(actor, document)),
  body_rule: (actor) => isBetween(actor),
  circulation: inCirculation,
  circulation_text: (actor, _, { document }) => isBetween(actor) && readsDocument(actor, document),
  circulation_line: (actor, row, beside) =>
    inCirculation(actor, row, beside) && (row.member_code === null || isOf(actor, [row.member_code])),
  pending: withDocument,
  joint_request: (actor, _, { document }) => all(actor) || leads(actor, document),
  joint_agreement: (actor, _, { document }) => all(actor) || leads(actor, document),
  due_release: ({ role }) => role === "secretariat",
  condition: withDocument,
  version: (actor, _, { document, shared, listed }) => readsVersion(actor, document, shared, listed),
  original: (actor, _, { document, shared }) =>
    readsDocument(actor, document) && readsVersion(actor, document, shared, false),
  upload: (actor, row, { document }) => readsDocument(actor, document) && own(actor, row.person_id),
  share: (actor, row, { document, listed }) => readsDocument(actor, document) || (row.audience === "public" && listed),
  clearance: (actor, row, { document }) =>
    readsClearance(actor, document, row.kind === "domestic" ? row.member_code : null),
  position: (actor, row, { document, circulated, contested }) => {
    const [member, edits] = [row.member_code, row.stance === "agreeWithEdits"];
    return readsPosition(actor, document, { member, edits, circulated, contested });
  },
  edit: seesWord,
  edit_answer: seesWord,
  proposal: seesWord,
  position_draft: (actor, row, { document }) => readsDraft(actor, document, row.member_code),
  capital_link: (actor, row, { document }) => readsDraft(actor, document, row.member_code),
  compilation: (actor, _, { document }) => readsDocument(actor, document) && actor.role !== "body",
  comment_thread: seesThread,
  comment: (actor, row, beside) =>
    seesThread(actor, row, beside) &&
    (readsAnswers(actor, { audience: beside.thread.audience, member: beside.thread.member_code }) ||
      (row.rewords ?? row.number) === 1) &&
    (row.kind === "withdrawn" || !beside.withdrawn.includes(row.rewords ?? row.number)),
  observer_invitation: withDocument,
  event: (actor, row, { document }) =>
    row.document_id || row.audience === "own"
      ? readsEvent(actor, document, row.audience as EventAudience, row.member_code, row.data?.edits === true)
      : all(actor) || (row.audience === "member" && headOf(actor) === row.member_code),
  publication: anybody,
  released_step: (_actor, _row, { listed }) => listed,
  register_row: (actor, row, { document }) =>
    row.inside ? readsDocument(actor, document) : !readsDocument(actor, document),
  person: (actor, row, { members }) => all(actor) || own(actor, row.id) || members.includes(headOf(actor) ?? "nobody"),
  mandate: (actor, row) =>
    all(actor) || own(actor, row.person_id) || (row.member_code !== null && headOf(actor) === row.member_code),
  invitation: (actor, row) => all(actor) || (row.member_code !== null && headOf(actor) === row.member_code),
  session: (actor, row) => own(actor, row.person_id),
  request: (actor, row) => own(actor, row.person_id),
};

/** What names a row of a table in a comparison. */
export const nameOf = (row: Stored) =>
  [
    "id",
    "reference",
    "document_id",
    "other_id",
    "meeting_id",
    "person_id",
    "thread_id",
    "chain",
    "member_code",
    "version_number",
    "number",
    "audience",
    "inside",
    "code",
    "frame_code",
    "key",
    "year",
  ]
    .flatMap((column) => (row[column] === undefined ? [] : [`${column} ${row[column]}`]))
    .join(", ");

/** The names of the rows that an asker should see, by the rules alone. */
export function expected(asker: Asker, table: string, everything: Everything): string[] {
  const rows = everything[table] ?? [];
  if (open.has(table)) return rows.map(nameOf).sort();
  if (asker === nobody) return [];
  const rule = rules[table];
  if (!rule) throw new Error(`No rule says who sees the rows of ${table}.`);
  return rows
    .filter((row) => rule(actors[asker], row, besideOf(row, table, everything)))
    .map(nameOf)
    .sort();
}
