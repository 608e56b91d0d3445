import { expect, test } from "vitest";
import { type Actor, publicActor } from "@/domain/people";
import { wayOf } from "@/domain/way";
import { withActor } from "@/server/db";
import { readDesk } from "@/server/queries/desk";
import { findInside } from "@/server/queries/document-inside";
import { findFace } from "@/server/queries/documents";
import { findMeetingInside } from "@/server/queries/meeting-inside";
import { findMeeting, listMeetings } from "@/server/queries/meetings";
import { at, type SittingName } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, superuser } = processWorld();

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
      unset: tasks.find(({ document }) => document.address === address)?.by?.unset,
      listed: await listing(who.thai, address),
    };
  }
  const [soca, council, summit] = [at("socaLater"), at("councilLater"), at("summitLater")];
  expect(said).toEqual({
    drafting: { rail: [`summit: ${summit}`], desk: summit, unset: "soca", listed: [] },
    soca: {
      rail: [`soca: ${soca}`, `council: ${council}`, `summit: ${summit}`],
      desk: soca,
      unset: null,
      listed: [soca],
    },
    council: { rail: [`council: ${council}`, `summit: ${summit}`], desk: council, unset: null, listed: [council] },
    named: { rail: [`soca: ${soca}`], desk: soca, unset: null, listed: [soca] },
  });
});

test("the public page of a text in ministerial review and that of the Council's sitting name each other", async () => {
  const [document, drafted] = [await make({ listed: true }), await make({ listed: true })];
  await superuser().query(`INSERT INTO meeting (id, address, body_code, name, numbers, starts_on, ends_on, listed)
    VALUES (gen_random_uuid(), 'test-council-last', 'ASCC Council', 'Test', '{}', '2099-02-20', '2099-02-20', true)`);
  await now(who.asec, document, "endorseSoca", { verb: "endorsed", day: "2026-02-10" });
  const seen = () =>
    withActor(publicActor, async (db) => {
      const { meetings } = await listMeetings(db, publicActor, { kind: "council" });
      const sittings = [at("councilLater"), "test-council-last"];
      const listed: string[][] = [];
      for (const address of sittings) {
        const documents = (await findMeeting(db, publicActor, address))?.documents ?? [];
        expect(meetings.find((one) => one.address === address)?.documents).toBe(documents.length);
        listed.push(documents.map(({ address }) => address));
      }
      const faces = [await findFace(db, document.address), await findFace(db, drafted.address)];
      return { listed, named: faces.map((face) => face?.council?.address ?? null) };
    });
  const next = { listed: [[document.address], []], named: [at("councilLater"), null] };
  expect(await seen()).toEqual(next);
  // A deferral is told to the public by a deliberate act alone.
  await now(who.asec, document, "defer", { meeting: "test-council-last", reason: "Sample." });
  expect(await seen()).toEqual(next);
  const { rows } = await superuser().query("SELECT number FROM event WHERE document_id = $1 AND kind = 'defer'", [
    document.id,
  ]);
  await now(who.asec, document, "release", { step: String(rows[0].number) });
  expect(await seen()).toEqual({ listed: [[], [document.address]], named: ["test-council-last", null] });
});
