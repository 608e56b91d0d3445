import { describe, expect, test } from "vitest";
import { withActor } from "@/server/db";
import { readDesk } from "@/server/queries/desk";
import { findInside } from "@/server/queries/document-inside";
import { at, type Fields, type Known, type Made, type Wanted } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

// The heads of several lead delegations together: one asks, the head of each other lead state agrees or declines.

const { make, now, tried, stored, rows, lines } = processWorld();
const viet: Known = { role: "head", person: who.viewer.person, member: "VN" };
const joint = (wanted: Wanted = {}) =>
  make({ stage: "drafting", leads: ["ID", "TH"], bodies: ["SOMSWD"], track: "adoption", ...wanted });
const reason = "Sample reason: the two texts are merged.";
const steps: Record<"withdraw" | "carryOver", Fields> = {
  withdraw: { reason },
  carryOver: { reason, target: at("summitLater") },
};
const outcomeOf = async (by: Known, document: Made, act: string, fields: Fields = {}) => {
  const { outcome, wrote } = await tried(by, document, act, fields);
  expect([act, outcome.status, wrote]).toEqual([act, outcome.status, outcome.status === "done"]);
  return outcome;
};

describe.each(["withdraw", "carryOver"] as const)("to %s a text that two states lead", (move) => {
  test("one head asks, and nothing changes until the head of the other agrees", async () => {
    const document = await joint();
    expect(await outcomeOf(who.head, document, move, steps[move])).toMatchObject({ status: "done", undoUntil: null });
    const before = await stored(document);
    expect(before).toMatchObject({ stage: "drafting", revision: 1 });
    expect(await lines(document)).toEqual(["proposed", "jointAsked"]);

    expect(await outcomeOf(who.thai, document, "agree")).toMatchObject({ status: "done" });
    const after = await stored(document);
    if (move === "withdraw") expect(after.stage).toBe("withdrawn");
    else expect(after.target_id).not.toBe(before.target_id);
    expect(await lines(document)).toEqual(["proposed", "jointAsked", "jointAgreed", move]);
    expect((await rows("event", document)).at(-1)).toMatchObject({ audience: "inside", data: { reason } });
    expect(await rows("joint_request", document)).toEqual([]);
  });

  test("who agreed last takes it back within ten minutes, and nobody is asked any more", async () => {
    const document = await joint();
    const before = await stored(document);
    await now(who.head, document, move, steps[move]);
    await now(who.thai, document, "agree");
    expect(await outcomeOf(who.head, document, "undo")).toMatchObject({ refusal: { code: "undoNobody" } });
    expect(await outcomeOf(who.thai, document, "undo")).toMatchObject({ status: "done" });
    expect(await stored(document)).toMatchObject({ stage: "drafting", target_id: before.target_id });
  });

  test("the head of another lead declines with a reason, or who asked takes it back", async () => {
    for (const by of [who.thai, who.head]) {
      const document = await joint();
      await now(who.head, document, move, steps[move]);
      expect(await outcomeOf(by, document, "decline")).toMatchObject({ fields: { reason: "required" } });
      expect(await outcomeOf(by, document, "decline", { reason: "Not yet." })).toMatchObject({ status: "done" });
      expect(await stored(document)).toMatchObject({ stage: "drafting" });
      expect(await lines(document)).toEqual(["proposed", "jointAsked", "jointDeclined"]);
      expect(await outcomeOf(who.thai, document, "agree")).toMatchObject({ refusal: { code: "jointNone" } });
    }
  });

  test("the secretariat may still do it, and what was asked ends with it", async () => {
    const document = await joint();
    await now(who.head, document, move, steps[move]);
    expect(await outcomeOf(who.asec, document, move, { ...steps[move], asker: "Indonesia" })).toMatchObject({
      status: "done",
    });
    expect(await rows("joint_request", document)).toEqual([]);
    expect(await lines(document)).toEqual(["proposed", "jointAsked", move]);
  });
});

test("where three lead, the word of every other head is asked for", async () => {
  const document = await joint({ leads: ["ID", "TH", "VN"] });
  await now(who.head, document, "withdraw", steps.withdraw);
  await now(who.thai, document, "agree");
  expect(await stored(document)).toMatchObject({ stage: "drafting" });
  expect(await outcomeOf(who.thai, document, "agree")).toMatchObject({ refusal: { code: "jointAgreed" } });
  await now(viet, document, "agree");
  expect(await stored(document)).toMatchObject({ stage: "withdrawn" });
  const line = (await rows("event", document)).at(-1);
  expect(line).toMatchObject({ kind: "withdraw", data: { asker: "ID, TH, VN" } });
});

test("a proposal is withdrawn together, and not carried over", async () => {
  const document = await joint({ stage: "proposed" });
  expect(await outcomeOf(who.head, document, "carryOver", steps.carryOver)).toMatchObject({ status: "refused" });
  await now(who.head, document, "withdraw", steps.withdraw);
  await now(who.thai, document, "agree");
  expect(await stored(document)).toMatchObject({ stage: "withdrawn" });
});

