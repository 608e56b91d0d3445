import { readFileSync } from "node:fs";
import type pg from "pg";
import { root } from "../../scripts/places.mjs";

/**
 * Enters the documents that speed is measured with, as many as asked, into a database of a test's own. Their lines are
 * numbered but not chained: hashing thousands of them takes longer than all that is measured.
 */
export async function enterGenerated(superuser: pg.Client, documents: number, open: number) {
  await superuser.query(`CREATE FUNCTION number_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      new.number := coalesce(array_position(ARRAY['opened', 'versionAdded'], new.kind), 3);
      new.hash := sha256(convert_to(new.chain, 'UTF8'));
      RETURN new;
    END $$`);
  await superuser.query("ALTER TABLE event DISABLE TRIGGER chain");
  await superuser.query(
    "CREATE TRIGGER number_only BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION number_only()",
  );
  await superuser.query(readFileSync(`${root}/bench/generate.sql`, "utf8"));
  await superuser.query("SELECT pg_temp.generate_sample($1, $2)", [documents, open]);
  await superuser.query("VACUUM ANALYZE");
}
