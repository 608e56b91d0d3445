import type { Day } from "@/domain/views/record";
import type { Tx } from "@/server/db";

type Sitting = { name: string; body: string; days: number | null };

/**
 * The sittings of the invented cycle and of the ones beside it, as days from the day of loading; some have no date yet. SOCA
 * meets tomorrow, the Council ten days after it, and the Leaders some days later.
 */
export const sittings = {
  socaBefore: { name: "Sample SOCA meeting of the previous cycle", body: "SOCA", days: -178 },
  councilBefore: { name: "Sample Council meeting of the previous cycle", body: "ASCC Council", days: -168 },
  summitBefore: { name: "Sample Summit of the previous cycle", body: "ASEAN Summit", days: -165 },
  socaPast: { name: "Sample preparatory SOCA meeting", body: "SOCA", days: -17 },
  soca: { name: "Sample SOCA meeting", body: "SOCA", days: 1 },
  socaSpecial: { name: "Sample special SOCA meeting", body: "SOCA", days: null },
  council: { name: "Sample Council meeting", body: "ASCC Council", days: 11 },
  summit: { name: "Sample Summit", body: "ASEAN Summit", days: 22 },
  // To which a text may be carried over.
  summitNext: { name: "Sample Summit of the next cycle", body: "ASEAN Summit", days: null },
} satisfies Record<string, Sitting>;
export type SittingName = keyof typeof sittings;

/** The address of an invented sitting. */
export const at = (sitting: SittingName) => sittings[sitting].name.toLowerCase().replaceAll(" ", "-");

/** A day so many days from another. */
export const dayFrom = (today: Day, days: number): Day =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

/** Enters the invented sittings, in an invented city; one that is there already only moves to its new day. */
export async function loadMeetings(db: Tx, today: Day) {
  for (const sitting of Object.keys(sittings) as SittingName[]) {
    const { name, body, days } = sittings[sitting];
    const startsOn = days === null ? null : new Date(`${dayFrom(today, days)}T00:00:00Z`);
    const held = { name, bodyCode: body, startsOn, endsOn: startsOn, city: days === null ? null : "Sample City" };
    const fixed = { numbers: [], timeZone: "Asia/Jakarta", sample: true, listed: true };
    await db.meeting.upsert({
      where: { address: at(sitting) },
      create: { address: at(sitting), ...held, ...fixed },
      update: held,
      select: { id: true },
    });
  }
}