const others = {
  "a delegate of a lead": who.delegate,
  "the head of another state": viet,
  "the lead body's holder": who.leadBody,
  "an officer": who.asec,
  "an administrator": who.admin,
} satisfies Record<string, Known>;

describe("nobody agrees for another state", () => {
  test.each(Object.entries(others))("not %s", async (_, by) => {
    const document = await joint();
    await now(who.head, document, "withdraw", steps.withdraw);
    for (const act of ["agree", "decline"]) {
      expect(await outcomeOf(by, document, act, { reason: "x" })).toMatchObject({ refusal: { code: "leadHeadsOnly" } });
    }
    expect(await outcomeOf(who.head, document, "agree")).toMatchObject({ refusal: { code: "jointAgreed" } });
    expect(await stored(document)).toMatchObject({ stage: "drafting" });
  });

  test("nor may they ask", async () => {
    const document = await joint();
    for (const by of [who.delegate, viet, who.leadBody, who.admin]) {
      for (const move of ["withdraw", "carryOver"] as const) {
        expect(await outcomeOf(by, document, move, steps[move])).toMatchObject({ status: "refused" });
      }
    }
  });
});

describe("the text waits", () => {
  test("for whoever would lead it on or ask for something else, and the facts may be changed", async () => {
    const document = await joint();
    await now(who.head, document, "withdraw", steps.withdraw);
    const submit = { meeting: at("soca"), target: at("summit") };
    for (const by of [who.head, who.thai, who.asec]) {
      expect(await outcomeOf(by, document, "submit", submit)).toMatchObject({ refusal: { code: "jointWaits" } });
    }
    expect(await outcomeOf(who.thai, document, "carryOver", steps.carryOver)).toMatchObject({
      refusal: { code: "jointWaits" },
    });
    expect(await outcomeOf(who.asec, document, "record", recorded)).toMatchObject({ refusal: { code: "jointWaits" } });
    expect(await outcomeOf(who.asec, document, "facts", facts(document, ["ID", "TH"]))).toMatchObject({
      status: "done",
    });
    expect(await rows("joint_request", document)).toHaveLength(1);
  });

  test("until the leads change", async () => {
    const document = await joint();
    await now(who.head, document, "withdraw", steps.withdraw);
    expect(await outcomeOf(who.asec, document, "facts", facts(document, ["ID", "VN"]))).toMatchObject({
      status: "done",
    });
    expect(await rows("joint_request", document)).toEqual([]);
    expect(await lines(document)).toContain("jointDropped");
    expect(await outcomeOf(viet, document, "agree")).toMatchObject({ refusal: { code: "jointNone" } });
  });

  test("or until an officer takes it back", async () => {
    const document = await joint();
    await now(who.head, document, "withdraw", steps.withdraw);
    for (const by of [who.head, who.thai, who.admin]) {
      expect(await outcomeOf(by, document, "drop", { reason: "x" })).toMatchObject({ status: "refused" });
    }
    expect(await outcomeOf(who.chair, document, "drop", { reason: "Asked for by mistake." })).toMatchObject({
      status: "done",
    });
    expect(await lines(document)).toEqual(["proposed", "jointAsked", "jointDropped"]);
  });
});

const recorded = { kind: "discussed", sourceKind: "press", sourceLabel: "A release" };
const facts = (document: Made, leadMembers: string[]): Fields => ({
  title: `Another title of ${document.address}`,
  type: "declaration",
  track: "adoption",
  finalBody: "leaders",
  leadMembers,
  leadBodies: ["SOMSWD"],
  target: at("summit"),
  reason: "x",
});

test("only the leads and the secretariat see what is asked, and the other heads' desks say so", async () => {
  const document = await joint();
  await now(who.head, document, "withdraw", steps.withdraw);
  const told = (by: Known) =>
    withActor(by, async (db) => {
      const inside = await findInside(db, by, document.address);
      const desk = await readDesk(db, by);
      const mine = desk.tasks.filter((task) => task.document.address === document.address);
      return { asked: JSON.stringify([inside, desk]).includes(reason), rests: inside?.rests, mine };
    });
  for (const by of [who.head, who.thai, who.delegate, who.leadBody, who.asec, who.admin]) {
    expect([by, await told(by)]).toMatchObject([by, { asked: true, rests: { to: "agree", members: ["TH"] } }]);
  }
  for (const by of [viet, { ...who.delegate, member: "VN" }, who.viewer]) {
    const { asked, rests } = await told(by);
    expect([by, asked]).toEqual([by, false]);
    if (rests) expect(rests).toMatchObject({ to: "draft" });
  }
  for (const by of [who.thai, who.thaiDelegate])
    expect((await told(by)).mine).toMatchObject([{ kind: "agree", state: "ID" }]);
  for (const by of [who.head, who.asec]) expect((await told(by)).mine).toEqual([]);
});
