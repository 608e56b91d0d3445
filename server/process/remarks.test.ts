import { expect, test } from "vitest";
import { circulate, entry, sendCirculationForm as send } from "@/server/testing/circulations";
import type { Fields } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, owner, superuser } = processWorld();

test("words beside “no objection” go along only once their sender says that they are a remark", async () => {
  const document = await make({ agreed: [] });
  const circulation = await circulate(owner(), [document]);
  const reply = (more: Fields) =>
    send(who.thai, {
      act: "reply",
      circulation,
      ...entry(document, { stance: "agree", reason: "We prefer other words.", ...more }),
    });
  expect(await reply({})).toMatchObject({ status: "invalid", fields: { "remark.0": "withWords" } });
  expect(await reply({ reason: "", proposed: "Other words." })).toMatchObject({ fields: { "remark.0": "withWords" } });
  expect((await superuser().query("SELECT FROM position WHERE document_id = $1", [document.id])).rowCount).toBe(0);
  expect(await reply({ reason: "" })).toMatchObject({ status: "done" });
  expect(await reply({ remark: "on" })).toMatchObject({ status: "done" });
  const { rows } = await superuser().query(
    "SELECT stance::text, reason FROM position WHERE document_id = $1 ORDER BY recorded_at",
    [document.id],
  );
  expect(rows).toEqual([
    { stance: "agree", reason: null },
    { stance: "agree", reason: "We prefer other words." },
  ]);
});
