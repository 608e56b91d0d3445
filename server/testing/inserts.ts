import { documents, versions } from "./world";

// Statements that enter one row each, by whoever tries.

const { listed, drafting } = documents;
export const insert = (table: string, values: Record<string, string>) =>
  `INSERT INTO "${table}" (${Object.keys(values).join(", ")}) VALUES (${Object.values(values).join(", ")})`;
export const text = (value: string | number) => `'${value}'`;
export const about = (kind: { id: string }) => ({ document_id: text(kind.id) });

export const document = (stage: string, opened: boolean) =>
  insert("document", {
    reference: "'ASCC/2031/01'",
    year: "2031",
    number: "1",
    title: "'New'",
    folded: "'new'",
    type: "'declaration'",
    stage: text(stage),
    opened: String(opened),
    former_titles: "'{}'",
    sectors: "'{}'",
    lead_members: "'{ID}'",
    lead_bodies: "'{SOMSWD}'",
    ministerial_bodies: "'{}'",
    concerned_bodies: "'{SOMSWD}'",
  });
export const version = (kind: { id: string }, by = "actor_person()") =>
  insert("version", {
    ...about(kind),
    number: text(versions.working + 1),
    paragraphs: "'[]'",
    sha256: "'x'",
    added_by: by,
  });
export const share = (kind: { id: string }, audience: string, by = "actor_person()") =>
  insert("share", {
    ...about(kind),
    version_number: text(versions.working),
    audience: text(audience),
    shared_by: by,
  });
export const title = (kind: { id: string }) =>
  insert("title", { ...about(kind), number: "9", text: "'T'", folded: "'t'", working: "true" });
export const position = (member: string, means: string, person = "actor_person()") =>
  insert("position", {
    ...about(listed),
    version_number: text(versions.released),
    member_code: text(member),
    stance: "'agree'",
    means,
    person_id: person,
  });
export const draft = (member: string) =>
  insert("position_draft", { ...about(listed), version_number: text(versions.released), member_code: text(member) });
export const event = (values: Record<string, string>) =>
  insert("event", {
    chain: text(listed.id),
    kind: "'opened'",
    audience: "'inside'",
    person_id: "actor_person()",
    role: "actor_role()",
    ...values,
  });
export const publication = `INSERT INTO publication SELECT d.id, d.reference, d.year, d.number, d.sample, d.title, d.former_titles, d.folded,
  d.title_to_confirm, d.type, d.track, d.final_body, d.purpose, d.sectors, d.lead_members, d.lead_bodies, d.ministerial_bodies
  FROM document d WHERE d.id = '${drafting.id}'`;

const file = { name: "'t.docx'", sha256: "sha256('x')", bytes: "'x'" };
/** A file comes in the act that brings its version. */
export const original = (kind: { id: string }) =>
  `WITH brought AS (${version(kind)}) ${insert("original", { ...about(kind), version_number: text(versions.working + 1), ...file })}`;
export const upload = (kind: { id: string }, person = "actor_person()") =>
  insert("upload", { ...about(kind), person_id: person, text: "'T'", headings: "'{}'", notes: "'{}'", ...file });
/** A line of a delegation's own chain about a document. */
export const ownLine = (member: string, kind: { id: string }, chainOf = member) =>
  event({ chain: text(`${kind.id}/${chainOf}`), audience: "'own'", member_code: text(member) });
