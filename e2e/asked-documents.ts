import type { Reader } from "./people";
import type { makeDocument, Sample } from "./samples";

type Kind = {
  /** In words, for whoever reads the matrix. */
  says: string;
  /** How a test makes one; where nothing is made it is there already, or never. */
  made?: Parameters<typeof makeDocument>[1];
  address?: string;
  /** Who sees that it is there at all, and who reads it inside. */
  seen: "everybody" | "inside" | "nobody";
  inside: readonly Reader[];
  /** Who reads its first and its second text. */
  texts: [readonly Reader[] | "everybody", readonly Reader[]];
};

const nobody: Reader[] = [];
const offices: Reader[] = ["officer of the ASEAN Secretariat", "officer of the Chair", "administrator"];
const indonesia: Reader[] = ["delegate of Indonesia", "head of Indonesia"];
const delegations: Reader[] = [...indonesia, "delegate of Thailand", "head of Thailand", "delegate of an observer"];
const body: Reader = "officer of SOMSWD";

/** A document of each kind that decides who sees what of it. Indonesia leads two, a body leads two, others the rest. */
export const askedDocuments: Record<string, Kind> = {
  "{proposed}": {
    says: "Proposed by Indonesia, not yet opened",
    made: { stage: "proposed", leadMembers: ["ID"], leadBodies: [], texts: ["nobody"] },
    seen: "inside",
    inside: [...indonesia, ...offices],
    texts: [[...indonesia, ...offices], nobody],
  },
  "{unlisted}": {
    says: "In drafting, not listed",
    made: { texts: ["nobody"] },
    seen: "inside",
    inside: [...delegations, ...offices],
    texts: [offices, nobody],
  },
  "{of a body}": {
    says: "In drafting, not listed, led by SOMSWD",
    made: { leadMembers: [], leadBodies: ["SOMSWD"], texts: ["nobody"] },
    seen: "inside",
    inside: [...delegations, body, ...offices],
    texts: [[body, ...offices], nobody],
  },
  "{shared}": {
    says: "Before SOCA, not listed; version 1 shared with the delegations",
    made: { stage: "soca", texts: ["delegations", "nobody"] },
    seen: "inside",
    inside: [...delegations, ...offices],
    texts: [[...delegations, ...offices], offices],
  },
  "{listed}": {
    says: "Before the Council, listed, led by Indonesia and SOMSWD; version 1 shared with the delegations",
    made: {
      stage: "council",
      listed: true,
      leadMembers: ["ID"],
      leadBodies: ["SOMSWD"],
      texts: ["delegations", "nobody"],
    },
    seen: "everybody",
    inside: [...delegations, body, ...offices],
    texts: [
      [...delegations, body, ...offices],
      [...indonesia, body, ...offices],
    ],
  },
  "{concluded}": {
    says: "Concluded, its text released",
    made: { stage: "concluded", listed: true, texts: ["public"] },
    seen: "everybody",
    inside: [...delegations, ...offices],
    texts: ["everybody", nobody],
  },
  "{of the record}": {
    says: "Of the record, without a text",
    address: "ascc-2023-04",
    seen: "everybody",
    inside: [...delegations, ...offices],
    texts: [nobody, nobody],
  },
  "{not there}": {
    says: "None: the reference was never given",
    address: "sample-2097-01",
    seen: "nobody",
    inside: nobody,
    texts: [nobody, nobody],
  },
};

/** Where each of them stands, once those that are made have been made. */
export async function addressesOf(make: (wanted: NonNullable<Kind["made"]>) => Promise<Sample>) {
  const addresses = new Map<string, string>();
  for (const [name, { made, address }] of Object.entries(askedDocuments)) {
    addresses.set(name, made ? (await make(made)).address.slice("/documents/".length) : (address ?? ""));
  }
  return addresses;
}
