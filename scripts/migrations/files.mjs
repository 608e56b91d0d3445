import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../places.mjs";

const folder = join(root, "prisma/migrations");

/** The names of all migrations in this version of the application, oldest first. */
export function migrationNames() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort();
}

/** The migrations as Prisma's engine wants them told. */
export const migrationsList = () => ({
  baseDir: folder,
  lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
  shadowDbInitScript: "",
  migrationDirectories: migrationNames().map((name) => ({
    path: name,
    migrationFile: {
      path: "migration.sql",
      content: { tag: "ok", value: readFileSync(join(folder, name, "migration.sql"), "utf8") },
    },
  })),
});

/** The path of a file in a migration's folder. */
export const inMigration = (name, file) => join(folder, name, file);
