import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DeskRow, restsOn, tasksOf } from "@/domain/desk";
import { partedFor } from "@/domain/desk-waiting";
import { tracks } from "@/domain/documents";
import type { Actor, Office } from "@/domain/people";
import { restsWithActor } from "@/domain/rests-with-actor";
import { stages } from "@/domain/stages";

const officer: Actor = { person: "p", role: "secretariat", office: "asec" };
const row = (more: Partial<DeskRow> = {}): DeskRow => ({
  revision: 1,
  track: "adoption",
  finalBody: "leaders",
  leadMembers: ["KH", "LA"],
  leadBodies: [],
  hasTarget: true,
  toCirculate: false,
  approved: false,
  latest: 1,
  version: 1,
  since: 1,
  contested: [],
  document: { address: "d", reference: "D", title: "Sample", sample: true, stage: "soca", outcome: null },
  by: null,
  verdict: { kind: "reached", meeting: null, yet: [], again: [] },
  contestUntil: null,
  pending: null,
  joint: null,
  own: [],
  prepared: { draft: null, answered: [] },
  lifted: [],
  held: null,
  conditions: [],
  circulation: null,
  clearances: [],
  awaits: [],
  ...more,
});
/** The same text as its page asks for it. */
const pageOf = (of: DeskRow, otherOffice: Office | null) => ({
  rests: restsOn(of),
  stage: of.document.stage,
  standing: of,
  otherOffice,
  clearances: [],
});
const parted = (more: Partial<DeskRow>, actor: Actor = officer) => {
  const rows = [row(more)];
  return partedFor(rows, actor, tasksOf(rows, actor, false));
};
const circulation = {
  id: "c",
  rule: "reply" as const,
  until: "2026-12-01T10:00:00.000Z",
  past: false,
  stopped: false,
  first: true,
  overtaken: false,
  replied: false,
  received: false,
  asked: [],
};
const pending = {
  kind: "conclude" as const,
  person: "p",
  office: "asec" as const,
  name: "N",
  recorded: "2026-11-24T00:00:00Z",
};

describe("what rests with an officer is what can be done now", () => {
  test("a decision that nothing stands in the way of", () => {
    expect(parted({})).toMatchObject({ tasks: [{ kind: "decide", refusal: null }], waits: [] });
  });

  test.each<[string, Partial<DeskRow>, object]>([
    [
      "a text on which consultations continue waits for its leads",
      { verdict: { kind: "continues", meeting: null, yet: [], again: [] } },
      { rests: { members: ["KH", "LA"], to: "settle" }, circulated: false },
    ],
    [
      "one that states have yet to speak on waits for them",
      { verdict: { kind: "awaited", meeting: null, yet: ["ID", "TL"], again: [] } },
      { rests: { members: ["ID", "TL"], to: "reply" } },
    ],
    [
      "one that is circulated waits for the replies",
      { verdict: { kind: "awaited", meeting: null, yet: ["ID"], again: [] }, circulation },
      { task: { kind: "circulated" }, rests: { members: ["ID"] }, circulated: true },
    ],
    [
      "one without a text before the states waits for whoever prepares it",
      { version: null, latest: null, verdict: null, leadMembers: [], leadBodies: ["SOMSWD"] },
      { rests: { kind: "bodies", bodies: ["SOMSWD"] } },
    ],
  ])("%s", (_, more, wait) => expect(parted(more)).toMatchObject({ tasks: [], waits: [{ kind: "text", ...wait }] }));

  test("what an officer recorded themselves waits for another, and rests with that other", () => {
    const own = { pending: { ...pending } };
    expect(parted(own)).toMatchObject({ tasks: [], waits: [{ kind: "second", what: "conclude", name: "N" }] });
    const another: Actor = { ...officer, person: "q" };
    expect(parted(own, another)).toMatchObject({ tasks: [{ kind: "confirm" }], waits: [] });
  });

  test("what waits stands soonest first, whoever it waits for", () => {
    const by = (day: string) => ({ day, meeting: null }) as unknown as DeskRow["by"];
    const late = row({ pending, by: by("2026-12-16") });
    const soon = row({ by: by("2026-11-25"), verdict: { kind: "continues", meeting: null, yet: [], again: [] } });
    const rows = [late, { ...soon, document: { ...soon.document, address: "e" } }];
    const { waits } = partedFor(rows, officer, tasksOf(rows, officer, false));
    expect(waits.map(({ kind }) => kind)).toEqual(["text", "second"]);
  });

  test("a condition still rests with the officer beside a text that waits", () => {
    const conditions = [{ id: "x", text: "To be finalised", body: null, member: null }];
    const { tasks, waits } = parted({ conditions, verdict: { kind: "continues", meeting: null, yet: [], again: [] } });
    expect([tasks.map(({ kind }) => kind), waits.map(({ kind }) => kind)]).toEqual([["condition"], ["text"]]);
  });
});

