import { readFileSync } from "node:fs";

/** One document as `data/documents.json` holds it; null is unknown and stays unknown. */
export type DocumentFile = {
  title: string;
  type: string;
  sector: string | string[];
  seniorOfficialsBody: string | string[] | null;
  ministerialBody: string | string[] | null;
  adoptedOn: string | null;
  outcome: string | null;
  source: string;
  sourceKind: string;
  confidence: "high" | "medium" | "low";
  summitNumbers: number[] | null;
  leadCountries: string[];
};

export type MeetingFile = {
  kind: "SUMMIT" | "SOCA" | "ASCC_COUNCIL" | "MINISTERIAL";
  number: number | null;
  title: string;
  city: string | null;
  country: string | null;
  startsOn: string | null;
  endsOn: string | null;
  source: string;
  sourceKind: string;
  confidence: "high" | "medium" | "low";
};

export type MemberFile = {
  code: string;
  name: string;
  timeZone: string;
  memberSince: string;
  observerSince?: string;
  focalMinistry: string | null;
  protocolOrder: number;
};

export type SectoralBodyFile = { seniorOfficials: string; ministers: string | null; sector: string };
export type ChairFile = { year: number; member: string; theme: string | null };

type AreaFile = { code: string; name: string; confirmed: boolean };
export type FrameFile = {
  name: string;
  from: number;
  to: number | null;
  note: string;
  strategicMeasures?: number;
  goals?: number;
  objectives?: number;
  measures?: number;
  adoptedAt?: string;
  characteristics?: { code: string; name: string; keyResultAreas: AreaFile[] }[];
};

/** The four documents of 2023 from SOCA-34 to the 42nd Summit. */
export type CycleFile = {
  steps: { meeting: string; number: number; on: string; present?: string; verb: string }[];
  documents: { workingTitle: string; finalTitle: string; aim: string }[];
};

type Files = {
  documents: DocumentFile[];
  meetings: MeetingFile[];
  members: MemberFile[];
  "sectoral-bodies": SectoralBodyFile[];
  chairs: ChairFile[];
  frames: FrameFile[];
  "seed-cycle": CycleFile;
};

/** Reads one file of the real record. */
export function readRecord<K extends keyof Files>(name: K): Files[K] {
  return JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), "utf8"));
}
