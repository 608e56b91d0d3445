import { describe, expect, test } from "vitest";
import { type Asker, askers, tryAs } from "@/server/testing/actors";
import { attempts } from "@/server/testing/attempts";
import { freshDatabase, keptClient } from "@/server/testing/database";

const database = freshDatabase("world");
const application = keptClient(() => database.application);

const sqlOf = (said: string) => attempts.find(({ what }) => what === said)?.sql ?? "";

describe("what is written", () => {
  const forged = (sql: string, column: string, value: string) =>
    sql
      .replace(") VALUES (", `, ${column}) VALUES (`)
      .replace(/\)$/, `, ${value}) RETURNING ${column} AS kept, clock_timestamp() AS now`);
  const written = (asker: Asker, sql: string) =>
    tryAs(application(), asker, async () => (await application().query(sql)).rows[0]);

  test.each([
    ["a head of another state", sqlOf("Thailand's own position"), "recorded_at"],
    ["a head of another state", sqlOf("Thailand's answer"), "answered_at"],
    ["a delegate of the lead", sqlOf("a text"), "added_at"],
    ["a delegate of the lead", sqlOf("a comment of Indonesia"), "opened_at"],
    ["a delegate of the lead", sqlOf("an answer before all delegations"), "said_at"],
    ["the ASEAN Secretariat", sqlOf("a decision"), "recorded_at"],
  ] as const)("by %s stands at the moment at which it is written (%s: %s)", async (asker, sql, column) => {
    const { kept, now } = await written(asker, forged(sql, column, "'2020-01-01'"));
    expect(now.getTime() - kept.getTime()).toBeLessThan(60_000);
  });

  test("of the record and beside a text stands under its writer's own name and state", async () => {
    const [head, line] = ["a head of another state", sqlOf("a line that tells of a file")] as const;
    expect((await written(head, forged(line, "holder", "'ID'"))).kept).toBe("TH");
    const [own] = await tryAs(application(), head, async () => {
      const { rows } = await application().query("SELECT name FROM person WHERE id = actor_person()");
      return rows;
    });
    expect((await written(head, forged(line, "person_name", "'Somebody else'"))).kept).toBe(own.name);
    const officer = await written("the ASEAN Secretariat", forged(line, "holder", "'ID'"));
    expect(officer.kept).toBeNull();
    expect((await written("the Chair's secretariat", forged(line, "holder", "'chair'"))).kept).toBe("chair");
  });
});

test("only whoever may propose asks for the next number of a year", async () => {
  const may: Asker[] = askers.filter((asker) => /delegate|head|holder|ecretariat/.test(asker));
  const asked: Asker[] = [];
  for (const asker of askers) {
    const outcome = await tryAs(application(), asker, () =>
      application()
        .query("SELECT next_number(2031, false)")
        .then(() => "done")
        .catch((error: { code: string }) => error.code),
    );
    if (outcome === "done") asked.push(asker);
    else expect(outcome).toBe("42501");
  }
  expect(asked).toEqual(may);
});
