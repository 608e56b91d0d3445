// Writes the SQL that takes the database from the newest migration to prisma/schema.prisma: npm run migrate:new -- name
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "./database.mjs";
import { noFilter, withEngine } from "./migrations/engine.mjs";
import { inMigration, migrationNames } from "./migrations/files.mjs";
import { root } from "./places.mjs";
import { Remedy, runMain, say } from "./say.mjs";

await runMain(async () => {
  const [given] = process.argv.slice(2);
  if (!given || !/^[a-z0-9][a-z0-9_-]*$/.test(given)) {
    throw new Remedy("Give the migration a name of small letters, figures and _: npm run migrate:new -- add_notices");
  }
  const schema = join(root, "prisma/schema.prisma");
  const copies = migrationNames().map((migration) => inMigration(migration, "schema.prisma"));
  const sql = await difference(
    copies.findLast((copy) => existsSync(copy)),
    schema,
  );
  if (/^\s*(-- This is an empty migration\.)?\s*$/.test(sql)) {
    return say("Nothing changed in prisma/schema.prisma since the newest migration, so nothing was written.");
  }
  const name = `${timestamp()}_${given}`;
  mkdirSync(inMigration(name, "."), { recursive: true });
  writeFileSync(inMigration(name, "migration.sql"), sql);
  writeFileSync(inMigration(name, "schema.prisma"), readFileSync(schema));
  say(`Wrote prisma/migrations/${name}/migration.sql: read it before you commit it.`);
});

// The engine compares two files, but asks for a connection first.
async function difference(before, after) {
  const datamodel = (path) => ({ tag: "schemaDatamodel", files: [{ path, content: readFileSync(path, "utf8") }] });
  const database = await openDatabase();
  try {
    const { stdout } = await withEngine({ url: database.ownerUrl }, (engine) =>
      engine.diff({
        from: before ? datamodel(before) : { tag: "empty" },
        to: datamodel(after),
        script: true,
        exitCode: null,
        filters: noFilter,
      }),
    );
    return stdout ?? "";
  } finally {
    await database.leave();
  }
}

function timestamp() {
  return new Date().toISOString().replace(/\D/g, "").slice(0, 14);
}
