import type { BodyKind } from "@/prisma/generated/client";
import { readRecord } from "@/prisma/record/files";
import type { Tx } from "@/server/db";

const date = (day: string | null | undefined) => (day ? new Date(`${day}T00:00:00Z`) : null);

/** Enters the states, bodies and chairs of the record. */
export async function loadCalendar(db: Tx) {
  const members = readRecord("members");
  await db.member.createMany({
    data: members.map(({ focalMinistry: _, memberSince, observerSince, ...member }) => ({
      ...member,
      memberSince: date(memberSince),
      observerSince: date(observerSince),
    })),
  });
  await db.focalMinistry.createMany({
    data: members.flatMap(({ code, focalMinistry }) =>
      focalMinistry ? [{ memberCode: code, name: focalMinistry }] : [],
    ),
  });
  await db.chair.createMany({
    data: readRecord("chairs").map(({ year, member, theme }) => ({ year, memberCode: member, theme })),
  });
  await loadBodies(db);
}

async function loadBodies(db: Tx) {
  const sectoral = readRecord("sectoral-bodies");
  const ministers = [...new Set(sectoral.flatMap(({ ministers }) => ministers ?? []))];
  const plain: [string, BodyKind][] = [
    ["ASEAN Summit", "summit"],
    ["ASCC Council", "council"],
    ["SOCA", "soca"],
    ["ACC", "coordinating"],
    ["AICHR", "otherPillar"],
    ...ministers.map((code): [string, BodyKind] => [code, "ministers"]),
  ];
  await db.body.createMany({ data: plain.map(([code, kind]) => ({ code, kind })) });
  await db.body.createMany({
    data: sectoral.map(({ seniorOfficials, ministers, sector }) => ({
      code: seniorOfficials,
      kind: "seniorOfficials" as const,
      sector,
      reportsTo: ministers,
    })),
  });
}

/** Enters the planning frames that documents serve; `meetings` finds the meeting that adopted one. */
export async function loadFrames(db: Tx, summit: (number: number) => string) {
  for (const frame of readRecord("frames")) {
    const code = frame.characteristics ? "blueprint" : "strategicPlan";
    const adoptedAt = /^(\d+)/.exec(frame.adoptedAt ?? "")?.[1];
    await db.frame.create({
      data: {
        code,
        name: frame.name,
        startYear: frame.from,
        endYear: frame.to,
        goals: frame.goals,
        objectives: frame.objectives,
        measures: frame.measures ?? frame.strategicMeasures,
        adoptedAtId: adoptedAt ? summit(Number(adoptedAt)) : null,
        note: frame.note,
      },
      select: { code: true },
    });
    const areas = (frame.characteristics ?? []).flatMap(({ code: parentCode, name, keyResultAreas }) => [
      { frameCode: code, code: parentCode, parentCode: null, name, confirmed: true },
      ...keyResultAreas.map((area) => ({ frameCode: code, parentCode, ...area })),
    ]);
    await db.frameArea.createMany({ data: areas });
  }
}
