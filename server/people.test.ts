import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/domain/people";
import { publicActor } from "@/domain/people";
import { peopleFilterFrom } from "@/domain/people-filter";
import { acceptInvitation } from "@/server/commands/accept-invitation";
import { dateMandate } from "@/server/commands/date-mandate";
import { invitePerson, renewPassword, revokeLink } from "@/server/commands/invite-person";
import { withActor } from "@/server/db";
import { findInvitation } from "@/server/queries/invitation";
import { listPeople } from "@/server/queries/people";
import { findPersonView } from "@/server/queries/person";
import type { Session } from "@/server/session";
import { actors, idOf } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { assume, openSession } from "@/server/testing/sessions";
import { strangers } from "@/server/testing/world-people";

const database = freshDatabase("world", 16);
const owner = keptClient(() => database.owner);
const application = keptClient(() => database.application);

beforeAll(async () => {
  await owner().query("SELECT set_config('app.system', 'on', false)");
});

type Known = Exclude<Actor, { role: "public" }>;
const head = actors["a head of the lead"] as Known;
const admin = actors["an administrator"] as Known;
const session = (actor: Known): Session => ({ id: idOf(900), name: "Somebody", actor });
const invite = (actor: Known) =>
  withActor(actor, (db) =>
    invitePerson(db, session(actor), {
      request: crypto.randomUUID(),
      forName: "Somebody new",
      charge: { role: "delegate", title: null, member: "ID", body: null, office: null },
    }),
  );
const secretOf = async (actor: Known) => (await invite(actor)).secret ?? "";
const accept = (secret: string, signIn: string) =>
  withActor(publicActor, (db) => acceptInvitation(db, secret, { shown: "Somebody new", signIn, hash: "hash" }));
const find = (secret: string) => withActor(publicActor, (db) => findInvitation(db, secret));
const end = (actor: Known, person: string, mandate: string) =>
  withActor(actor, (db) =>
    dateMandate(db, session(actor), { request: crypto.randomUUID(), person, mandate, now: true }),
  );
const ask = async (sql: string, values: unknown[] = []) => (await owner().query(sql, values)).rows;
const mandateOf = async (person: string): Promise<string> =>
  (await ask("SELECT id FROM mandate WHERE person_id = $1 ORDER BY id LIMIT 1", [person]))[0].id;

describe("a link", () => {
  test("that fifty people use at once makes one account with one mandate", async () => {
    const secret = await secretOf(head);
    const came = await Promise.all(Array.from({ length: 50 }, (_, i) => accept(secret, `fifty.${i}`)));
    expect(came.map(({ outcome }) => outcome).sort()).toEqual(["accepted", ...Array(49).fill("gone")]);
    const made = await ask(
      `SELECT m.member_code, m.role::text FROM person p JOIN mandate m ON m.person_id = p.id
       WHERE sign_in_name LIKE 'fifty.%'`,
    );
    expect(made).toEqual([{ member_code: "ID", role: "delegate" }]);
  });

  test("is kept as a hash alone", async () => {
    const secret = await secretOf(head);
    expect(JSON.stringify(await ask("SELECT * FROM invitation"))).not.toContain(secret);
    expect(await find(secret)).toMatchObject({ kind: "invite", name: "Somebody new", signInName: null });
  });

  test("stays open where the sign-in name is somebody's", async () => {
    const secret = await secretOf(head);
    const [{ sign_in_name: taken }] = await ask("SELECT sign_in_name FROM person WHERE id = $1", [head.person]);
    expect(await accept(secret, taken.toUpperCase())).toEqual({ outcome: "taken", person: null });
    expect((await accept(secret, "somebody.free")).outcome).toBe("accepted");
  });

  test.each([
    ["its 72 hours are over", "UPDATE invitation SET expires_at = now() WHERE secret_hash = $1"],
    ["it was revoked", "UPDATE invitation SET revoked_at = now() WHERE secret_hash = $1"],
    [
      "the mandate under which it was made has ended",
      "UPDATE mandate SET ends_on = '2025-12-31' WHERE id = (SELECT invited_under FROM invitation WHERE secret_hash = $1)",
    ],
    [
      "the account of who made it is closed",
      "UPDATE person SET disabled_at = now() WHERE id = (SELECT invited_by FROM invitation WHERE secret_hash = $1)",
    ],
  ])("is like one that never was when %s", async (_, change) => {
    const secret = await secretOf(admin);
    expect(await find(secret)).not.toBeNull();
    const { hashOf } = await import("@/server/door/cookie");
    await owner().query(change, [hashOf(secret)]);
    expect(await find(secret)).toBeNull();
    expect(await accept(secret, "too.late")).toEqual({ outcome: "gone", person: null });
    await owner().query("UPDATE mandate SET ends_on = NULL WHERE person_id = $1", [admin.person]);
    await owner().query("UPDATE person SET disabled_at = NULL WHERE id = $1", [admin.person]);
  });

  test("lasts 72 hours by the database's clock", async () => {
    await secretOf(head);
    const rows = await ask(
      "SELECT DISTINCT extract(epoch FROM expires_at - invited_at)::int / 3600 AS hours FROM invitation",
    );
    expect(rows).toContainEqual({ hours: 72 });
  });

  test("is revoked by who manages its people, and by nobody else", async () => {
    await secretOf(head);
    const [{ id }] = await ask("SELECT id FROM invitation WHERE invited_by = $1 ORDER BY invited_at DESC", [
      head.person,
    ]);
    for (const name of ["a head of another state", "a delegate of the lead", "the ASEAN Secretariat"] as const) {
      expect(await withActor(actors[name], (db) => revokeLink(db, id))).toBe(false);
    }
    expect(await withActor(head, (db) => revokeLink(db, id))).toBe(true);
    expect(await withActor(head, (db) => revokeLink(db, id))).toBe(false);
  });

  test("for a new password is not made by a head where the account opens another door", async () => {
    const renew = (person: string) =>
      withActor(head, (db) => renewPassword(db, session(head), { request: crypto.randomUUID(), person }));
    expect(await renew(strangers.two)).toEqual({
      outcome: { status: "refused", refusal: { code: "otherMandates" } },
    });
    expect((await renew(idOf(2))).secret).toHaveLength(43);
    expect((await renew(idOf(4))).outcome).toEqual({ status: "notFound" });
  });

  test("for a new password ends every session", async () => {
    await openSession(application(), idOf(2), "before");
    const { secret = "" } = await withActor(admin, (db) =>
      renewPassword(db, session(admin), { request: crypto.randomUUID(), person: idOf(2) }),
    );
    expect((await accept(secret, "")).outcome).toBe("accepted");
    expect((await assume(application(), "before")).who).toBeUndefined();
  });
});

