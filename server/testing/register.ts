import type { Actor } from "@/domain/people";
import { emptyFilter, type RegisterFilter } from "@/domain/register-filter";
import type { RegisterRow } from "@/domain/views/record";
import type { RegisterView } from "@/domain/views/register";
import { recordDocument } from "@/server/commands/record-document";
import { withActor, withOwner } from "@/server/db";
import { listDocuments } from "@/server/queries/register";

/** One page of the register, as an actor may see it. */
export const page = (actor: Actor, asked: Partial<RegisterFilter> = {}): Promise<RegisterView> =>
  withActor(actor, (db) => listDocuments(db, actor, { ...emptyFilter(), ...asked }));

/** Every row of the register that answers, page after page. */
export async function everyRow(actor: Actor, asked: Partial<RegisterFilter> = {}): Promise<RegisterRow[]> {
  const rows: RegisterRow[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const view = await page(actor, { ...asked, after });
    rows.push(...view.rows);
    after = view.next;
  }
  return rows;
}

/** Enters many documents in one year: titles, days and Summits that are the same, that differ, and that are not known. */
export async function enterMany(ownerUrl: string, count: number) {
  await withOwner(ownerUrl, async (db) => {
    const summits = await db.meeting.findMany({ where: { bodyCode: "ASEAN Summit", sample: false }, take: 3 });
    for (let i = 0; i < count; i++) {
      await recordDocument(db, {
        year: 2032,
        sample: false,
        titles: [`Generated text ${i % 7}`],
        titleToConfirm: false,
        type: i % 2 ? "declaration" : "roadmap",
        track: i % 3 ? "adoption" : "notation",
        finalBody: "leaders",
        purpose: null,
        sectors: i % 5 ? ["Health"] : [],
        leadMembers: i % 4 ? ["ID", "TH"] : [],
        leadBodies: i % 6 ? ["SOMHD"] : [],
        ministerialBodies: [],
        targetId: summits[i % 4]?.id ?? null,
        stage: i % 5 ? "soca" : null,
        stageSince: i % 3 ? `2032-01-0${1 + (i % 9)}` : null,
        outcome: null,
        steps: [],
      });
    }
  });
}
