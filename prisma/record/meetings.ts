import { type MeetingFile, type MemberFile, readRecord } from "@/prisma/record/files";
import type { Sources } from "@/prisma/record/sources";
import type { Tx } from "@/server/db";

const bodies = { SUMMIT: "ASEAN Summit", SOCA: "SOCA", ASCC_COUNCIL: "ASCC Council" } as const;

const date = (day: string | null) => (day ? new Date(`${day}T00:00:00Z`) : null);

/** Finds the meeting of the record that bears a number of a body. */
export type Meetings = (body: string, number: number) => { id: string; startsOn: string | null };

type Sitting = MeetingFile & { numbers: number[]; body: string | null };

/** Two Summits held as one sitting (44 and 45) stand in the files as two meetings of the same days and place. */
function sittings(files: MeetingFile[], known: Set<string>): Sitting[] {
  const all: Sitting[] = [];
  for (const file of files) {
    const body = bodyOf(file, known);
    const twin = all.find(
      (other) =>
        file.kind === "SUMMIT" &&
        file.number !== null &&
        other.numbers.includes(file.number - 1) &&
        other.kind === file.kind &&
        other.startsOn === file.startsOn &&
        other.city === file.city,
    );
    if (twin && file.number !== null) twin.numbers.push(file.number);
    else all.push({ ...file, body, numbers: file.number === null ? [] : [file.number] });
  }
  return all;
}

/** A ministers' meeting names its body in brackets; where it names none, the body is not known. */
function bodyOf({ kind, title }: MeetingFile, known: Set<string>): string | null {
  if (kind !== "MINISTERIAL") return bodies[kind];
  const named = /\(([A-Z]+)\)/.exec(title)?.[1];
  return named && known.has(named) ? named : null;
}

function addressOf({ kind, numbers, title, body }: Sitting): string {
  const prefix = { SUMMIT: "summit", SOCA: "soca", ASCC_COUNCIL: "council", MINISTERIAL: body?.toLowerCase() }[kind];
  if (numbers.length > 0 && prefix) return [prefix, ...numbers].join("-");
  return title
    .toLowerCase()
    .replaceAll(/[’']/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

const ordinal = (n: number) => {
  const ending = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
  return `${n}${ending[new Intl.PluralRules("en", { type: "ordinal" }).select(n)]}`;
};

/** Enters the meetings of the record and lists them; a meeting of low confidence stands as scheduled, not confirmed. */
export async function loadMeetings(db: Tx, sources: Sources): Promise<Meetings> {
  const members = new Map(readRecord("members").map(({ name, code }: MemberFile) => [name, code]));
  const known = new Set((await db.body.findMany({ select: { code: true } })).map(({ code }) => code));
  const byNumber = new Map<string, { id: string; startsOn: string | null }>();

  for (const sitting of sittings(readRecord("meetings"), known)) {
    const { numbers, body, startsOn, endsOn, city, country } = sitting;
    const { id } = await db.meeting.create({
      data: {
        address: addressOf(sitting),
        bodyCode: body,
        numbers,
        name: numbers.length > 1 ? `${numbers.map(ordinal).join(" and ")} ASEAN Summits` : sitting.title,
        city,
        hostCode: country ? members.get(country) : null,
        startsOn: date(startsOn),
        endsOn: date(endsOn),
        confirmed: sitting.confidence !== "low",
        listed: true,
        sourceId: await sources(sitting.source, sitting.sourceKind),
      },
      select: { id: true },
    });
    for (const number of numbers) byNumber.set(`${body} ${number}`, { id, startsOn });
  }
  return (body, number) => {
    const found = byNumber.get(`${body} ${number}`);
    if (!found) throw new Error(`The record has no meeting ${number} of ${body}.`);
    return found;
  };
}
