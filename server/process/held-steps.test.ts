import { describe, expect, test } from "vitest";
import { publicActor } from "@/domain/people";
import { submittedBy } from "@/domain/submitted-publicly";
import { withActor } from "@/server/db";
import { readDesk } from "@/server/queries/desk";
import { findFace } from "@/server/queries/documents";
import { at, type Known, type Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, tried } = processWorld();
const told = async (document: Made) => (await rows("released_step", document)).map(({ kind }) => kind);

describe("a head's submission of a listed text is held, and the secretariat's desk asks", () => {
  const waits = async (by: Known, document: Made) =>
    (await withActor(by, (db) => readDesk(db, by))).tasks.filter(
      (task) => task.kind === "release" && task.document.address === document.address,
    );
  const submitted = async (by: Known) => {
    const document = await make({ stage: "drafting", listed: true });
    await now(by, document, "submit", { meeting: at("soca"), target: at("summit") });
    return document;
  };

  test("both officers, and nobody else", async () => {
    const document = await submitted(who.head);
    expect(await rows("released_step", document)).toEqual([]);
    for (const by of [who.asec, who.chair]) expect(await waits(by, document)).toMatchObject([{ state: "ID" }]);
    for (const by of [who.head, who.thai, who.leadBody]) expect(await waits(by, document)).toEqual([]);
  });

  test.each<[string, (document: Made) => Promise<unknown>]>([
    ["the step is released", (document) => now(who.asec, document, "release", { step: "2" })],
    ["an officer keeps it inside", (document) => now(who.chair, document, "release", { keep: "on" })],
    [
      "an officer takes a further step",
      (document) => now(who.asec, document, "return", { stage: "drafting", reason: "x" }),
    ],
    ["it is undone", (document) => now(who.head, document, "undo")],
  ])("until %s", async (_, settle) => {
    const document = await submitted(who.head);
    expect(await settle(document)).toMatchObject({ status: "done" });
    expect(await waits(who.asec, document)).toEqual([]);
  });

  test("with the step, not because nothing was ticked, and what is kept inside can still be released", async () => {
    const document = await submitted(who.head);
    await now(who.asec, document, "release", { step: "2" });
    await now(who.asec, document, "return", { stage: "drafting", reason: "x" });
    await now(who.head, document, "submit", { meeting: at("soca"), target: at("summit") });
    const [{ step } = { step: 0 }] = (await waits(who.asec, document)) as { step: number }[];
    const { outcome, wrote } = await tried(who.asec, document, "release");
    expect([outcome, wrote]).toEqual([{ status: "invalid", fields: { step: "noStep" } }, false]);
    expect(await waits(who.asec, document)).toHaveLength(1);
    expect(await now(who.asec, document, "release", { step: String(step), keep: "on" })).toMatchObject({
      status: "done",
    });
    expect(await told(document)).toEqual(["submit"]);
    expect(await waits(who.asec, document)).toEqual([]);
    expect(await now(who.asec, document, "release", { step: String(step) })).toMatchObject({ status: "done" });
    expect(await told(document)).toEqual(["submit", "submit"]);
  });

  test("and the public is told that it is before SOCA once that is released, also where its return is held", async () => {
    const document = await submitted(who.head);
    const seen = async () => {
      const face = await withActor(publicActor, (db) => findFace(db, document.address));
      return face && submittedBy(face)?.meeting?.address;
    };
    expect(await seen()).toBeUndefined();
    await now(who.asec, document, "release", { step: "2" });
    expect(await seen()).toBe(at("soca"));
    await now(who.asec, document, "return", { stage: "drafting", reason: "x", hold: "on" });
    expect(await seen()).toBe(at("soca"));
    const [returned] = (await rows("event", document)).filter(({ kind }) => kind === "return");
    await now(who.asec, document, "release", { step: String(returned?.number) });
    expect(await seen()).toBeUndefined();
  });

  test("not for what an officer held", async () => {
    const document = await make({ stage: "drafting", listed: true });
    await now(who.asec, document, "submit", { meeting: at("soca"), target: at("summit"), hold: "on" });
    expect(await waits(who.chair, document)).toEqual([]);
  });
});
