import { dayOf } from "@/domain/instants";
import type { MeetingFacts, MeetingKind, Source } from "@/domain/views/record";
import type { BodyKind, Prisma } from "@/prisma/generated/client";

/** What a page needs of a meeting. */
export const meetingFields = {
  address: true,
  numbers: true,
  name: true,
  bodyCode: true,
  city: true,
  hostCode: true,
  startsOn: true,
  endsOn: true,
  confirmed: true,
  sample: true,
  body: { select: { kind: true } },
} satisfies Prisma.MeetingSelect;

export type MeetingRecord = Prisma.MeetingGetPayload<{ select: typeof meetingFields }>;

const kinds: Partial<Record<BodyKind, MeetingKind>> = {
  summit: "summit",
  council: "council",
  soca: "soca",
  seniorOfficials: "other",
};

/** A meeting as pages show it. A meeting whose body the record does not name is one of ministers in every source so far. */
export function meetingFacts({ body, bodyCode, hostCode, startsOn, endsOn, ...rest }: MeetingRecord): MeetingFacts {
  const kind = (body && kinds[body.kind]) ?? "ministers";
  return { ...rest, kind, body: bodyCode, host: hostCode, startsOn: dayOf(startsOn), endsOn: dayOf(endsOn) };
}

export const sourceFields = { kind: true, url: true, label: true, publishedOn: true } satisfies Prisma.SourceSelect;

/** A source as pages may show it: only an official one keeps its address. */
export function sourceFacts(source: Prisma.SourceGetPayload<{ select: typeof sourceFields }> | null): Source | null {
  if (!source) return null;
  const { kind, label, url, publishedOn } = source;
  return { kind, label, url: kind === "official" ? url : null, publishedOn: dayOf(publishedOn) };
}
