import { actors, idOf } from "./actors";
import { commentRows, observerRows } from "./comment-rows";
import type { Row, Rows } from "./enter";
import { preparedIn } from "./prepared";
import { circulationsOf } from "./world-circulations";
import { peopleRows } from "./world-people";
import { wordsOn } from "./world-words";

/** Documents at every kind of openness; what hangs on each is the same, so that only the document differs. */
export const documents = {
  proposed: { id: idOf(101), stage: "proposed", leads: ["ID"], bodies: ["SOMSWD"], concerned: ["SOMHD"] },
  proposedElsewhere: { id: idOf(102), stage: "proposed", leads: ["TH"], bodies: [], concerned: [] },
  drafting: { id: idOf(103), stage: "drafting", opened: true, leads: ["ID"], bodies: ["SOMSWD"], concerned: [] },
  listed: {
    id: idOf(104),
    stage: "soca",
    opened: true,
    listed: true,
    leads: ["ID"],
    bodies: ["SOMSWD"],
    concerned: ["SOMHD"],
  },
  concluded: { id: idOf(105), stage: "concluded", opened: true, listed: true, leads: [], bodies: [], concerned: [] },
  ledByBody: { id: idOf(106), stage: "proposed", leads: [], bodies: ["SOMHD"], concerned: ["SOMSWD"] },
  withdrawn: { id: idOf(107), stage: "withdrawn", opened: true, leads: ["ID"], bodies: [], concerned: [] },
} satisfies Record<string, Kind>;
type Kind = {
  id: string;
  stage: string;
  opened?: boolean;
  listed?: boolean;
  leads: string[];
  bodies: string[];
  concerned: string[];
};
export type DocumentName = keyof typeof documents;

export const meetings = { listed: idOf(201), unlisted: idOf(202) };

const sha = `\\x${"00".repeat(32)}`;

/** The version that only the leads see, the one all delegations see, and the one released to the public. */
export const versions = { shared: 1, released: 2, working: 3 };

function documentRows([name, kind]: [string, Kind], i: number): Rows {
  const { id, stage, opened = false, listed = false, leads, bodies, concerned } = kind;
  const number = 900 + i;
  const face = {
    reference: `ASCC/2030/${number}`,
    year: 2030,
    number,
    sample: false,
    title: `The ${name} document`,
    former_titles: ["A working title"],
    folded: `a working title | the ${name.toLowerCase()} document`,
    title_to_confirm: false,
    type: "declaration",
    track: "adoption",
    final_body: "leaders",
    sectors: ["Health"],
    lead_members: leads,
    lead_bodies: bodies,
    ministerial_bodies: [],
    target_id: meetings.listed,
  };
  const of = { document_id: id };
  const decision = idOf(300 + i);
  return [
    ["document", { id, ...face, stage, opened, concerned_bodies: [...bodies, ...concerned] }],
    ...[1, 2].map((n): Rows[0] => [
      "title",
      { ...of, number: n, text: `Title ${n}`, folded: `title ${n}`, working: n === 1 },
    ]),
    ...Object.values(versions).map((n): Rows[0] => [
      "version",
      {
        ...of,
        number: n,
        kind: n === versions.released ? "editorial" : "substantive",
        paragraphs: [{ anchor: "1", text: `Text ${n}` }],
        sha256: "\\x00",
      },
    ]),
    ...Object.values(versions).map((n): Rows[0] => [
      "original",
      { ...of, version_number: n, name: "text.docx", sha256: `\\x${"00".repeat(32)}`, bytes: "\\x00" },
    ]),
    ...[actors["a delegate of the lead"], actors["the ASEAN Secretariat"]].map(({ person }, n): Rows[0] => [
      "upload",
      {
        ...of,
        id: idOf(2200 + 10 * i + n),
        person_id: person,
        name: "text.docx",
        sha256: `\\x${"00".repeat(32)}`,
        bytes: "\\x00",
        text: "Theirs alone",
        headings: [],
        notes: [],
      },
    ]),
    ...(name === "proposedElsewhere" || name === "withdrawn"
      ? [["taken_back_version", { ...of, version_number: versions.working, reason: "Theirs alone" }] as Rows[0]]
      : []),
    ["share", { ...of, version_number: versions.shared, audience: "delegations" }],
    ["share", { ...of, version_number: versions.released, audience: "public" }],
    ["compilation", { ...of, version_number: versions.shared }],
    ["decision", { ...of, id: decision, body_code: "SOCA", verb: "discussed", member_codes: ["ID"] }],
    ["condition", { ...of, id: idOf(400 + i), decision_id: decision, kind: "finalise", text: "To be finalised" }],
    ["decision", { ...of, id: idOf(320 + i), verb: "lifted", lifted_by: ["TH"], version_number: versions.shared }],
    ["decision", { ...of, id: idOf(700 + i), verb: "gap", gap_reason: "Its record is awaited" }],
    ["decision", { ...of, id: idOf(720 + i), verb: "gap", gap_reason: "The record was awaited" }],
    ...(name === "drafting" ? [] : waiting(of)),
    ["clearance", { ...of, id: idOf(500 + i), kind: "sectoral", body_code: "SOMHD" }],
    ["clearance", { ...of, id: idOf(520 + i), kind: "domestic", member_code: "ID" }],
    ["clearance", { ...of, id: idOf(540 + i), kind: "domestic", member_code: "TH" }],
    ...wordsOn(of, i, versions),
    ...[
      { audience: "leads" },
      { audience: "inside" },
      { audience: "inside", removed_at: "2026-01-01T00:00:00Z" },
      { audience: "member", member_code: "TH", slot: "letter" },
    ].map((row, n): Rows[0] => [
      "attachment",
      {
        ...of,
        id: idOf(1000 + 10 * i + n),
        slot: "other",
        name: "a.pdf",
        pdf: true,
        sha256: sha,
        bytes: "\\x00",
        ...row,
      },
    ]),
    ["editorial_contest", { ...of, version_number: versions.working, member_code: "TH", reason: "Ours alone" }],
    ...preparedIn(id, versions.shared),
    ...commentRows(of, i),
    ...events(id).map((event): Rows[0] => ["event", { ...of, chain: id, ...event }]),
    ["event", { ...of, chain: id, kind: "confirmed", audience: "inside", data: { decisionId: idOf(720 + i) } }],
    [
      "released_step",
      { ...of, number: 1, kind: "discussed", data: {}, from_record: false, meeting_id: meetings.listed },
    ],
    ...(listed ? [["publication", { ...of, ...face, phase: "drafting" }] as Rows[0]] : []),
  ];
}