describe("the end of a mandate", () => {
  test("ended at once ends the sessions under it with the next request, and stands in the record", async () => {
    const { person } = await accept(await secretOf(head), "soon.over");
    await openSession(application(), person ?? "", "soon over");
    expect((await assume(application(), "soon over")).role).toBe("delegate");
    expect((await end(head, person ?? "", await mandateOf(person ?? ""))).status).toBe("done");
    expect((await assume(application(), "soon over")).who).toBeUndefined();
    const view = await withActor(head, (db) => findPersonView(db, head, person ?? ""));
    expect(view?.lines.map(({ kind, by }) => [kind, by])).toEqual([
      ["mandateEnded", "a head of the lead"],
      ["accepted", "Somebody new"],
      ["invited", "a head of the lead"],
    ]);
    expect(view?.mandates).toMatchObject([{ ended: true, changeable: false }]);
  });

  test("is refused to the last head, who asks an administrator or names a successor", async () => {
    const thai = actors["a head of another state"] as Known;
    // The demonstration's own heads stand beside this one until then.
    await owner().query("UPDATE mandate SET ends_on = '2025-12-31' WHERE member_code = 'TH' AND person_id <> $1", [
      thai.person,
    ]);
    const mandate = await mandateOf(thai.person);
    expect(await end(thai, thai.person, mandate)).toEqual({ status: "refused", refusal: { code: "lastHead" } });
    expect((await end(admin, thai.person, mandate)).status).toBe("done");
  });
});

describe("what is said of people", () => {
  const lines = (actor: Actor) =>
    withActor(
      actor,
      (db) => db.$queryRaw<{ member: string | null }[]>`
      SELECT member_code AS member FROM event WHERE chain = 'people'`,
    );

  test("reaches a state's own heads and the secretariat, and nobody else", async () => {
    await secretOf(head);
    await secretOf(admin);
    const all = await lines(admin);
    expect(new Set(all.map(({ member }) => member))).toEqual(new Set(["ID", "TH"]));
    for (const name of ["the public", "a viewer", "the lead body's holder"] as const) {
      expect(await lines(actors[name]), name).toEqual([]);
    }
    const heads = new Set((await lines(actors["a head of another state"])).map(({ member }) => member));
    expect([...heads].filter((member) => member !== "TH")).toEqual([]);
  });

  test("people and links are listed for their own heads, and for nobody who manages none", async () => {
    const listed = (actor: Actor) => withActor(actor, (db) => listPeople(db, actor, peopleFilterFrom({})));
    const own = await listed(head);
    expect(own?.people.every(({ mandates }) => mandates.every(({ member }) => member === "ID"))).toBe(true);
    expect(own?.links.every(({ charge }) => charge === null || charge.member === "ID")).toBe(true);
    expect((await listed(admin))?.total).toBeGreaterThan(own?.total ?? 0);
    for (const name of ["the public", "a viewer", "a delegate of the lead", "the lead body's holder"] as const) {
      expect(await listed(actors[name]), name).toBeNull();
    }
  });
});
