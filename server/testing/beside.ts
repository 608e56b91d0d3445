import type { Held } from "@/domain/visibility";
import type { Everything, Stored } from "./stored";

/** What the rules need to know of a row's document. */
export type Beside = {
  document: Held;
  listed: boolean;
  /** The document that a relation names. */
  other: { document: Held; listed: boolean };
  shared: ("delegations" | "public")[];
  circulated: boolean;
  /** Decisions of the document that a second officer confirmed. */
  confirmed: string[];
  /** For a position: whether its state says that it is not its word. */
  contested: boolean;
  /** For a circulation, or a line of it: the documents whose texts it carries. */
  texts: Held[];
  /** For a person: the states whose mandates they hold or held. */
  members: string[];
  /** For what hangs on a position: the position. */
  word: Stored;
  /** For a comment: its thread; for a thread: itself. */
  thread: Stored;
  /** The lines of that thread that were withdrawn. */
  withdrawn: unknown[];
  /** Whether a compilation holds what the thread was opened with. */
  compiled: boolean;
};

const nobodys: Held = { opened: false, leadMembers: [], leadBodies: [], concernedBodies: [] };
/** What is beside a row that belongs to no document. */
export const nothing: Beside = {
  document: nobodys,
  listed: false,
  other: { document: nobodys, listed: false },
  shared: [],
  circulated: false,
  confirmed: [],
  contested: false,
  texts: [],
  members: [],
  word: {},
  thread: {},
  withdrawn: [],
  compiled: false,
};

function heldOf(id: string, everything: Everything) {
  const found = everything.document?.find((document) => document.id === id);
  const document = found && {
    opened: found.opened,
    leadMembers: found.lead_members,
    leadBodies: found.lead_bodies,
    concernedBodies: found.concerned_bodies,
  };
  const listed = (everything.publication ?? []).some((publication) => publication.document_id === id);
  return { document: document ?? nobodys, listed };
}

/** What the rules need to know beside a row of a table, out of everything stored. */
export function besideOf(row: Stored, table: string, everything: Everything): Beside {
  const id = table === "event" && row.audience === "own" ? row.chain.split("/")[0] : (row.document_id ?? row.id);
  const ofDocument = (name: string) => (everything[name] ?? []).filter((other) => other.document_id === id);
  const thread = everything.comment_thread?.find((other) => other.id === (row.thread_id ?? row.id)) ?? {};
  const edit = everything.edit?.find((other) => other.id === row.edit_id);
  const word = everything.position?.find((other) => other.id === (row.position_id ?? edit?.position_id)) ?? {};
  const version =
    table === "version" ? row.number : (row.version_number ?? thread.version_number ?? word.version_number);
  const said = table === "edit" || table === "edit_answer" || table === "proposal" ? word : row;
  return {
    ...heldOf(id, everything),
    other: heldOf(row.other_id, everything),
    shared: ofDocument("share")
      .filter((share) => share.version_number === version)
      .map(({ audience }) => audience),
    circulated: ofDocument("compilation").some((compilation) => compilation.version_number === version),
    word,
    thread,
    withdrawn: (everything.comment ?? [])
      .filter(({ thread_id, kind }) => thread_id === row.thread_id && kind === "withdrawn")
      .map(({ rewords }) => rewords),
    compiled: ofDocument("compilation").some(
      ({ version_number, circulated_at }) => version_number === version && thread.opened_at <= circulated_at,
    ),
    confirmed: ofDocument("event")
      .filter(({ kind }) => kind === "confirmed")
      .map(({ data }) => data.decisionId),
    contested: (everything.answer ?? []).some(({ position_id, confirmed }) => position_id === said.id && !confirmed),
    texts: (everything.circulation_text ?? [])
      .filter(({ circulation_id }) => circulation_id === (row.circulation_id ?? row.id))
      .map((text) => heldOf(text.document_id, everything).document),
    members: (everything.mandate ?? [])
      .filter(({ person_id }) => person_id === row.id)
      .map(({ member_code }) => member_code),
  };
}
