import type { Actor } from "@/domain/people";
import type { Stage } from "@/domain/stages";

/** The kinds of reader, in the order of the table on the page about who may see what. */
export const audiences = ["public", "viewer", "delegation", "body", "secretariat"] as const;
export type Audience = (typeof audiences)[number];

/** The things that can be seen, from the most open to the most guarded. */
export const things = [
  "face",
  "releasedText",
  "inside",
  "working",
  "ownPositions",
  "otherPositions",
  "edits",
  "drafts",
  "events",
] as const;
export type Thing = (typeof things)[number];

/** How far an audience sees a thing. */
export type Sees =
  | "yes"
  | "no"
  | "leads"
  | "itsDocuments"
  | "own"
  | "circulated"
  | "submitted"
  | "released"
  | "sharedAndOwn";

/** Who may see what (DESIGN section 5). The database's policies say the same, and a test compares the two. */
export const visibility: Record<Thing, Record<Audience, Sees>> = {
  face: { public: "yes", viewer: "yes", delegation: "yes", body: "yes", secretariat: "yes" },
  releasedText: { public: "yes", viewer: "yes", delegation: "yes", body: "yes", secretariat: "yes" },
  inside: { public: "no", viewer: "no", delegation: "yes", body: "itsDocuments", secretariat: "yes" },
  working: { public: "no", viewer: "no", delegation: "leads", body: "leads", secretariat: "yes" },
  ownPositions: { public: "no", viewer: "no", delegation: "own", body: "no", secretariat: "submitted" },
  otherPositions: { public: "no", viewer: "no", delegation: "circulated", body: "no", secretariat: "yes" },
  edits: { public: "no", viewer: "no", delegation: "leads", body: "no", secretariat: "yes" },
  drafts: { public: "no", viewer: "no", delegation: "own", body: "no", secretariat: "no" },
  events: {
    public: "released",
    viewer: "released",
    delegation: "sharedAndOwn",
    body: "itsDocuments",
    secretariat: "yes",
  },
};

/** What decides who reads a document inside. */
export type Held = { opened: boolean; leadMembers: string[]; leadBodies: string[]; concernedBodies: string[] };

/** The secretariat, and administrators, who read what it reads. */
export const readsAll = (actor: Actor) => actor.role === "secretariat" || actor.role === "admin";
const memberOf = (actor: Actor) => (actor.role === "delegate" || actor.role === "head" ? actor.member : undefined);
const isFrom = (codes: string[], code: string | undefined) => code !== undefined && codes.includes(code);

/** Whether the actor is of a lead delegation, or holds the mandate of a lead body. */
export const leads = (actor: Actor, { leadMembers, leadBodies }: Pick<Held, "leadMembers" | "leadBodies">) =>
  isFrom(leadMembers, memberOf(actor)) || (actor.role === "body" && leadBodies.includes(actor.body));

/** Whether every version is the actor's to read, shared or not. */
export const readsEveryVersion = (actor: Actor, document: Pick<Held, "leadMembers" | "leadBodies">) =>
  readsAll(actor) || leads(actor, document);

/** Exact stage, returns, conditions, decisions: delegations and bodies concerned once drafting is open, before that the leads. */
export function readsDocument(actor: Actor, document: Held): boolean {
  if (readsAll(actor) || leads(actor, document)) return true;
  if (!document.opened) return false;
  return actor.role === "body" ? document.concernedBodies.includes(actor.body) : memberOf(actor) !== undefined;
}

/** A working version is its leads' and the secretariat's; a shared one is everybody's who reads inside. */
export function readsVersion(
  actor: Actor,
  document: Held,
  shared: ("delegations" | "public")[],
  listed: boolean,
): boolean {
  if (readsEveryVersion(actor, document)) return true;
  if (shared.includes("public") && listed) return true;
  return shared.length > 0 && readsDocument(actor, document);
}

/** What decides who reads a submitted position beside its state: what is contested is not its state's word. */
export type Submitted = { member: string; circulated: boolean; edits: boolean; contested: boolean };

/**
 * A submitted position: its own state's, the secretariat's, and all delegations' once the compilation is circulated; with
 * proposed edits also the lead delegations', who must answer them.
 */
export function readsPosition(actor: Actor, document: Held, position: Submitted): boolean {
  const { member, circulated, edits, contested } = position;
  if (!readsDocument(actor, document)) return false;
  const own = memberOf(actor);
  if (readsAll(actor) || own === member) return true;
  return own !== undefined && !contested && (circulated || (edits && isFrom(document.leadMembers, own)));
}

/** What a delegation prepares for itself is seen by that delegation alone. */
export const readsDraft = (actor: Actor, document: Held, member: string) =>
  readsDocument(actor, document) && memberOf(actor) === member;

/** A clearance at home is its own state's and the secretariat's; every other stands beside the stage. */
export const readsClearance = (actor: Actor, document: Held, domesticOf: string | null) =>
  readsDocument(actor, document) && (domesticOf === null || readsAll(actor) || memberOf(actor) === domesticOf);

export type EventAudience = "inside" | "leads" | "member" | "own" | "secretariat";

/** A line of a document's record, by the audience that was set when it was written; of a state's edits a lead body reads none. */
export function readsEvent(
  actor: Actor,
  document: Held,
  audience: EventAudience,
  member: string | null,
  edits = false,
): boolean {
  if (audience === "own") return member !== null && readsDraft(actor, document, member);
  if (readsAll(actor)) return true;
  if (!readsDocument(actor, document)) return false;
  if (audience === "inside") return true;
  if (audience === "leads") return leads(actor, document) && !(edits && "body" in actor);
  return audience === "member" && member !== null && memberOf(actor) === member;
}

/** Who may propose a document: a delegate of a lead state, a lead body's holder, the secretariat. */
export const mayPropose = (actor: Actor, document: Held) => actor.role === "secretariat" || leads(actor, document);

/** Who may change a document's row beyond locking it. The moves (DESIGN section 3) narrow this further. */
export const mayChange = (actor: Actor, document: Held, _stage: Stage | null) =>
  actor.role === "secretariat" || (actor.role === "head" && isFrom(document.leadMembers, actor.member));
