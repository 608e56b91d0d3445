import type { Charge } from "@/domain/mandates";
import type { PeopleFilter } from "@/domain/people-filter";
import type { MandateRow } from "@/domain/views/account";
import type { Day } from "@/domain/views/record";

/** A mandate as those who manage people see it. */
export type ManagedMandate = MandateRow & {
  /** Whether its last day is the reader's to set. */
  changeable: boolean;
};

export type PersonRow = {
  id: string;
  name: string;
  signInName: string;
  sample: boolean;
  closed: boolean;
  /** What holds today or is to begin; where nothing does, what ended last. */
  mandates: MandateRow[];
};

/** A link that can still be used. */
export type OpenLink = {
  id: string;
  forName: string;
  /** Null for a new password. */
  charge: Charge | null;
  from: Day | null;
  until: Day | null;
  by: string | null;
  expiresAt: string;
  revocable: boolean;
};

/** The page of people: `listPeople(db, actor, asked)`, null for those who have none. */
export type PeopleView = {
  people: PersonRow[];
  found: number;
  total: number;
  pages: number;
  /** What was asked, at the page that is shown. */
  asked: PeopleFilter;
  /** The states that may be asked for, in protocol order; none where all people are of one. */
  states: string[];
  links: OpenLink[];
  /** Whether the reader lets people in. */
  invites: boolean;
  /** The state whose people these are; null where they are all people. */
  member: string | null;
};

export const personActs = ["appoint", "date", "renew", "close", "open"] as const;
export type PersonAct = (typeof personActs)[number];

/** A line of the record about a person, or of what they did. */
export type PersonLine = {
  kind: string;
  at: string;
  by: string | null;
  name: string;
  charge: Charge | null;
  from: Day | null;
  until: Day | null;
};
/** A document in whose record the person wrote: how many lines, and when the last of them. */
export type PersonDeed = { reference: string; title: string; count: number; at: string };

/** A person's page: `findPersonView(db, actor, id)`. */
export type PersonView = Omit<PersonRow, "mandates"> & {
  mandates: ManagedMandate[];
  lines: PersonLine[];
  deeds: PersonDeed[];
  /** What the reader may do here. */
  acts: PersonAct[];
  today: Day;
};

/** What the forms about people offer: the charges, states and bodies that are the reader's to give. */
export type ChargeChoices = { request: string; today: Day; members: string[]; bodies: string[]; own: string | null };

/** What the page of a link says: who it is for and what it opens. Nothing of whoever has an account already. */
export type InvitationView = {
  kind: "invite" | "reset";
  name: string;
  /** Of a new password: the name to sign in by, for the browser's password manager. */
  signInName: string | null;
  charge: Charge | null;
  from: Day | null;
  until: Day | null;
  expiresAt: string;
  sample: boolean;
};
