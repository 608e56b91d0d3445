import { describe, expect, test } from "vitest";
import type { Actor } from "@/domain/people";
import { readsInside } from "@/domain/people";
import {
  type Audience,
  audiences,
  type Held,
  leads,
  mayChange,
  mayPropose,
  readsClearance,
  readsDocument,
  readsDraft,
  readsEvent,
  readsPosition,
  readsVersion,
  type Sees,
  type Submitted,
  type Thing,
  things,
  visibility,
} from "@/domain/visibility";

const person = "p";
const idn: Actor = { role: "delegate", person, member: "ID" };
const tha: Actor = { role: "head", person, member: "TH" };
const [leadBody, concerned, otherBody] = ["SOMSWD", "SOMHD", "SOMS"].map(
  (body): Actor => ({ role: "body", person, body }),
) as [Actor, Actor, Actor];
const officer: Actor = { role: "secretariat", person, office: "asec" };

const open: Held = { opened: true, leadMembers: ["ID"], leadBodies: ["SOMSWD"], concernedBodies: ["SOMSWD", "SOMHD"] };
const by = (member: string, more: Partial<Submitted> = {}): Submitted => ({
  member,
  circulated: false,
  edits: false,
  contested: false,
  ...more,
});
const proposed: Held = { ...open, opened: false };

/** Readers of each audience: first one to whom the document is its own, then one to whom it is not. */
const readers: Record<Audience, [own: Actor, other: Actor]> = {
  public: [{ role: "public" }, { role: "public" }],
  viewer: [
    { role: "viewer", person },
    { role: "viewer", person },
  ],
  delegation: [idn, tha],
  body: [leadBody, otherBody],
  secretariat: [officer, { role: "admin", person }],
};

/** What a word of the table says of a thing, as questions to the rules: what is seen, and what is not. */
const meanings: Record<Thing, (own: Actor, other: Actor) => Partial<Record<Sees, boolean>>> = {
  face: () => ({ yes: true }),
  releasedText: (own, other) => ({ yes: [own, other].every((actor) => readsVersion(actor, open, ["public"], true)) }),
  inside: (own, other) => ({
    yes: readsDocument(own, open) && readsDocument(other, open),
    itsDocuments: readsDocument(own, open) && readsDocument(concerned, open) && !readsDocument(other, open),
    no: !readsDocument(own, open) && !readsDocument(other, open),
  }),
  working: (own, other) => ({
    yes: readsVersion(own, open, [], true) && readsVersion(other, open, [], true),
    leads:
      readsVersion(own, open, [], true) &&
      !readsVersion(other, open, [], true) &&
      !readsVersion(concerned, open, [], true),
    no: !readsVersion(own, open, [], true),
  }),
  ownPositions: (own) => ({
    own: readsPosition(own, open, by("ID")),
    submitted: readsPosition(own, open, by("ID")) && !readsDraft(own, open, "ID"),
    no: !readsPosition(own, open, by("ID", { circulated: true })),
  }),
  otherPositions: (own, other) => ({
    yes: readsPosition(own, open, by("VN")) && readsPosition(other, open, by("VN")),
    circulated: [own, other].every(
      (actor) => readsPosition(actor, open, by("VN", { circulated: true })) && !readsPosition(actor, open, by("VN")),
    ),
    no: !readsPosition(own, open, by("VN", { circulated: true })),
  }),
  edits: (own, other) => ({
    yes: [own, other].every((actor) => readsPosition(actor, open, by("VN", { edits: true }))),
    leads:
      readsPosition(own, open, by("VN", { edits: true })) &&
      !readsPosition(own, open, by("VN")) &&
      !readsPosition(other, open, by("VN", { edits: true })),
    no: !readsPosition(own, open, by("VN", { edits: true })),
  }),
  drafts: (own, other) => ({
    own: readsDraft(own, open, "ID") && !readsDraft(other, open, "ID"),
    no: !readsDraft(own, open, "ID") && !readsDraft(other, open, "ID"),
  }),
  events: (own, other) => ({
    yes: (["inside", "leads", "member", "secretariat"] as const).every((audience) =>
      readsEvent(own, open, audience, "VN"),
    ),
    sharedAndOwn:
      readsEvent(other, open, "inside", null) &&
      readsEvent(other, open, "member", "TH") &&
      !readsEvent(other, open, "member", "ID"),
    itsDocuments: readsEvent(own, open, "inside", null) && !readsEvent(other, open, "inside", null),
    released: !readsEvent(own, open, "inside", null),
  }),
};

describe.each(things)("the table's line on %s", (thing) => {
  test.each(audiences)("says for the %s what the rules do", (audience) => {
    const [own, other] = readers[audience];
    expect(meanings[thing](own, other)[visibility[thing][audience]]).toBe(true);
  });
});

test("every audience has a word for every thing", () => {
  expect(Object.keys(visibility)).toEqual([...things]);
  for (const line of Object.values(visibility)) expect(Object.keys(line)).toEqual([...audiences]);
});

describe("a document that is only proposed", () => {
  test.each([
    ["a delegate of the lead", idn, true],
    ["the lead body's holder", leadBody, true],
    ["the secretariat", officer, true],
    ["another delegation", tha, false],
    ["another body's holder", otherBody, false],
    ["a viewer", readers.viewer[0], false],
    ["the public", readers.public[0], false],
  ])("is read by %s: %s", (_, actor, reads) => {
    expect(readsDocument(actor, proposed)).toBe(reads);
    expect(readsPosition(actor, proposed, by("TH", { circulated: true }))).toBe(reads && actor !== leadBody);
  });
});

test("a released text is hidden again once the document is not listed", () => {
  const [visitor] = readers.public;
  expect(readsVersion(visitor, open, ["public"], false)).toBe(false);
  expect(readsVersion(tha, open, ["public"], false)).toBe(true);
});

test("a clearance at home is its own state's and the secretariat's; any other is everybody's who reads inside", () => {
  expect([idn, tha, leadBody, officer].map((actor) => readsClearance(actor, open, "ID"))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect([idn, tha, leadBody, officer].map((actor) => readsClearance(actor, open, null))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test("what a state contests is shown to nobody else as its word", () => {
  const contested = by("TH", { edits: true, circulated: true, contested: true });
  expect([idn, tha, officer].map((actor) => readsPosition(actor, open, contested))).toEqual([false, true, true]);
});

test("a line for nobody in particular is nobody's", () => {
  expect(readsEvent(idn, open, "member", null)).toBe(false);
});

test("who says to be of no state is of none", () => {
  expect(leads({ role: "head", person, member: "" }, { ...open, leadMembers: [] })).toBe(false);
  expect(readsDraft({ role: "head", person, member: "" }, open, "ID")).toBe(false);
});

test("leads and the secretariat propose; heads of a lead delegation and the secretariat change", () => {
  const heads: Actor = { role: "head", person, member: "ID" };
  expect([idn, heads, leadBody, officer, tha, concerned].map((actor) => mayPropose(actor, proposed))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect([idn, heads, leadBody, officer, tha].map((actor) => mayChange(actor, open, "soca"))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(mayPropose(readers.secretariat[1], open) || mayChange(readers.secretariat[1], open, "soca")).toBe(false);
});

test("only the public and viewers read nothing inside", () => {
  const all = Object.values(readers).flat();
  expect(all.filter((actor) => !readsInside(actor)).map(({ role }) => role)).toEqual([
    "public",
    "public",
    "viewer",
    "viewer",
  ]);
});
