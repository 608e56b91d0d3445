import { documentTypes, tracks } from "@/domain/documents";
import { phases } from "@/domain/stages";

/** The filters of which several values may be chosen, in the order the form offers them. */
export const filterKeys = ["summit", "phase", "track", "type", "sector", "lead", "body", "year"] as const;
export type FilterKey = (typeof filterKeys)[number];

/** What the phase filter asks for: the phases, and the two ends at which a text is in none of them. */
export const filedUnder = [...phases, "withdrawn", "superseded"] as const;

/** The orders of the register. By Summit, newest first, rows stand under the Summit they went to. */
export const sorts = ["summit", "title", "date", "reference"] as const;
export type Sort = (typeof sorts)[number];

/** What stands for rows of which the record does not say it, as in `phase=unknown`. */
export const unknownValue = "unknown";

/** What is asked of the register, already rid of whatever cannot be asked. */
export type RegisterFilter = Record<FilterKey, string[]> & {
  /** Words in a title, present or former. */
  q: string;
  sort: Sort;
  /** The reference, as in addresses, after which the page begins; empty on the first page. */
  after: string;
};

const longestSearch = 200;
const mostValues = 40;

const among = (values: readonly string[]) => (value: string) => value === unknownValue || values.includes(value);
const shaped = (shape: RegExp) => (value: string) => value === unknownValue || shape.test(value);

const askable: Record<FilterKey, (value: string) => boolean> = {
  summit: shaped(/^[a-z0-9-]{1,120}$/),
  phase: among(filedUnder),
  track: among(tracks),
  type: among(documentTypes),
  sector: shaped(/^[\p{L}\p{N} ()&,'’-]{1,120}$/u),
  lead: shaped(/^[A-Z]{2}$/),
  body: shaped(/^[\p{L}\p{N} ()-]{1,60}$/u),
  year: shaped(/^(19|20)\d{2}$/),
};

/** A query string as a page receives it. */
export type Asked = Record<string, string | string[] | undefined>;

const all = (value: string | string[] | undefined) =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const first = (value: string | string[] | undefined) => all(value)[0] ?? "";
const printable = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** A filter that lets everything through. */
export function emptyFilter(): RegisterFilter {
  const none = Object.fromEntries(filterKeys.map((key) => [key, [] as string[]])) as Record<FilterKey, string[]>;
  return { q: "", sort: "summit", after: "", ...none };
}

/** Reads a filter from an address. What is not understood is dropped, never answered with an error. */
export function filterFrom(asked: Asked): RegisterFilter {
  const filter = emptyFilter();
  for (const key of filterKeys) {
    filter[key] = [...new Set(all(asked[key]))].filter(askable[key]).slice(0, mostValues);
  }
  filter.q = [...printable(first(asked.q))].slice(0, longestSearch).join("");
  filter.sort = sorts.find((sort) => sort === first(asked.sort)) ?? "summit";
  filter.after = /^(ascc|sample)-\d{4}-\d{2,6}$/.test(first(asked.after)) ? first(asked.after) : "";
  return filter;
}

/** Prints a filter as the one address that stands for it, `?…` or nothing at all. */
export function addressOf(filter: RegisterFilter): string {
  const query = new URLSearchParams();
  if (filter.q) query.append("q", filter.q);
  for (const key of filterKeys) for (const value of filter[key]) query.append(key, value);
  if (filter.sort !== "summit") query.append("sort", filter.sort);
  if (filter.after) query.append("after", filter.after);
  return query.size ? `?${query}` : "";
}

/** The same question from its first page, with some of it changed. */
export const changed = (filter: RegisterFilter, change: Partial<RegisterFilter>): RegisterFilter => ({
  ...filter,
  after: "",
  ...change,
});

/** The same question without one value of one filter. */
export const without = (filter: RegisterFilter, key: FilterKey, value: string): RegisterFilter =>
  changed(filter, { [key]: filter[key].filter((kept) => kept !== value) });

/** Whether anything is asked at all; the order and the page are not a question. */
export const isAsked = (filter: RegisterFilter): boolean =>
  filter.q !== "" || filterKeys.some((key) => filter[key].length > 0);