const waiting = (of: Row): Rows => [
  ["pending", { ...of, kind: "gap", person_id: idOf(9), person_name: "An officer", office: "asec", data: {} }],
  ["joint_request", { ...of, move: "withdraw", member_code: "ID", person_id: idOf(3), person_name: "X", reason: "x" }],
  ["joint_agreement", { ...of, member_code: "ID", person_id: idOf(3) }],
  ["due_release", { ...of, visible_from: "2099-01-01T00:00:00Z" }],
];

const events = (about: string) => [
  { kind: "opened", audience: "inside", data: { about } },
  { kind: "opened", audience: "leads", data: { about } },
  { kind: "opened", audience: "member", member_code: "ID", data: { about } },
  { kind: "opened", audience: "member", member_code: "TH", data: { about } },
  { kind: "opened", audience: "secretariat", data: { about } },
];

/** Documents of every kind of openness, each related to the next; the first half released. */
const relations: Rows = Object.values(documents).map(({ id }, i, all): Rows[0] => [
  "relation",
  { document_id: id, kind: "implements", other_id: all[(i + 1) % all.length]?.id, released: i < 4 },
]);

/** Everything that the world holds beside the record. */
export const world: Rows = [
  ["meeting", { id: meetings.listed, address: "a-listed-meeting", name: "Listed", numbers: [], listed: true }],
  ["meeting", { id: meetings.unlisted, address: "an-unlisted-meeting", name: "Unlisted", numbers: [], listed: false }],
  ["attendance", { meeting_id: meetings.listed, member_code: "ID", represented: true }],
  ["attendance", { meeting_id: meetings.unlisted, member_code: "TH", represented: false }],
  ...Object.entries<Kind>(documents).flatMap(documentRows),
  ...relations,
  ...observerRows(documents.drafting.id),
  ...events("nothing").map((event, i): Rows[0] => ["event", { chain: `chain ${i}`, ...event }]),
  ...peopleRows(),
  ...circulationsOf(documents.listed.id, versions.released),
  ["attempt", { key: "account:hash", points: 1 }],
];
