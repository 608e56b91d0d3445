import type { FilterKey, RegisterFilter } from "@/domain/register-filter";
import type { MeetingFacts, RegisterRow } from "@/domain/views/record";

/** A value that a filter can take, present in what the reader may see; `meeting` names a Summit. */
export type FilterOption = { value: string; count: number; meeting?: MeetingFacts };

/** Everything the register shows. */
export type RegisterView = {
  /** In the order asked for; one page of them. */
  rows: RegisterRow[];
  /** How many rows found stand under each Summit, by its address; `unknown` for those without one. */
  groups: Record<string, number>;
  /** Documents of the record, samples left out: all that the reader may see, and those found. */
  total: number;
  found: number;
  samples: { total: number; found: number };
  filter: RegisterFilter;
  /** In the order in which they are offered: Summits and years newest first, states by protocol, phases by stage. */
  options: Record<FilterKey, FilterOption[]>;
  /** The `after` of the next page; null on the last one. */
  next: string | null;
  /** Whether this is the first page. */
  first: boolean;
};
