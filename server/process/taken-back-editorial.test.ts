import { expect, test } from "vitest";
import { clockIn, officeZone } from "@/domain/instants";
import { circulate } from "@/server/testing/circulations";
import { enterAsOwner } from "@/server/testing/enter";
import { states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, tried, owner } = processWorld();
const others = states.filter((state) => state !== "TH");
const done = { status: "done" };

test("an entry on an editorial version stays once a circulation of the text before it was closed, in the database too", async () => {
  const document = await make({ versions: 2, shared: 1, editorial: [2], agreed: others });
  const circulation = await circulate(owner(), [document], { rule: "reply", past: true });
  expect(await now(who.asec, document, "share", { version: "2", audience: "delegations" })).toMatchObject(done);
  const { day } = clockIn(new Date(), officeZone);
  const word = { version: "2", member: "TH", means: "letter", day, dayIsRight: "on", stance: "agree" };
  expect(await now(who.asec, document, "position", word)).toMatchObject(done);
  const close = { circulation_id: circulation, kind: "closed", person_id: who.asec.person };
  await enterAsOwner(owner(), [["circulation_line", close]]);

  const asked = "SELECT agreed_by_circulation($1::uuid, $2::uuid, 2)::text AS on";
  const agreedBy = async () => (await owner().query(asked, [circulation, document.id])).rows[0]?.on;
  expect(await agreedBy()).toBe(day);
  const position = (await rows("position", document)).find(({ means }) => means)?.id;
  const said = { position: String(position), reason: "It was the letter of another state." };
  expect(await tried(who.asec, document, "takeBack", said)).toMatchObject({
    outcome: { refusal: { code: "entryClosed" } },
    wrote: false,
  });
  const answer = { document_id: document.id, member_code: "TH", position_id: position, person_id: who.asec.person };
  const line = { ...answer, confirmed: false, taken_back: true, reason: "X" };
  await expect(enterAsOwner(owner(), [["answer", line]])).rejects.toMatchObject({ code: "23514" });
  await owner().query("ROLLBACK");
  expect(await agreedBy()).toBe(day);
});
