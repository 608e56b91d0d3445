import { expect, test } from "vitest";
import { dateMandate } from "@/server/commands/date-mandate";
import { withActor } from "@/server/db";
import { idOf } from "@/server/testing/actors";
import { headOf, manyPeople, rounds, statuses } from "@/server/testing/many";
import type { Known } from "@/server/testing/process";

const { owner } = manyPeople();
const times = Math.min(rounds, 20);

/** Gives two heads of one state a mandate each, and nobody else of that state one. */
async function twoHeads(): Promise<[Known, string][]> {
  const [first, second] = [headOf("VN"), headOf("TH").person];
  await owner().query("UPDATE mandate SET ended_at = now() WHERE member_code = 'VN' AND ended_at IS NULL");
  const heads = [first, { ...first, person: second }];
  return Promise.all(
    heads.map(async (head): Promise<[Known, string]> => {
      const mandate = crypto.randomUUID();
      await owner().query(
        `INSERT INTO mandate (id, person_id, role, head_title, member_code, starts_on)
         VALUES ($1, $2, 'head', 'acting', 'VN', '2026-01-01')`,
        [mandate, head.person],
      );
      return [head, mandate];
    }),
  );
}

const end = ([actor]: [Known, string], [{ person }, mandate]: [Known, string]) =>
  withActor(actor, (db) =>
    dateMandate(
      db,
      { id: idOf(900), name: "Somebody", actor },
      { request: crypto.randomUUID(), person, mandate, now: true },
    ),
  );

test(`of two heads who end each other's mandate at once one does, and the other is told that it was not done, ${times} times`, async () => {
  for (let round = 0; round < times; round += 1) {
    const [one, other] = (await twoHeads()) as [[Known, string], [Known, string]];
    const outcomes = await Promise.all([end(one, other), end(other, one)]);
    const { rows } = await owner().query(
      `SELECT ended_at IS NOT NULL AS ended FROM mandate WHERE id IN ($1, $2) ORDER BY ended_at NULLS LAST`,
      [one[1], other[1]],
    );
    expect({ said: statuses(outcomes), ended: rows }).toEqual({
      said: ["done", "notFound"],
      ended: [{ ended: true }, { ended: false }],
    });
  }
}, 120_000);
