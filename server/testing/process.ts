import type pg from "pg";
import type { ActOutcome } from "@/domain/outcome";
import type { Actor } from "@/domain/people";
import { previewedAs } from "@/domain/previewed";
import { addressOf, referenceOf } from "@/domain/reference";
import { runMeetingAct } from "@/server/actions/acts/meeting";
import { runProposal } from "@/server/actions/acts/proposal";
import { runAct } from "@/server/actions/acts/run";
import { withActor } from "@/server/db";
import { idOf } from "./actors";
import { enterAsOwner, type Rows } from "./enter";

/** Somebody who can do something. */
export type Known = Exclude<Actor, { role: "public" }>;
export type Fields = Record<string, string | string[]>;

export const typed = (fields: Fields): Record<string, string[]> =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [value].flat()]));

/** A pasted text was looked at as paragraphs before its form is sent for good. */
const previewed = ({ act, text }: Fields): Fields =>
  act === "version" && typeof text === "string" ? { previewed: previewedAs(text) } : {};

/** Sends the form of an act on a document as somebody, as the Server Action does once it knows who asks. */
export const send = (who: Known, fields: Fields): Promise<ActOutcome> => {
  const said = typed({ ...previewed(fields), ...fields });
  return withActor(who, (db) => runAct(db, { id: "", actor: who, name: `${who.role} of the test` }, said));
};

/** The same for the form of a proposal, and for the forms of a meeting. */
export const sendProposal = (who: Known, fields: Fields): Promise<ActOutcome> =>
  withActor(who, (db) => runProposal(db, { id: "", actor: who, name: "test" }, typed(fields)));
export const sendToMeeting = (who: Known, fields: Fields): Promise<ActOutcome> =>
  withActor(who, (db) => runMeetingAct(db, { id: "", actor: who, name: "test" }, typed(fields)));

/** The sittings of the test: a first and a later one of each body, all to come but the first SOCA. */
export const sittings = {
  soca: { id: idOf(2001), body: "SOCA", day: "2026-01-10" },
  socaLater: { id: idOf(2002), body: "SOCA", day: "2099-01-10" },
  council: { id: idOf(2003), body: "ASCC Council", day: "2026-02-10" },
  councilLater: { id: idOf(2004), body: "ASCC Council", day: "2099-02-10" },
  summit: { id: idOf(2005), body: "ASEAN Summit", day: "2026-03-10" },
  summitLater: { id: idOf(2006), body: "ASEAN Summit", day: "2099-03-10" },
} as const;
export type SittingName = keyof typeof sittings;
export const at = (name: SittingName) => `test-${name}`.toLowerCase();

export const sittingRows: Rows = Object.entries(sittings).map(([name, { id, body, day }]) => [
  "meeting",
  {
    id,
    address: at(name as SittingName),
    body_code: body,
    name,
    numbers: [],
    starts_on: day,
    ends_on: day,
    listed: true,
  },
]);

export const states = ["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN"];

type Stance = [member: string, stance: string, needed?: boolean];
export type Made = { id: string; address: string; revision: number };
export type Wanted = Partial<{
  stage: string;
  track: string;
  finalBody: string;
  leads: string[];
  bodies: string[];
  listed: boolean;
  /** Versions there are, of which the first so many are shared. */
  versions: number;
  shared: number;
  /** Versions that are marked editorial. */
  editorial: number[];
  text: string;
  agreed: string[];
  stances: Stance[];
  target: SittingName | null;
  /** The sitting that it waits for. */
  meeting: SittingName | null;
  since: string;
  /** What hangs on it beside. */
  more: (id: string) => Rows;
}>;

let made = 0;

/** Enters a document as a test wants it: by default before SOCA, on version 1, with the consent of every state. */
export async function make(owner: pg.Client, wanted: Wanted = {}): Promise<Made> {
  const {
    stage = "soca",
    track = "adoption",
    finalBody = "leaders",
    leads = ["ID"],
    bodies = [],
    listed = false,
    versions = 1,
    shared = versions,
    editorial = [],
    text = "We agree.",
    agreed = states,
    stances = [],
    target = "summit",
    meeting = null,
    since = "2026-01-05",
    more = () => [],
  } = wanted;
  made += 1;
  const number = made;
  const id = crypto.randomUUID();
  const reference = referenceOf(2040, number, false);
  const of = { document_id: id };
  const face = {
    reference,
    year: 2040,
    number,
    sample: false,
    title: `Test document ${number}`,
    former_titles: [],
    folded: `test document ${number}`,
    title_to_confirm: false,
    type: "declaration",
    track,
    final_body: finalBody,
    sectors: ["Health"],
    lead_members: leads,
    lead_bodies: bodies,
    ministerial_bodies: [],
    target_id: target && sittings[target].id,
  };
  const said: Stance[] = [...agreed.map((member): Stance => [member, "agree"]), ...stances];
  const rows: Rows = [
    [
      "document",
      {
        id,
        ...face,
        concerned_bodies: bodies,
        stage,
        stage_since: since,
        meeting_id: meeting && sittings[meeting].id,
        opened: stage !== "proposed",
      },
    ],
    ["title", { ...of, number: 1, text: face.title, folded: face.folded, working: true }],
    ...Array.from({ length: versions }, (_, i): Rows[0] => [
      "version",
      {
        ...of,
        number: i + 1,
        kind: editorial.includes(i + 1) ? "editorial" : "substantive",
        paragraphs: [{ anchor: "p1", kind: "plain", text }],
        sha256: `\\x0${i}`,
      },
    ]),
    ...Array.from({ length: shared }, (_, i): Rows[0] => [
      "share",
      { ...of, version_number: i + 1, audience: "delegations" },
    ]),
    ...(shared > 0 && stage !== "proposed" ? said : []).map(([member_code, stance, needed = false]): Rows[0] => [
      "position",
      { ...of, version_number: shared, member_code, stance, needed, reason: stance === "agree" ? null : "Because." },
    ]),
    ["event", { ...of, chain: id, kind: "proposed", audience: "inside", data: { step: "proposed" } }],
    ...(listed ? [["publication", { ...of, ...face, phase: "drafting" }] as Rows[0]] : []),
    ...more(id),
  ];
  await enterAsOwner(owner, rows);
  return { id, address: addressOf(reference), revision: 0 };
}

/** The hidden fields of a form on a document as it was when it was made, or after so many changes. */
export const form = (document: Made, act: string, changes = 0): Fields => ({
  act,
  document: document.address,
  revision: String(document.revision + changes),
  request: crypto.randomUUID(),
});
