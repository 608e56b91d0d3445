import { beforeAll } from "vitest";
import type { ActOutcome } from "@/domain/outcome";
import { idOf } from "./actors";
import { freshDatabase, keptClient } from "./database";
import { enterAsOwner } from "./enter";
import { type Known, sittingRows, states } from "./process";

/** How often each simultaneous case is tried. */
export const rounds = Number(process.env.ROUNDS ?? 200);

export const headOf = (member: string): Known => ({
  role: "head",
  person: idOf(5000 + states.indexOf(member)),
  member,
});
export const officer = (i: number): Known => ({
  role: "secretariat",
  person: idOf(5100 + i),
  office: i % 2 ? "asec" : "chair",
});

/** A database with a head of each state and eight officers in it, and connections enough for all of them at once. */
export function manyPeople() {
  const database = freshDatabase("world", 16);
  const owner = keptClient(() => database.owner);
  const superuser = keptClient(() => database.superuser);
  beforeAll(async () => {
    const people = [...states.map(headOf), ...Array.from({ length: 8 }, (_, i) => officer(i))];
    const rows = people.map(({ person }): [string, Record<string, unknown>] => [
      "person",
      { id: person, name: person, sign_in_name: person },
    ]);
    await enterAsOwner(owner(), [...sittingRows, ...rows]);
    await owner().query("SELECT set_config('app.system', 'on', false)");
  });
  return { owner, superuser };
}

export const statuses = (outcomes: ActOutcome[]) => outcomes.map(({ status }) => status).sort();
export const endorse = { verb: "endorsed", day: "2026-02-10", dayIsRight: "on" };
