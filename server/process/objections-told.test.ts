import { expect, test } from "vitest";
import { withActor } from "@/server/db";
import { readDesk } from "@/server/queries/desk";
import { findInside } from "@/server/queries/document-inside";
import { circulate, entry, sendCirculationForm } from "@/server/testing/circulations";
import type { Known, Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

// C26: the moment an objection lands, the secretariat, the leads and every state that agreed are told.

const { make, now, rows, owner } = processWorld();
const objects = { version: "1", stance: "object", reason: "Paragraph 1 has no end date." };
const agrees = { version: "1", stance: "agree" };
const headOf = (member: string): Known => ({ role: "head", person: who.thai.person, member });

const toldOnDesk = async (by: Known, { address }: Made) => {
  const { continuing, tasks } = await withActor(by, (db) => readDesk(db, by));
  const settles = tasks.some((task) => task.document.address === address && task.kind === "settle" && task.continues);
  return settles || continuing.some(({ document, version }) => document.address === address && version === 1);
};
const told = async (document: Made) =>
  (await rows("event", document))
    .filter(({ kind }) => kind === "consultationsContinue")
    .map(({ audience, member_code, person_id, person_name, version_number }) => ({
      audience,
      named: [member_code, person_id, person_name].filter((name) => name !== null),
      version: version_number,
    }));

test("an objection is told at once to the secretariat, the leads and every state that agreed, and names nobody", async () => {
  const document = await make({ agreed: ["VN", "SG"], leads: ["ID"], bodies: ["SOMSWD"] });
  const entitled = [who.asec, who.chair, who.head, who.delegate, who.leadBody, headOf("VN"), headOf("SG")];
  for (const by of [...entitled, headOf("MY")]) expect(await toldOnDesk(by, document)).toBe(false);

  expect(await now(who.thai, document, "position", objects)).toMatchObject({ status: "done" });
  for (const by of entitled) expect(await toldOnDesk(by, document), JSON.stringify(by)).toBe(true);
  for (const by of [who.thai, headOf("MY"), who.viewer]) expect(await toldOnDesk(by, document)).toBe(false);

  expect(await told(document)).toEqual([{ audience: "inside", named: [], version: 1 }]);
  const view = await withActor(headOf("VN"), (db) => findInside(db, headOf("VN"), document.address));
  expect(view?.history.map(({ kind }) => kind)).toContain("consultationsContinue");
  expect(view?.hearsay?.kind).toBe("continues");
  expect(JSON.stringify(view)).not.toContain(objects.reason);
});

test("while one objection stands another one is told to nobody anew; once it was lifted, the next one is", async () => {
  const document = await make({ agreed: ["VN"] });
  await now(who.thai, document, "position", objects);
  await now(headOf("MY"), document, "position", objects);
  await now(who.thai, document, "position", objects);
  expect(await told(document)).toHaveLength(1);
  await now(headOf("MY"), document, "position", agrees);
  await now(who.thai, document, "position", agrees);
  expect(await toldOnDesk(headOf("VN"), document)).toBe(false);
  await now(who.thai, document, "position", objects);
  expect(await told(document)).toHaveLength(2);
});

test("within the time of a no-objection basis the end of its clock tells it, and after the date the line does", async () => {
  const objection = { stance: "object", reason: "We cannot join.", proposed: "Other words." };
  for (const [past, lines] of [
    [false, 0],
    [true, 1],
  ] as const) {
    const document = await make({ agreed: ["VN"] });
    const circulation = await circulate(owner(), [document], { past });
    const reply = { act: "reply", ...entry(document, objection), circulation };
    expect(await sendCirculationForm(who.thai, reply)).toMatchObject({ status: "done" });
    expect(await told(document)).toHaveLength(lines);
    expect(await toldOnDesk(headOf("VN"), document)).toBe(true);
  }
});
