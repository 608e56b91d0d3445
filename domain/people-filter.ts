import { type Role, roles } from "@/domain/people";

/** What is asked of the page of people, already rid of whatever cannot be asked. */
export type PeopleFilter = {
  /** Words in a name or a sign-in name. */
  q: string;
  /** The code of the state for which people hold something; empty for any. */
  member: string;
  /** The role that people hold; empty for any. */
  role: Role | "";
  page: number;
};

type Asked = Record<string, string | string[] | undefined>;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";
const cleaned = (words: string) => words.replaceAll("\0", "").slice(0, 100).trim();

/** Reads what is asked of the page of people out of an address; what makes no sense asks for nothing. */
export function peopleFilterFrom(asked: Asked): PeopleFilter {
  const [member, role] = [first(asked.member), first(asked.role)];
  return {
    q: cleaned(first(asked.q)),
    member: /^[A-Z]{2}$/.test(member) ? member : "",
    role: roles.find((known) => known === role) ?? "",
    page: Math.max(1, Number.parseInt(first(asked.page), 10) || 1),
  };
}

/** The same question as the part of an address after "?", for another page of its answers. */
export function peopleQuery({ q, member, role }: PeopleFilter, page: number): string {
  const asked = Object.entries({ q, member, role }).filter(([, value]) => value !== "");
  return new URLSearchParams([...asked, ["page", String(page)]]).toString();
}
