import { beforeAll, describe, expect, test } from "vitest";
import { clockIn, officeZone } from "@/domain/instants";
import { gateBody, isGate, type Move, moveNames, ruleOf } from "@/domain/moves";
import { betweenMeetings, citing } from "@/domain/sitting-named";
import { type Stage, stages } from "@/domain/stages";
import { type ActorName, actorNames, actors } from "@/server/testing/actors";
import { circulate } from "@/server/testing/circulations";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { enterAsOwner } from "@/server/testing/enter";
import {
  at,
  type Fields,
  form,
  type Known,
  type Made,
  make,
  send,
  sittingRows,
  type Wanted,
} from "@/server/testing/process";
import { amount, rowsOf, storedDocument } from "@/server/testing/stored";

// Every move from every stage as everybody who can sign in, with a form on which all is filled in.

const database = freshDatabase("world");
const owner = keptClient(() => database.owner);
const superuser = keptClient(() => database.superuser);
beforeAll(() => enterAsOwner(owner(), sittingRows));

const decided = { verb: "endorsed", day: "2026-02-10", dayIsRight: "on", verbIsRight: "on" };
const said: Record<Move, Fields> = {
  open: {},
  submit: { meeting: at("soca"), target: at("summit") },
  endorseSoca: decided,
  endorseCouncil: decided,
  conclude: { ...decided, outcome: "adopted" },
  return: { stage: "drafting", reason: "More time is asked for." },
  defer: { meeting: "", reason: "The agenda is full." },
  carryOver: { target: at("summitLater"), reason: "More time is asked for." },
  withdraw: { reason: "Another text covers it.", asker: "Indonesia" },
  supersede: { replacement: "ASCC/2030/903" },
};
const later: Partial<Record<Stage, string>> = {
  soca: at("socaLater"),
  council: at("councilLater"),
  summit: at("summitLater"),
};
const today = clockIn(new Date(), officeZone).day;

/** The same step by circulation in place of a meeting: SOCA is to decide so, or the body before which the text stands did. */
async function byCirculation(move: Move, document: Made, stage: Stage): Promise<Fields | null> {
  if (move === "submit") return { ...said.submit, meeting: betweenMeetings };
  if (!ruleOf(move).needs.includes("decision") || !isGate(stage)) return null;
  const wanted = { rule: "reply", closed: true, body: gateBody[stage] } as const;
  return { ...said[move], meeting: citing(await circulate(owner(), [document], wanted)), day: today };
}

const fieldsFor = (move: Move, stage: Stage) =>
  move === "defer" ? { ...said.defer, meeting: later[stage] ?? at("socaLater") } : said[move];

const wantedFor = (move: Move, stage: Stage): Wanted => ({
  stage,
  finalBody: move === "conclude" && stage === "council" ? "council" : "leaders",
});

const people = actorNames.filter((name) => name !== "the public");

/** By the table alone: who may make a move from a stage. */
function mayMake(move: Move, stage: Stage, name: ActorName): boolean {
  const { from, by } = ruleOf(move);
  if (!from.includes(stage)) return false;
  if (actors[name].role === "secretariat") return by.includes("secretariat");
  const early = stage === "proposed" || stage === "drafting";
  return name === "a head of the lead" && (by.includes("leadHead") || (by.includes("allLeadHeads") && early));
}

const edges = moveNames.flatMap((move) => stages.map((stage) => [move, stage] as const));

describe.each(edges)("to %s from %s", (move, stage) => {
  const may = people.filter((name) => mayMake(move, stage, name));
  const mayNot = people.filter((name) => !may.includes(name));

  test(`is refused to ${mayNot.length} of ${people.length}, and writes nothing`, async () => {
    const document = await make(owner(), wantedFor(move, stage));
    const before = await amount(superuser());
    for (const name of mayNot) {
      const outcome = await send(actors[name] as Known, { ...form(document, move), ...fieldsFor(move, stage) });
      const notThere = name === "a viewer" || outcome.status === "notFound";
      expect([name, outcome.status]).toEqual([name, notThere ? "notFound" : "refused"]);
      if (move !== "submit") continue;
      const between = { ...form(document, move), ...said.submit, meeting: betweenMeetings };
      expect((await send(actors[name] as Known, between)).status).toBe(outcome.status);
    }
    expect(await amount(superuser())).toEqual(before);
  });

  test.each(may)("is done by %s", async (name) => {
    const document = await make(owner(), wantedFor(move, stage));
    const outcome = await send(actors[name] as Known, { ...form(document, move), ...fieldsFor(move, stage) });
    expect(outcome).toMatchObject({ status: "done" });
    const { second, to } = ruleOf(move);
    const stands = second || to === "same" ? stage : to === "earlier" ? "drafting" : to;
    expect((await storedDocument(superuser(), document.id)).stage).toBe(stands);
    expect(await rowsOf(superuser(), "pending", document.id)).toHaveLength(second ? 1 : 0);

    const other = await make(owner(), wantedFor(move, stage));
    const between = await byCirculation(move, other, stage);
    if (!between) return;
    expect(await send(actors[name] as Known, { ...form(other, move), ...between })).toMatchObject({ status: "done" });
    expect((await storedDocument(superuser(), other.id)).stage).toBe(stands);
  });
});

test("whoever does not see a document is told that there is none, whatever they ask", async () => {
  const document = await make(owner(), { stage: "proposed" });
  for (const name of ["a viewer", "a head of another state", "another body's holder"] as const) {
    for (const move of moveNames) {
      const outcome = await send(actors[name] as Known, { ...form(document, move), ...fieldsFor(move, "proposed") });
      expect(outcome).toEqual({ status: "notFound" });
    }
  }
});
