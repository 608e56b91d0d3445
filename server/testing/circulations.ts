import type pg from "pg";
import { runCirculationAct } from "@/server/actions/acts/circulation";
import { withActor } from "@/server/db";
import { enterAsOwner, type Rows } from "./enter";
import { type Fields, type Known, type Made, typed } from "./process";

const rule = "00000000-0000-4000-8000-000000002501";
const officer = "00000000-0000-4000-8000-000000000009";

/** Sends the form of an act on circulations as somebody, as the Server Action does once it knows who asks. */
export const sendCirculationForm = (who: Known, fields: Fields) =>
  withActor(who, (db) =>
    runCirculationAct(
      db,
      { id: "", actor: who, name: `${who.role} of the test` },
      typed({ request: crypto.randomUUID(), ...fields }),
    ),
  );

type Wanted = {
  body?: string;
  purpose?: "comments" | "endorsement";
  rule?: "reply" | "silence";
  past?: boolean;
  /** It was closed, and by this officer. */
  closed?: boolean;
  more?: (id: string) => Rows;
};

/** Enters a circulation of the first version of some documents, sent eleven days ago: its date has passed or is far off. */
export async function circulate(owner: pg.Client, documents: Made[], wanted: Wanted = {}, version = 1) {
  const {
    body = "SOCA",
    purpose = "endorsement",
    rule: answered = "silence",
    closed = false,
    more = () => [],
  } = wanted;
  const { past = closed } = wanted;
  const id = crypto.randomUUID();
  const sent = new Date(Date.now() - 11 * 86_400_000).toISOString();
  const deadline = past ? new Date(Date.now() - 86_400_000).toISOString() : "2099-01-01T00:00:00Z";
  await enterAsOwner(owner, [
    [
      "circulation",
      {
        id,
        body_code: body,
        purpose,
        rule: answered,
        rule_id: answered === "silence" ? rule : null,
        deadline,
        note: "For the delegations",
        sent_by: officer,
        office: "asec",
        sent_at: sent,
      },
    ],
    ...documents.map((document): Rows[0] => [
      "circulation_text",
      { circulation_id: id, document_id: document.id, version_number: version },
    ]),
    ...more(id),
    ...(closed ? [["circulation_line", { circulation_id: id, kind: "closed", person_id: officer }] as Rows[0]] : []),
  ]);
  return id;
}

/** The entry of a reply on the text of a document, the first in its form unless said otherwise. */
export const entry = (document: Made, said: Fields, at = 0): Fields => ({
  ...Object.fromEntries(
    Object.entries({ document: document.address, version: "1", ...said }).map(([field, value]) => [
      `${field}.${at}`,
      value,
    ]),
  ),
});

/** What an officer's form says of a circulation, previewed. */
export function sendFields(documents: Made[], asks: string, more: Fields = {}): Fields {
  const fields: Fields = {
    act: "send",
    document: documents.map(({ address }) => address),
    asks,
    body: "SOCA",
    day: "2099-01-01",
    time: "17:00",
    zone: "Asia/Jakarta",
    note: "Dear colleagues, the text is enclosed.",
    ...more,
  };
  return fields;
}
