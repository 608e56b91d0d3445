import { idOf } from "./actors";
import type { Rows } from "./enter";

const sent = idOf(2500);
const rule = idOf(2501);

/** A text that is out on a no-objection basis, and what two states and the secretariat did about it. */
export const circulationsOf = (document_id: string, version_number: number): Rows => [
  ["body_rule", { id: rule, body_code: "SOCA", citation: "A rule", hours: 72, set_by: idOf(11) }],
  [
    "circulation",
    {
      id: sent,
      body_code: "SOCA",
      purpose: "endorsement",
      rule: "silence",
      rule_id: rule,
      deadline: "2099-01-01T00:00:00Z",
      note: "For the delegations",
      sent_by: idOf(9),
      office: "asec",
    },
  ],
  ["circulation_text", { circulation_id: sent, document_id, version_number }],
  ...["ID", "TH"].map((member_code, i): Rows[0] => [
    "circulation_line",
    { id: idOf(2510 + i), circulation_id: sent, kind: "asked", member_code, reason: "Ours alone", person_id: idOf(3) },
  ]),
  [
    "circulation_line",
    { id: idOf(2520), circulation_id: sent, kind: "received", member_code: "ID", person_id: idOf(3) },
  ],
  [
    "circulation_line",
    {
      id: idOf(2521),
      circulation_id: sent,
      kind: "extended",
      deadline: "2099-02-01T00:00:00Z",
      reason: "As asked",
      person_id: idOf(9),
    },
  ],
  ["circulation_line", { id: idOf(2522), circulation_id: sent, kind: "stopped", document_id }],
];

/** The circulation of the world. */
export const circulation = sent;
