import { expect, test } from "vitest";
import { at, type Fields, type Known, sendToMeeting, states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { superuser } = processWorld();

test("attendance says of each state who represented it, or that it was not represented", async () => {
  const represented = states.filter((state) => state !== "MM");
  const fields = { act: "attendance", meeting: at("council"), represented, "by.ID": "The Minister" };
  const send = (by: Known, more: Fields = {}) =>
    sendToMeeting(by, { ...fields, request: crypto.randomUUID(), ...more });
  expect(await send(who.head)).toMatchObject({ refusal: { code: "secretariatOnly" } });
  expect(await send(who.asec, { represented: ["XX"] })).toMatchObject({ fields: { represented: "unknown" } });
  expect(await send(who.asec, { represented: [] })).toMatchObject({ fields: { represented: "required" } });
  expect(await send(who.asec, { "by.ID": "a\0b" })).toMatchObject({ fields: { "by.ID": "characters" } });
  expect(await send(who.asec)).toMatchObject({ status: "done" });
  expect(await send(who.asec)).toMatchObject({ refusal: { code: "noChange" } });
  expect(await send(who.asec, { represented: states })).toMatchObject({ status: "done" });
  const { rows: kept } = await superuser().query(
    "SELECT member_code, represented, represented_by FROM attendance JOIN meeting m ON m.id = meeting_id WHERE address = $1",
    [at("council")],
  );
  expect(kept).toHaveLength(11);
  expect(kept.filter((line) => !line.represented)).toEqual([]);
  expect(kept.find(({ member_code }) => member_code === "ID")?.represented_by).toBe("The Minister");
});

test("attendance at a meeting that has yet to begin is recorded once that is said to be right", async () => {
  const fields = { act: "attendance", meeting: at("socaLater"), represented: states };
  const send = (more: Fields = {}) => sendToMeeting(who.asec, { ...fields, request: crypto.randomUUID(), ...more });
  const kept = async () =>
    (
      await superuser().query("SELECT FROM attendance JOIN meeting m ON m.id = meeting_id WHERE address = $1", [
        at("socaLater"),
      ])
    ).rowCount;
  expect(await send()).toEqual({ status: "invalid", fields: { day: "meetingAhead" } });
  expect(await kept()).toBe(0);
  expect(await send({ dayIsRight: "on" })).toMatchObject({ status: "done" });
  expect(await kept()).toBe(states.length);
});
