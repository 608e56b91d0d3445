import type { Day } from "@/domain/views/record";

/** A Member State or an observer. */
export type MemberRow = {
  code: string;
  memberSince: Day | null;
  observerSince: Day | null;
  /** An IANA zone name. */
  zone: string;
};

/** Who chairs ASEAN in a year, and that year's theme in English. */
export type ChairRow = { year: number; member: string; theme: string | null };

/** The states and the chairmanship: `listMembers(db, actor)`. */
export type MembersView = {
  today: Day;
  /** In protocol order. */
  members: MemberRow[];
  /** In protocol order, after the members; those who observe today and are not members. */
  observers: MemberRow[];
  /** Newest year first. */
  chairs: ChairRow[];
};
