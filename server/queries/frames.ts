import type { Actor } from "@/domain/people";
import type { FrameCount, FrameView } from "@/domain/views/frames";
import type { Tx } from "@/server/db";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";

/** The planning frames that documents serve, oldest first. */
export async function listFrames(db: Tx, _actor: Actor): Promise<FrameView[]> {
  const frames = await db.frame.findMany({
    orderBy: { startYear: "asc" },
    select: {
      code: true,
      startYear: true,
      endYear: true,
      goals: true,
      objectives: true,
      measures: true,
      adoptedAt: { select: meetingFields },
      areas: { orderBy: { code: "asc" } },
    },
  });
  return frames.map((frame) => {
    const key = frame.code as FrameView["key"];
    const counts: [FrameCount["what"], number | null][] = [
      ["goals", frame.goals],
      ["objectives", frame.objectives],
      [key === "blueprint" ? "strategicMeasures" : "measures", frame.measures],
    ];
    const areasOf = (parent: string | null) => frame.areas.filter(({ parentCode }) => parentCode === parent);
    return {
      key,
      from: frame.startYear,
      to: frame.endYear,
      adoptedAt: frame.adoptedAt && meetingFacts(frame.adoptedAt),
      counts: counts.flatMap(([what, count]) => (count === null ? [] : [{ what, count }])),
      characteristics: areasOf(null).map(({ code, name }) => ({
        code,
        name,
        areas: areasOf(code).map(({ code, name, confirmed }) => ({ code, name, confirmed })),
      })),
    };
  });
}
