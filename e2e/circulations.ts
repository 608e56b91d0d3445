import { randomUUID } from "node:crypto";
import type { Database } from "./database";
import type { Sample } from "./samples";

type Wanted = { rule?: "reply" | "silence"; note?: string };

/** A body of the sectors that no demonstration asks between its meetings, with an invented rule of its own. */
const body = "SOMSWD";
const officer = "(SELECT id FROM person WHERE sign_in_name = 'sample.asec.secretariat')";

/** Sends the first version of invented documents to all states, eleven days ago and until a day far off. */
export async function makeCirculation(database: Database, documents: readonly Sample[], wanted: Wanted = {}) {
  const { rule = "reply", note = "Sample: for the delegations." } = wanted;
  const id = randomUUID();
  const cited = rule === "silence" ? await citeRule(database) : null;
  await database.query(
    `INSERT INTO circulation (id, body_code, purpose, rule, rule_id, deadline, note, sent_by, office, sent_at)
     VALUES ($1, $2, 'endorsement', $3, $4, '2099-01-01T10:00:00Z', $5, ${officer}, 'asec', now() - interval '11 days')`,
    [id, body, rule, cited, note],
  );
  for (const document of documents) {
    await database.query(
      "INSERT INTO circulation_text (circulation_id, document_id, version_number) VALUES ($1, $2, 1)",
      [id, document.id],
    );
  }
  return id;
}

/** The circulations of the demonstration's own texts, which no test takes away. */
export async function listDemonstrated(database: Database): Promise<Set<string>> {
  const sent = await database.query(
    `SELECT t.circulation_id AS id FROM circulation_text t JOIN document d ON d.id = t.document_id
     WHERE d.sample AND d.year < 2090`,
  );
  return new Set(sent.map(({ id }) => id));
}

async function citeRule(database: Database): Promise<string> {
  const newest = "SELECT id FROM body_rule WHERE body_code = $1 ORDER BY set_at DESC LIMIT 1";
  const [known] = await database.query(newest, [body]);
  if (known) return known.id;
  const [cited] = await database.query(
    `INSERT INTO body_rule (body_code, citation, hours, set_by)
     SELECT $1, 'Sample rule, invented', 72, id FROM person WHERE sign_in_name = 'sample.admin' RETURNING id`,
    [body],
  );
  return cited?.id;
}
