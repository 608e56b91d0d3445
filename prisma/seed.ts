import { loadRecord } from "@/prisma/record/load";
import { loadSample } from "@/prisma/sample/load";
import { withOwner } from "@/server/db";

// Run by the start: loads the record once, and with --sample also the people and documents of the demonstration.
const url = process.env.DATABASE_OWNER_URL;
if (!url) throw new Error("DATABASE_OWNER_URL is not set.");

await withOwner(url, async (db) => {
  if (await loadRecord(db)) console.log("The record is in.");
  if (process.argv.includes("--sample") && (await loadSample(db))) console.log("The demonstration is in.");
});
