import type { HeadTitle, Office, Role } from "@/domain/people";
import type { Day } from "@/domain/views/record";

/** A role held for a state, a body or an office, from a day to a day. */
export type MandateRow = {
  id: string;
  role: Role;
  title: HeadTitle | null;
  member: string | null;
  body: string | null;
  office: Office | null;
  from: Day;
  until: Day | null;
  /** Whether it is valid today; where it is not, whether it has ended rather than not yet begun. */
  current: boolean;
  ended: boolean;
  /** The moment at which it was ended at once rather than by its last day. */
  endedAt: string | null;
};

/** One place where the person is signed in. `id` names the row for ending it and is not the secret in the cookie. */
export type SessionRow = {
  id: string;
  startedAt: Date;
  lastSeenAt: Date;
  /** The browser's own description of itself. */
  agent: string | null;
  /** The session that is looking at the page. */
  here: boolean;
};

/**
 * Everything the account page shows: `findAccount(db, actor, session)`, null where nobody is signed in;
 * `session` is what `withSession` hands on, and tells which of the sessions is `here`.
 */
export type AccountView = {
  name: string;
  signInName: string;
  language: "en" | "id" | null;
  zone: string | null;
  sample: boolean;
  /** Invented people sign in without one. */
  hasPassword: boolean;
  mandates: MandateRow[];
  /** Whether one of the person's sessions was ended within the last minutes. */
  justEnded: boolean;
  /** The session in use first, then the one used last. */
  sessions: SessionRow[];
};

/** An invented person of the demonstration: `samplePeople()` lists them, null outside the demonstration. */
export type SamplePerson = {
  id: string;
  name: string;
  role: Role;
  title: HeadTitle | null;
  member: string | null;
  body: string | null;
  office: Office | null;
};
