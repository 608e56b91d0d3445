import { describe, expect, test } from "vitest";
import { tryAs } from "@/server/testing/actors";
import { at, type Known, type SittingName } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";

// What the database itself holds against heads of several lead delegations who would act without one another.

const { make, now, superuser, application } = processWorld();
const viet: Known = { role: "head", person: who.viewer.person, member: "VN" };
const joint = () => make({ stage: "drafting", leads: ["ID", "TH"], bodies: ["SOMSWD"] });
const reason = "Sample reason.";

describe("the database itself refuses", () => {
  const attempt = async (by: Known, sql: string) => {
    const client = application();
    return tryAs(client, by, () =>
      client.query(sql).then(
        ({ rowCount }) => rowCount,
        ({ code }) => code,
      ),
    );
  };
  const refusedOrNothing = (answer: unknown) => expect(["42501", 0]).toContain(answer);

  test("a head who changes the text without the word of the others", async () => {
    const document = await joint();
    const withdraw = `UPDATE document SET stage = 'withdrawn' WHERE id = '${document.id}'`;
    const carry = (to: SittingName) =>
      `UPDATE document SET target_id = (SELECT id FROM meeting WHERE address = '${at(to)}') WHERE id = '${document.id}'`;
    for (const sql of [withdraw, carry("summitLater")]) refusedOrNothing(await attempt(who.head, sql));
    await now(who.head, document, "carryOver", { reason, target: at("summitLater") });
    for (const by of [who.head, who.thai]) {
      for (const sql of [withdraw, carry("summitLater")]) refusedOrNothing(await attempt(by, sql));
    }
    const word = { document_id: document.id, member_code: "TH", person_id: who.thai.person };
    await superuser().query(
      "INSERT INTO joint_agreement (document_id, member_code, person_id) VALUES ($1, $2, $3)",
      Object.values(word),
    );
    expect(await attempt(who.thai, carry("summitLater"))).toBe(1);
    for (const sql of [withdraw, carry("summit").replace("SET ", "SET revision = 9, title = 'X', ")]) {
      refusedOrNothing(await attempt(who.thai, sql));
    }
  });

  test("a word for another state, or in another's name", async () => {
    const document = await joint();
    await now(who.head, document, "withdraw", { reason });
    const agree = (member: string, person: string) =>
      `INSERT INTO joint_agreement (document_id, member_code, person_id) VALUES ('${document.id}', '${member}', '${person}')`;
    const ask = (member: string, person: string) =>
      `INSERT INTO joint_request (document_id, move, member_code, person_id, person_name, reason)
       VALUES ('${document.id}', 'withdraw', '${member}', '${person}', 'X', 'x')`;
    for (const by of [who.head, who.thaiDelegate, who.asec, who.admin, who.leadBody]) {
      expect([by, await attempt(by, agree("TH", who.thai.person))]).toEqual([by, "42501"]);
      expect(await attempt(by, agree("TH", by.person))).toBe("42501");
    }
    expect(await attempt(viet, agree("VN", viet.person))).toBe("42501");
    expect(await attempt(who.thai, agree("TH", who.thai.person))).toBe(1);
    for (const by of [viet, who.asec, who.leadBody]) expect(await attempt(by, ask("VN", by.person))).toBe("42501");
    for (const by of [viet, who.delegate, who.leadBody, who.admin]) {
      refusedOrNothing(await attempt(by, `DELETE FROM joint_request WHERE document_id = '${document.id}'`));
    }
  });
});
