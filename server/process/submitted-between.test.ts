import { describe, expect, test } from "vitest";
import { citing } from "@/domain/sitting-named";
import { nextAct } from "@/domain/steps-open";
import { withActor } from "@/server/db";
import { findInside } from "@/server/queries/document-inside";
import { findMeetingInside } from "@/server/queries/meeting-inside";
import { findMeeting } from "@/server/queries/meetings";
import { circulate, entry, sendCirculationForm } from "@/server/testing/circulations";
import { at, type Known, type Made, states } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, owner, stored, tried } = processWorld();

const others = states.filter((state) => state !== "TH");
const submitted = { meeting: "circulation", target: at("summit") };
const seen = (by: Known, document: Made) => withActor(by, (db) => findInside(db, by, document.address));

describe("a text goes to SOCA by circulation", () => {
  test.each(["head", "asec", "chair"] as const)(
    "as the %s submits it, and comes back with the step undone",
    async (name) => {
      const document = await make({ stage: "drafting", agreed: [] });
      expect(await now(who[name], document, "submit", submitted)).toMatchObject({ status: "done" });
      expect(await stored(document)).toMatchObject({ stage: "soca", meeting_id: null, by_circulation: true });
      expect((await seen(who.thaiDelegate, document))?.history.at(-1)).toMatchObject({
        kind: "submit",
        byCirculation: true,
      });
      expect(await now(who[name], document, "undo")).toMatchObject({ status: "done" });
      expect(await stored(document)).toMatchObject({ stage: "drafting", by_circulation: false });
    },
  );

  test("and then rests with the secretariat until it has sent one, and with the delegations while it is open", async () => {
    const document = await make({ stage: "drafting", agreed: others });
    await now(who.head, document, "submit", submitted);
    for (const by of [who.asec, who.thaiDelegate])
      expect(await seen(by, document)).toMatchObject({
        byCirculation: { sent: null },
        rests: { kind: "secretariat", to: "circulate" },
      });
    const circulation = await circulate(owner(), [document], { rule: "reply" });
    expect(await seen(who.thaiDelegate, document)).toMatchObject({
      byCirculation: { sent: { id: circulation, until: "2099-01-01T00:00:00.000Z", closedAt: null } },
      rests: { kind: "delegations", members: ["TH"], to: "reply" },
    });
    await now(who.thai, document, "position", { version: "1", stance: "agree" });
    expect(await seen(who.asec, document)).toMatchObject({ rests: { kind: "secretariat", to: "meet" } });
  });

  test("and is before no sitting of SOCA meanwhile, until it is deferred to one", async () => {
    const document = await make({ stage: "drafting" });
    await now(who.asec, document, "submit", submitted);
    const isBefore = async () => {
      const found = await withActor(who.asec, async (db) => {
        const meeting = await findMeeting(db, who.asec, at("socaLater"));
        return meeting && findMeetingInside(db, who.asec, meeting);
      });
      return found?.before.some((one) => one.document.address === document.address);
    };
    expect(await isBefore()).toBe(false);
    await now(who.asec, document, "defer", { meeting: at("socaLater"), reason: "It meets after all." });
    expect(await stored(document)).toMatchObject({ by_circulation: false });
    expect(await isBefore()).toBe(true);
  });

  test("and with the secretariat again once a circulation has ended that an objection stopped, and it was lifted", async () => {
    const document = await make({ stage: "drafting", agreed: others });
    await now(who.head, document, "submit", submitted);
    const circulation = await circulate(owner(), [document]);
    const objection = { stance: "object", reason: "We cannot join.", proposed: "Other words." };
    await sendCirculationForm(who.thai, { act: "reply", circulation, ...entry(document, objection) });
    expect(await seen(who.asec, document)).toMatchObject({
      byCirculation: { sent: { id: circulation, stopped: true } },
    });
    await sendCirculationForm(who.asec, { act: "close", circulation });
    await now(who.thai, document, "position", { version: "1", stance: "agree" });
    const view = await seen(who.asec, document);
    expect(view).toMatchObject({
      byCirculation: { sent: null },
      hearsay: { kind: "reached" },
      rests: { kind: "secretariat", to: "circulate" },
    });
    expect(view && nextAct(view, who.asec)).toBeNull();
  });

  test("while its holders of bodies read until when, and not which", async () => {
    const document = await make({ stage: "drafting", bodies: ["SOMSWD"], agreed: [] });
    await now(who.asec, document, "submit", submitted);
    await circulate(owner(), [document], { rule: "reply" });
    expect((await seen(who.leadBody, document))?.byCirculation).toMatchObject({
      sent: { id: null, until: "2099-01-01T00:00:00.000Z" },
    });
  });

  test("but goes nowhere else so, and no decision is taken by one that is not named", async () => {
    const elsewhere = await make({ stage: "council" });
    expect((await tried(who.asec, elsewhere, "defer", { meeting: "circulation", reason: "x" })).outcome).toMatchObject({
      fields: { meeting: "unknown" },
    });
    const here = await make();
    for (const meeting of ["circulation", "circulation:x", citing(crypto.randomUUID())])
      expect(
        await tried(who.asec, here, "endorseSoca", { meeting, verb: "endorsed", day: "2026-02-10" }),
      ).toMatchObject({
        outcome: { status: "invalid", fields: { meeting: "unknown" } },
        wrote: false,
      });
  });
});
