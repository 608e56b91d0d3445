import fc from "fast-check";
import type { Consensus } from "@/domain/consensus";
import { finalBodies, outcomes, tracks } from "@/domain/documents";
import type { Actor } from "@/domain/people";
import { stages } from "@/domain/stages";
import type { Standing } from "@/domain/standing";
import type { Said } from "@/domain/why-not";

const askedOfLeads: Standing["joint"] = { move: "withdraw", by: "ID", agreed: ["ID"] };

/** A document before SOCA, led by Indonesia, on whose first version every state agrees. */
export const standing = (more: Partial<Standing> = {}): Standing => ({
  stage: "soca",
  track: "adoption",
  finalBody: "leaders",
  leadMembers: ["ID"],
  leadBodies: [],
  hasTarget: true,
  latest: 1,
  version: 1,
  since: 1,
  kinds: [],
  editorial: null,
  brackets: 0,
  verdict: { kind: "reached" },
  contested: [],
  conditions: [],
  approved: false,
  clearances: [],
  pending: null,
  joint: null,
  toCirculate: false,
  listed: false,
  last: null,
  ...more,
});

/** One of each kind of person; Indonesia and SOMSWD lead. */
export const people = {
  officer: { role: "secretariat", person: "o", office: "asec" },
  colleague: { role: "secretariat", person: "c", office: "asec" },
  chair: { role: "secretariat", person: "h", office: "chair" },
  head: { role: "head", person: "i", member: "ID" },
  delegate: { role: "delegate", person: "d", member: "ID" },
  thai: { role: "head", person: "t", member: "TH" },
  body: { role: "body", person: "b", body: "SOMSWD" },
  admin: { role: "admin", person: "a" },
  viewer: { role: "viewer", person: "v" },
  visitor: { role: "public" },
} satisfies Record<string, Actor>;

const working = { agree: [], edits: [], reserve: [], object: [], stale: [], none: ["TH"], silent: [] };
const verdicts: Consensus[] = [
  { kind: "reached" },
  { kind: "declared", meeting: "soca-34" },
  { kind: "awaited", working },
  {
    kind: "continues",
    with: [{ member: "TH", since: "2026-05-03" }],
    working: { ...working, none: [], object: ["TH"] },
  },
];

/** Any facts that a document can have. */
export const anyStanding: fc.Arbitrary<Standing> = fc
  .record({
    stage: fc.constantFrom(...stages, null),
    track: fc.constantFrom(...tracks),
    finalBody: fc.constantFrom(...finalBodies),
    leadMembers: fc.subarray(["ID", "TH"]),
    leadBodies: fc.subarray(["SOMSWD"]),
    latest: fc.constantFrom(null, 1, 2),
    brackets: fc.constantFrom(0, 2),
    verdict: fc.constantFrom(...verdicts),
    contested: fc.subarray(["TH"]),
    conditions: fc.subarray([{ id: "c", text: "To be finalised", kind: "finalise" as const }]),
    approved: fc.boolean(),
    clearances: fc.subarray([{ id: "k", gate: "soca" as const, of: "SOMHD" }]),
    pending: fc.constantFrom(null, null, {
      kind: "conclude" as const,
      person: "o",
      office: "asec" as const,
      version: 1,
    }),
    joint: fc.constantFrom(null, null, askedOfLeads),
    toCirculate: fc.boolean(),
    listed: fc.boolean(),
    shared: fc.boolean(),
  })
  .map(({ shared, ...facts }) => {
    const version = shared ? facts.latest : null;
    // Something is asked only of several leads, and never while a second officer is awaited.
    const joint = facts.leadMembers.length > 1 && !facts.pending ? facts.joint : null;
    return standing({ ...facts, joint, version, verdict: version === null ? null : facts.verdict });
  });

export const anybody: fc.Arbitrary<Actor> = fc.constantFrom(...Object.values<Actor>(people));

/** A form on which everything is said that any move can ask for. */
export const everythingSaid: Said = {
  meeting: "a-meeting",
  target: "a-summit",
  decision: "endorsed",
  outcome: outcomes[0],
  reason: "It was asked for.",
  stage: "drafting",
  replacement: "ASCC/2023/01",
  asker: "Indonesia",
  regardless: true,
  textToFollow: true,
  left: ["k"],
  bodyCondition: true,
};
