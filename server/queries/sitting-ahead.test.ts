import { expect, test } from "vitest";
import type { Actor } from "@/domain/people";
import { wayOf } from "@/domain/way";
import { withActor } from "@/server/db";
import { readDesk } from "@/server/queries/desk";
import { findInside } from "@/server/queries/document-inside";
import { findMeetingInside } from "@/server/queries/meeting-inside";
import { findMeeting } from "@/server/queries/meetings";
import { at, type SittingName } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make } = processWorld();

/** Which of these sittings say on their page that they take the text up. */
const listing = (by: Actor, address: string) =>
  withActor(by, async (db) => {
    const found: string[] = [];
    for (const name of ["socaLater", "councilLater"] satisfies SittingName[]) {
      const meeting = await findMeeting(db, by, at(name));
      const inside = meeting && (await findMeetingInside(db, by, meeting));
      if (inside?.before.some(({ document }) => document.address === address)) found.push(at(name));
    }
    return found;
  });

test("the page of a document, the desk and the page of a meeting name one sitting for a text, or none", async () => {
  const given = {
    drafting: await make({ stage: "drafting", target: "summitLater", agreed: [] }),
    soca: await make({ stage: "soca", target: "summitLater", agreed: [] }),
    council: await make({ stage: "council", target: "summitLater", agreed: [] }),
    named: await make({ stage: "soca", meeting: "socaLater", target: null, agreed: [] }),
  };
  const said: Record<string, unknown> = {};
  for (const [name, { address }] of Object.entries(given)) {
    const view = await withActor(who.thai, (db) => findInside(db, who.thai, address));
    if (!view) throw new Error("The document is not in sight.");
    const expected = wayOf(view).flatMap(({ knots }) => knots.map(({ stage, meeting }) => ({ stage, meeting })));
    const { tasks } = await withActor(who.thai, (db) => readDesk(db, who.thai));
    said[name] = {
      rail: expected.flatMap(({ stage, meeting }) => (meeting ? [`${stage}: ${meeting.address}`] : [])),
      desk: tasks.find(({ document }) => document.address === address)?.by?.meeting.address ?? null,
      listed: await listing(who.thai, address),
    };
  }
  const [soca, council, summit] = [at("socaLater"), at("councilLater"), at("summitLater")];
  expect(said).toEqual({
    drafting: { rail: [`summit: ${summit}`], desk: summit, listed: [] },
    soca: { rail: [`soca: ${soca}`, `council: ${council}`, `summit: ${summit}`], desk: soca, listed: [soca] },
    council: { rail: [`council: ${council}`, `summit: ${summit}`], desk: council, listed: [council] },
    named: { rail: [`soca: ${soca}`], desk: soca, listed: [soca] },
  });
});
