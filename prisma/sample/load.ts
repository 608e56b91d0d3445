import { loadDocuments } from "@/prisma/sample/documents";
import { loadPeople } from "@/prisma/sample/people";
import type { Tx } from "@/server/db";

/** Enters the people and documents of the demonstration once. Returns whether they were entered now. */
export async function loadSample(db: Tx): Promise<boolean> {
  if ((await db.person.count({ where: { sample: true } })) > 0) return false;
  await loadPeople(db);
  await loadDocuments(db);
  return true;
}
