import { expect, test } from "vitest";
import { withActor } from "@/server/db";
import { findStep } from "@/server/queries/steps";
import type { Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows } = processWorld();
const conclude = async (document: Made, more: Record<string, string>) => {
  const decided = { verb: "adopted", day: "2026-02-10", dayIsRight: "on", outcome: "adopted" };
  await now(who.asec, document, "conclude", { ...decided, ...more });
  await now(who.chair, document, "confirm");
};
const told = async (document: Made) => (await rows("released_step", document)).map(({ kind }) => kind);

test.each<Record<string, string>>([{ hold: "on" }, { textToFollow: "on" }])(
  "a conclusion with %o goes with the page that says it",
  async (more) => {
    const document = await make({ stage: "summit", listed: true });
    await conclude(document, more);
    expect(await told(document)).toEqual([]);
    const shown = await withActor(who.asec, (db) => findStep(db, who.asec, document.address, "release", {}));
    expect(shown?.facts.along.map(({ kind }) => kind)).toEqual(["adopted"]);
    expect(shown?.facts.held.map(({ kind }) => kind)).not.toContain("adopted");
    expect(shown?.toBeShown.map(({ kind }) => kind)).toEqual(["adopted"]);
    await now(who.chair, document, "release");
    expect(await rows("publication", document)).toMatchObject([{ phase: "concluded", outcome: "adopted" }]);
    expect(await told(document)).toEqual(["adopted"]);
  },
);

test("a conclusion that was held goes with the list", async () => {
  const document = await make({ stage: "summit" });
  await conclude(document, { hold: "on" });
  await now(who.asec, document, "list");
  expect(await told(document)).toEqual(["adopted"]);
});
