import { expect, test } from "vitest";
import { hearsay } from "@/domain/consensus";
import { restsWith } from "@/domain/rests-with";
import type { Standing } from "@/domain/standing";
import { standing } from "@/domain/testing/standings";

const working = { agree: [], edits: [], reserve: [], object: [], stale: [], none: [], silent: [] };
const rests = (more: Partial<Standing>) => {
  const facts = standing(more);
  return restsWith({ ...facts, verdict: facts.verdict && hearsay(facts.verdict) });
};
const awaited = (none: string[], stale: string[] = []): Standing["verdict"] => ({
  kind: "awaited",
  working: { ...working, none, stale, reserve: ["SG"] },
});

test.each<[string, Partial<Standing>, object]>([
  ["a proposal, with the secretariat", { stage: "proposed" }, { kind: "secretariat", to: "open" }],
  ["a draft, with its leads", { stage: "drafting" }, { kind: "delegations", members: ["ID"], to: "draft" }],
  [
    "a draft led by a body alone, with that body",
    { stage: "drafting", leadMembers: [], leadBodies: ["SOMSWD"] },
    { kind: "bodies", bodies: ["SOMSWD"] },
  ],
  [
    "a draft without a lead, with the secretariat",
    { stage: "drafting", leadMembers: [] },
    { kind: "secretariat", to: "settle" },
  ],
  [
    "a text that goes by circulation and has not been circulated, with the secretariat",
    { toCirculate: true, verdict: awaited([]) },
    { kind: "secretariat", to: "circulate" },
  ],
  [
    "a draft shared with the states, with its leads, while those that have yet to revert are asked",
    { stage: "drafting", verdict: awaited(["TH"], ["MY"]) },
    { kind: "delegations", members: ["ID"], to: "draft", asked: { members: ["TH", "MY"], to: "reply" } },
  ],
  [
    "a shared draft led by a body alone, with that body, while states are asked to confirm what they said",
    { stage: "drafting", leadMembers: [], leadBodies: ["SOMSWD"], verdict: awaited([], ["MY"]) },
    { kind: "bodies", bodies: ["SOMSWD"], asked: { members: ["MY"], to: "confirm" } },
  ],
  [
    "a draft for notation, with its leads alone, for no state is asked",
    { stage: "drafting", track: "notation", verdict: awaited(["TH"]) },
    { kind: "delegations", members: ["ID"], to: "draft" },
  ],
  [
    "a text on which consultations continue, with its leads, while the others are asked",
    { verdict: { kind: "continues", with: [], working: { ...working, none: ["VN"] } } },
    { kind: "delegations", members: ["ID"], to: "settle", asked: { members: ["VN"], to: "reply" } },
  ],
  [
    "what waits for a second officer, with the secretariat, and no state is asked meanwhile",
    { pending: { kind: "gap", person: "o", office: "asec", version: 1 }, verdict: awaited(["TH"]) },
    { kind: "secretariat", to: "confirm" },
  ],
  [
    "a text that goes by circulation and on which consultations continue, with its lead",
    { toCirculate: true, verdict: { kind: "continues", with: [], working } },
    { kind: "delegations", members: ["ID"], to: "settle" },
  ],
  ["a text that all agree on, with the secretariat, for a meeting is awaited", {}, { kind: "secretariat", to: "meet" }],
  [
    "a text without their reply, with the states that have yet to revert",
    { verdict: awaited(["TH", "VN"]) },
    { kind: "delegations", members: ["TH", "VN"], to: "reply" },
  ],
  [
    "a text that changed since, with the states whose word on the earlier version is to be confirmed",
    { verdict: awaited([], ["MY", "TH"]) },
    { kind: "delegations", members: ["MY", "TH"], to: "confirm" },
  ],
  [
    "a text that some never spoke to and others on an earlier version, with all of them",
    { verdict: awaited(["VN"], ["MY"]) },
    { kind: "delegations", members: ["VN", "MY"], to: "reply" },
  ],
  [
    "a text on which a state reserves, with its leads",
    { verdict: awaited([]) },
    { kind: "delegations", members: ["ID"], to: "settle" },
  ],
  [
    "a text on which consultations continue, with its leads",
    { verdict: { kind: "continues", with: [], working } },
    { kind: "delegations", members: ["ID"], to: "settle" },
  ],
  [
    "what waits for a second officer, with the secretariat",
    { pending: { kind: "gap", person: "o", office: "asec", version: 1 } },
    { kind: "secretariat", to: "confirm" },
  ],
  ["a contested entry, with the secretariat", { contested: ["TH"] }, { kind: "secretariat", to: "settle" }],
  [
    "a text of the larger list, with the secretariat",
    { track: "notation", verdict: awaited(["TH"]) },
    { kind: "secretariat", to: "meet" },
  ],
  ["a concluded text, with nobody", { stage: "concluded" }, { kind: "nobody" }],
  ["a text of which nobody knows where it stands, with nobody that is known", { stage: null }, { kind: "notKnown" }],
])("%s", (_, facts, expected) => {
  expect(rests(facts)).toEqual(expected);
});
