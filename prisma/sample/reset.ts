import { loadSample } from "@/prisma/sample/load";
import { removeSample } from "@/prisma/sample/remove";
import { withOwner } from "@/server/db";

/** Gives the demonstration back as on its first day, counted from today, in one transaction: whole, or not at all. */
export function resetSample(superuserUrl: string) {
  return withOwner(superuserUrl, async (db) => {
    await removeSample(db);
    await db.$executeRaw`SELECT set_config('role', relowner::regrole::text, true) FROM pg_class WHERE oid = 'document'::regclass`;
    await loadSample(db);
  });
}