test("nobody else's desk is parted", () => {
  const head: Actor = { person: "p", role: "head", member: "TH" };
  const awaited = { verdict: { kind: "awaited" as const, meeting: null, yet: ["TH"], again: [] } };
  expect(parted(awaited, head)).toMatchObject({ tasks: [{ kind: "reply" }], waits: [] });
});

test.each([
  ["not yet shared", 2, 1, true],
  ["shared", 2, 2, false],
])("a lead that prepares a text whose latest version is %s is told so", (_, latest, version, toShare) => {
  const document = { ...row().document, stage: "drafting" as const };
  const lead: Actor = { person: "d", role: "delegate", member: "KH" };
  const { tasks } = parted({ document, latest, version, verdict: null }, lead);
  expect(tasks).toContainEqual(expect.objectContaining({ kind: "submit", version: latest, toShare }));
});

describe("a circulation asks a state for its word", () => {
  const head: Actor = { role: "head", person: "h", member: "ID" };
  const word = {
    id: "w",
    version: 1,
    on: "2026-11-01",
    means: null,
    answered: null,
    declined: false,
    contested: false,
  };
  const asked = (...own: object[]) => {
    const rows = [row({ circulation, own: own as DeskRow["own"], leadMembers: [] })];
    return tasksOf(rows, head, false).map(({ kind }) => kind);
  };

  test("where it has said none, or one that keeps the text", () => {
    expect(asked()).toEqual(["replyBy"]);
    expect(asked({ ...word, stance: "reserve", needed: false })).toEqual(["replyBy"]);
  });

  test("and not where its word on the version stands", () => {
    expect(asked({ ...word, stance: "agree", needed: false })).toEqual([]);
  });
});

test("a state owes a reply exactly where the page of the text says that its word is awaited", () => {
  const yet = ["TH"];
  const facts = fc.record({
    stage: fc.constantFrom(...stages),
    track: fc.constantFrom(...tracks),
    kind: fc.constantFrom("awaited" as const, "continues" as const),
    contested: fc.subarray(["MY"]),
    toCirculate: fc.boolean(),
    pending: fc.constantFrom(null, pending),
  });
  fc.assert(
    fc.property(facts, ({ stage, kind, ...more }) => {
      const document = { ...row({}).document, stage };
      const asked = row({ ...more, document, verdict: { kind, meeting: null, yet, again: [] } });
      const thai: Actor = { role: "head", person: "t", member: "TH" };
      const owes = tasksOf([asked], thai, false).some((task) => task.kind === "reply");
      expect(owes).toBe(restsWithActor(pageOf(asked, null), thai) === "delegation");
    }),
  );
});

test("what awaits a second officer rests with those on whose desk it can be confirmed, and with no other officer", () => {
  const recorded = row({ pending });
  const officers: Actor[] = [officer, { ...officer, person: "q" }, { ...officer, person: "r", office: "chair" }];
  for (const actor of officers)
    for (const otherOffice of ["chair", null] as const) {
      const confirms = tasksOf([recorded], actor, otherOffice !== null).some(({ kind }) => kind === "confirm");
      const mine = restsWithActor(pageOf(recorded, otherOffice), actor);
      expect(mine === "office").toBe(confirms);
    }
});
