import { expect, test } from "vitest";
import { at, type Fields } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

// What cannot be right of a decision is refused, what can hardly be right is asked about, when it is recorded or corrected.

const { make, now, rows, tried, superuser } = processWorld();
const conclusion = { verb: "adopted", day: "2026-03-10", dayIsRight: "on", outcome: "adopted" };

test("what is asked of a decision is asked of its correction: a day before its sitting, a verb that says another outcome", async () => {
  const document = await make({ stage: "summit" });
  const { verb: _, ...said } = conclusion;
  expect((await tried(who.asec, document, "conclude", { ...said, verb: "took note of it" })).outcome).toEqual({
    status: "invalid",
    fields: { verb: "otherOutcome" },
  });
  await now(who.asec, document, "conclude", { ...conclusion, meeting: at("summit") });
  await now(who.chair, document, "confirm");
  const [wrong] = await rows("decision", document);
  const correct = async (more: Fields) =>
    (await tried(who.asec, document, "correct", { decision: wrong?.id, reason: "x", ...more })).outcome;
  expect(await correct({ day: "2026-01-10" })).toMatchObject({ fields: { day: "dayBeforeMeeting" } });
  expect(await correct({ day: "2199-01-01", dayIsRight: "on" })).toMatchObject({ fields: { day: "yetToCome" } });
  expect(await correct({ verb: "noted" })).toMatchObject({ fields: { verb: "otherOutcome" } });
  expect(await correct({ verb: "noted", verbIsRight: "on" })).toMatchObject({ status: "done" });
});

test("the database takes no decision of a day to come, whoever enters it", async () => {
  const document = await make();
  const enter = (day: string) =>
    superuser().query("INSERT INTO decision (document_id, body_code, verb, day) VALUES ($1, 'SOCA', 'noted', $2)", [
      document.id,
      day,
    ]);
  await expect(enter("2199-01-01")).rejects.toThrow("has yet to come");
  await enter("2026-01-10");
});
