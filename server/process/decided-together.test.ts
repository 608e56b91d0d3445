import { expect, test } from "vitest";
import { withActor } from "@/server/db";
import { findMeetingInside } from "@/server/queries/meeting-inside";
import { findMeeting } from "@/server/queries/meetings";
import type { Rows } from "@/server/testing/enter";
import { at, type Made, sendToMeeting } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make } = processWorld();
const item = (...documents: Made[]) => documents.map(({ address, revision }) => `${address}:${revision}`);
const verdict = { verb: "endorsed", day: "2026-02-10", dayIsRight: "on", verbIsRight: "on" };
const several = (document: string[]) =>
  sendToMeeting(who.asec, {
    act: "decideSeveral",
    meeting: at("council"),
    request: crypto.randomUUID(),
    document,
    ...verdict,
  });

test("a decision for several is offered for none that lacks what no form for several can leave open, and is refused as its page says", async () => {
  const clearance =
    (of: Rows[0][1]) =>
    (id: string): Rows => [["clearance", { document_id: id, gate: "council", ...of }]];
  const good = await make({ stage: "council" });
  const lacking = [
    await make({ stage: "council", more: clearance({ kind: "sectoral", body_code: "SOMSWD" }) }),
    await make({ stage: "council", more: clearance({ kind: "legal" }) }),
    await make({ stage: "council", agreed: [] }),
    await make({ stage: "council", track: "notation" }),
  ];
  const approval = clearance({ kind: "sectoral", body_code: "SOMSWD", state: "given" });
  const condition = (id: string): Rows => {
    const [of, decision] = [{ document_id: id }, crypto.randomUUID()];
    return [
      ["decision", { ...of, id: decision, body_code: "SOCA", verb: "endorsed", member_codes: ["ID"] }],
      ["condition", { ...of, decision_id: decision, kind: "body", body_code: "SOMSWD", text: "X" }],
    ];
  };
  const ready = [
    good,
    await make({ stage: "council", more: clearance({ kind: "legal", state: "given" }) }),
    await make({ stage: "council", track: "notation", more: approval }),
    await make({ stage: "council", track: "notation", more: condition }),
  ];
  const before = await withActor(who.asec, async (db) => {
    const meeting = await findMeeting(db, who.asec, at("council"));
    return (meeting && (await findMeetingInside(db, who.asec, meeting)))?.before ?? [];
  });
  const said = ({ address }: Made) => before.find(({ document }) => document.address === address)?.refusal;
  expect(ready.map(said)).toEqual([null, null, null, null]);
  expect(lacking.map((one) => said(one)?.code)).toEqual(["clearance", "clearance", "repliesAwaited", "approval"]);
  for (const one of lacking)
    expect(await several(item(good, one))).toMatchObject({
      refusal: said(one),
      document: one.address,
    });
  expect(await several(item(...ready))).toMatchObject({ status: "done" });
});
