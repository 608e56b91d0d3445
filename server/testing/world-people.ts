import { actorNames, actors, idOf } from "./actors";
import type { Row, Rows } from "./enter";
import { invitations } from "./links";

/** People whose mandates have ended or not yet begun, and one who holds two. */
export const strangers = { expired: idOf(31), future: idOf(32), two: idOf(33), without: idOf(34), disabled: idOf(35) };
export const mandates = { expired: idOf(51), future: idOf(52), first: idOf(53), second: idOf(54), disabled: idOf(55) };

/** The people of the world, with their mandates, links and sessions. */
export function peopleRows(): Rows {
  const known = actorNames.map((name) => ({ name, ...actors[name] }) as Row).filter(({ person }) => person);
  const person = (id: unknown, name: unknown) =>
    ["person", { id, name, sign_in_name: String(name).replaceAll(" ", ".") }] as Rows[0];
  const held = (id: string, person_id: string, row: Row) =>
    ["mandate", { id, person_id, role: "delegate", starts_on: "2025-01-01", ...row }] as Rows[0];
  return [
    ...known.map(({ person: id, name }) => person(id, name)),
    ...Object.entries(strangers).map(([name, id]) => person(id, `the one ${name}`)),
    ...known.map(({ person: id, role, member, body, office }, i) =>
      held(idOf(70 + i), String(id), {
        role,
        member_code: member,
        body_code: body,
        office,
        head_title: role === "head" ? "soca" : undefined,
      }),
    ),
    held(mandates.expired, strangers.expired, { member_code: "ID", ends_on: "2025-12-31" }),
    held(mandates.future, strangers.future, { member_code: "ID", starts_on: "2099-01-01" }),
    held(mandates.first, strangers.two, { member_code: "ID" }),
    held(mandates.second, strangers.two, { role: "secretariat", office: "asec", starts_on: "2025-02-01" }),
    held(mandates.disabled, strangers.disabled, { member_code: "ID" }),
    ...invitations,
    ...[...known.map(({ person: id }) => id), ...Object.values(strangers)].flatMap(
      (person_id, i): Rows => [
        ["credential", { person_id, hash: `hash ${i}` }],
        ["session", { person_id, secret_hash: `\\x${String(10 + i)}`, expires_at: "2099-01-01T00:00:00Z" }],
        ["request", { person_id, id: idOf(800 + i), outcome: { status: "done" } }],
      ],
    ),
  ];
}
