import { randomUUID } from "node:crypto";
import type { Database, Row } from "./database";
import { expect } from "./fixtures";

const mark = `Assigned ${randomUUID()}`;
const nobody = "99999999-9999-4999-8999-999999999999";

/** A value for a column that would be noticed wherever it came to stand. */
function valueFor({ data_type: type, labels }: Row): string {
  if (labels) return labels.at(-1);
  if (type === "uuid") return nobody;
  if (type === "boolean") return "true";
  if (type === "date" || type.startsWith("timestamp")) return "1999-09-09";
  return /int|numeric/.test(type) ? "987654" : mark;
}

/** What no column is called, and somebody might try all the same. */
const tried = {
  member: "TH",
  state: "TH",
  stateId: "TH",
  classification: "public",
  permissions: "admin",
  isAdmin: "true",
};

/** Every column of every table as a field, by both of its names, but for the fields that a form has itself. */
export async function columnsAsFields({ query }: Database, own: readonly string[]) {
  const columns = await query(`
    SELECT DISTINCT ON (column_name) column_name AS name, data_type,
      (SELECT array_agg(enumlabel::text ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = to_regtype(quote_ident(udt_name))) AS labels
    FROM information_schema.columns WHERE table_schema = 'public' ORDER BY column_name, data_type`);
  expect(columns.length).toBeGreaterThan(100);
  const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const named = (column: Row) =>
    [column.name, camel(column.name)].map((name): [string, string] => [name, valueFor(column)]);
  return Object.fromEntries(
    [...columns.flatMap(named), ...Object.entries(tried)].filter(([name]) => !own.includes(name)),
  );
}

// What differs from one run of the same form to the next.
const own = ["reference", "number", "title", "folded", "former_titles", "sign_in_name", "name"];

/** The written rows without what is of their own: identities, moments, and what the test itself made different. */
export const plain = (rows: Row[]) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([name, value]) =>
          !own.includes(name) &&
          !(value instanceof Date && name.endsWith("_at")) &&
          !/^[\da-f-]{36}$/.test(String(value)) &&
          !Buffer.isBuffer(value),
      ),
    ),
  );

/** What was sent for a column and came to stand in a row. */
export const assigned = new RegExp(`${mark}|${nobody}|1999-09-0|987654`);
