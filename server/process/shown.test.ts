import { describe, expect, test } from "vitest";
import { type Act, acts } from "@/domain/acts";
import { whyNotAct } from "@/domain/may-act";
import { isGate } from "@/domain/moves";
import { isHeld } from "@/domain/public-lines";
import { relationName } from "@/domain/relations";
import { type Stage, stages } from "@/domain/stages";
import { yetToOpen } from "@/domain/versions";
import type { InsideView } from "@/domain/views/inside";
import { withActor } from "@/server/db";
import { findInside } from "@/server/queries/document-inside";
import type { Rows } from "@/server/testing/enter";
import { at, type Fields, type Known, type Made, type Wanted } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

// What a page offers works, and what it does not offer is refused: for everybody, at every stage, for every act.

const { make, now } = processWorld();
const decided = { verb: "endorsed", day: "2026-02-10", dayIsRight: "on", verbIsRight: "on" };
const later: Partial<Record<Stage, string>> = { soca: at("socaLater"), council: at("councilLater") };

/** The first version that can still be opened, to whom it can be. */
function shareable({ versions, standing }: InsideView, by: Known): Fields {
  for (const one of versions) {
    const [audience] = yetToOpen(one, standing, by);
    if (audience) return { version: String(one.number), audience };
  }
  return { version: String(standing.latest), audience: "delegations" };
}

/** A form on which all is filled in, from what the page shows. */
function filled(act: Act, view: InsideView, by: Known): Fields {
  const own =
    by.role === "body"
      ? { kind: "sectoral", of: by.body }
      : { kind: "domestic", of: "member" in by ? by.member : "ID" };
  const { stage, decisions, conditions, standing, title, type, track, finalBody, leadMembers, leadBodies } = view;
  const forms: Partial<Record<Act, Fields>> = {
    submit: { meeting: at("soca"), target: at("summit") },
    endorseSoca: {
      ...decided,
      left: standing.clearances.map(({ id }) => id),
      conditionKind: "body",
      conditionText: "x",
    },
    endorseCouncil: { ...decided, conditionKind: "body", conditionText: "x" },
    conclude: { ...decided, outcome: "adopted", outcomeReason: "x", regardless: "on", textToFollow: "on" },
    return: { stage: "drafting", reason: "x" },
    defer: { meeting: later[stage ?? "soca"] ?? at("summitLater"), reason: "x" },
    carryOver: { target: at("summitLater"), reason: "x" },
    withdraw: { reason: "x", asker: "Indonesia" },
    supersede: { replacement: "ASCC/2030/903" },
    drop: { reason: "x" },
    unlist: { reason: "x" },
    release: { step: String(view.history.find(isHeld)?.number ?? "") },
    version: { text: "Another text.", kind: "substantive" },
    takeBackVersion: { version: String(view.versions[0]?.number ?? ""), reason: "x" },
    share: shareable(view, by),
    facts: { title: `${title}!`, type, track, finalBody, leadMembers, leadBodies, target: at("summit"), reason: "x" },
    record: { kind: "discussed", sourceKind: "press", sourceLabel: "A release" },
    correct: { decision: decisions.find(({ stands }) => stands)?.id ?? "", verb: "noted by all", reason: "x" },
    decision: { gate: "soca", ...decided },
    position: {
      version: String(standing.version),
      stance: "agree",
      member: "TH",
      means: "letter",
      day: "2026-01-20",
      dayIsRight: "on",
    },
    draft: { version: String(standing.version), draft: String(view.drafts[0]?.revision ?? 0), stance: "agree" },
    submitDraft: { version: String(standing.version), draft: String(view.drafts[0]?.revision ?? 0) },
    takeOver: { version: String(standing.version), draft: String(view.drafts[0]?.revision ?? 0) },
    stand: {
      version: String(standing.version),
      position: view.positions.findLast(({ member }) => member === own.of)?.id ?? "",
    },
    answer: { position: view.positions.find(({ means }) => means)?.id ?? "", confirmed: "yes" },
    takeBack: { position: view.positions.findLast(({ means }) => means)?.id ?? "", reason: "x" },
    contestEditorial: { version: String(standing.version), reason: "x" },
    consensus: { meeting: isGate(stage) ? at(stage) : at("soca"), ...decided },
    clearance: { ...own, state: "given", day: "2026-01-08" },
    compilation: { version: String(standing.version) },
    relate: { relation: "implements", other: "ASCC/2030/903" },
    unrelate: { related: view.relations[0] ? relationName(view.relations[0]) : "", reason: "x" },
    detach: { attachment: view.attachments[0]?.id ?? "", reason: "x" },
    condition: { condition: conditions.find(({ metOn }) => !metOn)?.id ?? "", day: "2026-02-01", proof: "x" },
  };
  return forms[act] ?? {};
}

const look = (by: Known, document: Made) => withActor(by, (db) => findInside(db, by, document.address));

/** A document at a stage on which something of everything hangs. */
const prepared = (stage: Stage, wanted: Wanted) =>
  make({
    stage,
    versions: 2,
    shared: 1,
    bodies: ["SOMSWD"],
    more: (id): Rows => {
      const of = { document_id: id };
      const decision = crypto.randomUUID();
      return [
        ["clearance", { ...of, kind: "sectoral", body_code: "SOMHD", gate: "soca" }],
        ["position", { ...of, version_number: 1, member_code: "TH", stance: "agree", means: "letter" }],
        ["position_draft", { ...of, version_number: 1, member_code: "ID", stance: "agree" }],
        ["decision", { ...of, id: decision, gate: "soca", body_code: "SOCA", verb: "endorsed", day: "2026-01-10" }],
        ["condition", { ...of, decision_id: decision, kind: "finalise", text: "To be finalised" }],
      ];
    },
    ...wanted,
  });

const people = ["asec", "head", "delegate", "thai", "thaiDelegate", "leadBody", "concerned", "admin"] as const;

describe.each(stages)("at the stage %s", (stage) => {
  test.each(people)("what the page offers %s works, and nothing else does", async (name) => {
    const by = who[name];
    const listed = stage !== "withdrawn";
    // A refused act changes nothing, so that one document and one look at it serve for all of them.
    const refused = await prepared(stage, { listed });
    const shown = await look(by, refused);
    if (!shown) return;
    for (const act of acts) {
      const free = act === "list" || !whyNotAct(act, shown, by);
      const document = free ? await prepared(stage, { listed: listed && act !== "list" }) : refused;
      const view = (free && (await look(by, document))) || shown;
      const refusal = whyNotAct(act, view, by);
      const outcome = await now(by, document, act, filled(act, view, by));
      if (refusal) expect([act, outcome.status]).not.toEqual([act, "done"]);
      else expect([act, outcome]).toMatchObject([act, { status: "done" }]);
    }
  });
});
