import type { Act } from "@/domain/acts";
import { whyNotObserver, whyNotOther } from "@/domain/authority";
import type { Actor } from "@/domain/people";
import type { Standing } from "@/domain/standing";
import type { Refusal } from "@/domain/why-not";
import type { Tx } from "@/server/db";
import { listTakingPart } from "@/server/queries/standing";
import { readToday } from "@/server/queries/today";

/** Why an act that can be a state's own word is not this person's, or not now, as the pages say it. */
export async function whyNotWord(
  db: Tx,
  act: Parameters<typeof whyNotOther>[0] & Act,
  standing: Standing,
  actor: Actor,
): Promise<Refusal | undefined> {
  const members = "member" in actor ? await listTakingPart(db, await readToday(db)) : [];
  return whyNotObserver(act, members, actor) ?? whyNotOther(act, standing, actor);
}
