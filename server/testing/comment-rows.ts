import { type ActorName, actors, idOf } from "./actors";
import type { Rows } from "./enter";

// Comments of every audience on every document of the world, and an observer who was invited to one of them.

/** The thread of each document, which was all withdrawn. */
const withdrawnAt = 9;

/** By whom, before whom, on which version, and whether it was said before a compilation was circulated. */
const threads: [by: ActorName, audience: string, version: number, early: boolean][] = [
  ["a delegate of the lead", "own", 1, true],
  ["a head of another state", "own", 1, true],
  ["a delegate of the lead", "delegations", 1, true],
  ["a head of another state", "secretariat", 1, true],
  ["a head of another state", "secretariat", 1, false],
  ["a head of another state", "secretariat", 2, true],
  ["a delegate of the lead", "delegations", 3, true],
  ["the ASEAN Secretariat", "secretariat", 1, true],
  ["the ASEAN Secretariat", "delegations", 1, true],
  ["a delegate of the lead", "delegations", 1, true],
];
export const threadId = (document: number, at: number) => idOf(3000 + 20 * document + at);

const speaker = (name: ActorName) => {
  const actor: { role: string; person?: string; member?: string; office?: string } = actors[name];
  const { role, person, member, office } = actor;
  return { person_id: person, person_name: name, role, holder: member ?? office };
};

/** The comments on one document: each is answered, and its first words were reworded. */
export function commentRows(of: { document_id: string }, i: number): Rows {
  return threads.flatMap(([by, audience, version_number, early], at): Rows => {
    const thread_id = threadId(i, at);
    const { holder, role } = speaker(by);
    const said = { ...of, thread_id, ...speaker(by), mentioned: [], mentioned_names: [] };
    return [
      [
        "comment_thread",
        {
          ...of,
          id: thread_id,
          version_number,
          audience,
          member_code: role === "secretariat" ? null : holder,
          opened_at: early ? "2026-01-01T00:00:00Z" : "2099-01-01T00:00:00Z",
        },
      ],
      ["comment", { ...said, number: 1, text: "Said." }],
      ["comment", { ...said, number: 2, kind: "reworded", rewords: 1, text: "Said better." }],
      ["comment", { ...said, number: 3, text: "Said in answer." }],
      ...(at === withdrawnAt
        ? [1, 3].map((rewords, i): Rows[number] => ["comment", { ...said, number: 4 + i, kind: "withdrawn", rewords }])
        : []),
    ];
  });
}

/** The state that observes in the demonstration, invited to comment on one document. */
export const observerRows = (document_id: string): Rows => [
  ["observer_invitation", { document_id, member_code: "ZZ" }],
];
