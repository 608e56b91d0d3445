import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "@/domain/people";
import { publicActor } from "@/domain/people";
import { endSessions, openSession } from "@/server/commands/open-session";
import { saveSettings } from "@/server/commands/save-settings";
import { withActor } from "@/server/db";
import { hashOf } from "@/server/door/cookie";
import { findAccount, samplePeople } from "@/server/queries/account";
import { isGivenBack } from "@/server/queries/own-mandate";
import { asEntering, type Session } from "@/server/session";
import { actors } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { alter } from "@/server/testing/sessions";
import { strangers } from "@/server/testing/world-people";

const database = freshDatabase("world");
const owner = keptClient(() => database.owner);

beforeAll(async () => {
  await owner().query("SELECT set_config('app.system', 'on', false)");
  await owner().query("UPDATE session SET ended_at = now()");
});

const delegate = actors["a delegate of the lead"];
type Person = Session["actor"];

/** Opens a session at the door and returns it as a page is asked under it, with its secret. */
async function signIn(actor: Person): Promise<Session & { secret: string }> {
  const secret = await withActor(publicActor, (db) => openSession(db, actor.person, "a browser"));
  const { rows } = await owner().query("SELECT id FROM session WHERE secret_hash = $1", [Buffer.from(hashOf(secret))]);
  return { id: rows[0].id, actor, name: "", secret };
}
const account = (session: Session) => withActor(session.actor, (db) => findAccount(db, session.actor, session));

test("nobody signed in has no account", async () => {
  expect(await withActor(publicActor, (db) => findAccount(db, publicActor, null))).toBeNull();
});

test("the account is the person's own, with neither password nor secret", async () => {
  const session = await signIn(delegate);
  const view = await account(session);
  expect(view).toMatchObject({
    name: "a delegate of the lead",
    signInName: "a.delegate.of.the.lead",
    language: null,
    zone: null,
  });
  expect(JSON.stringify(view)).not.toMatch(/hash|secret/i);
});

test("another person's session shows nothing, even when it is handed in", async () => {
  const others = await signIn(actors["a head of another state"]);
  const found = await withActor(delegate, (db) => findAccount(db, delegate, others));
  expect(found).toBeNull();
});

describe("the mandates", () => {
  test.each([
    ["has ended", strangers.expired, { current: false, ended: true, until: "2025-12-31" }],
    ["has not begun", strangers.future, { current: false, ended: false, until: null }],
  ])("say of one that %s that it does not hold", async (_, person, expected) => {
    const view = await account(await signIn({ role: "viewer", person }));
    expect(view?.mandates).toEqual([expect.objectContaining({ role: "delegate", member: "ID", ...expected })]);
  });

  test("stand one beside the other, the oldest first", async () => {
    const view = await account(await signIn({ role: "delegate", person: strangers.two, member: "ID" }));
    expect(view?.mandates.map(({ role, current }) => [role, current])).toEqual([
      ["delegate", true],
      ["secretariat", true],
    ] satisfies [Role, boolean][]);
  });

  test("hold up to and with their last day, by the day in Jakarta", async () => {
    const session = await signIn(actors["a viewer"]);
    const set = (days: number) =>
      owner().query("UPDATE mandate SET ends_on = day_in_jakarta() + $1::int WHERE person_id = $2", [
        days,
        session.actor.person,
      ]);
    await set(0);
    expect((await account(session))?.mandates).toMatchObject([{ current: true, ended: false }]);
    await set(-1);
    expect((await account(session))?.mandates).toMatchObject([{ current: false, ended: true }]);
  });
});

describe("the sessions", () => {
  const officer = actors["the Chair's secretariat"];

  test("are those that still hold, the one in use first", async () => {
    const [one, two, three] = [await signIn(officer), await signIn(officer), await signIn(officer)];
    await alter(owner(), two.secret, "ended_at = now()");
    const view = await account(one);
    expect(view?.sessions.map(({ id, here }) => [id, here])).toEqual([
      [one.id, true],
      [three.id, false],
    ]);
    expect(view?.sessions[0]?.agent).toBe("a browser");
  });

  test("leave out one that has rested too long to be used again", async () => {
    const [one, rested] = [await signIn(officer), await signIn(officer)];
    await alter(owner(), rested.secret, "seen_at = now() - interval '31 minutes'");
    expect((await account(one))?.sessions.map(({ id }) => id)).not.toContain(rested.id);
  });

  test("of the person are ended by the person: one, or all but the one in use", async () => {
    const admin = actors["an administrator"];
    const [one, two] = [await signIn(admin), await signIn(admin), await signIn(admin)];
    expect(await withActor(admin, (db) => endSessions(db, { only: two.id }))).toBe(1);
    expect(await withActor(admin, (db) => endSessions(db, { only: two.id }))).toBe(0);
    expect(await withActor(admin, (db) => endSessions(db, { allBut: one.id }))).toBe(1);
    expect((await account(one))?.sessions.map(({ id }) => id)).toEqual([one.id]);
  });

  test("of others are ended by nobody else", async () => {
    const theirs = await signIn(actors["a head of another state"]);
    expect(await withActor(delegate, (db) => endSessions(db, { only: theirs.id }))).toBe(0);
    expect(await withActor(publicActor, (db) => endSessions(db, { only: theirs.id }))).toBe(0);
  });
});

test("language and zone are kept for the person alone", async () => {
  const [own, other] = [await signIn(delegate), await signIn(actors["a head of the lead"])];
  await withActor(delegate, (db) => saveSettings(db, delegate, { language: "id", zone: "Asia/Makassar" }));
  expect(await account(own)).toMatchObject({ language: "id", zone: "Asia/Makassar" });
  expect(await account(other)).toMatchObject({ language: null, zone: null });
});

test("invented people are offered in the demonstration alone", async () => {
  delete process.env.DEMONSTRATION;
  expect(await samplePeople()).toBeNull();
  process.env.DEMONSTRATION = "1";
  const offered = await samplePeople();
  delete process.env.DEMONSTRATION;
  expect(offered).toHaveLength(29);
  expect(offered?.slice(0, 4).map(({ member }) => member)).toEqual(["BN", "BN", "KH", "KH"]);
});

test("a form that waits behind the sign-in is given back to whoever holds its mandate, or to nobody", async () => {
  const { rows } = await owner().query("SELECT id, person_id FROM mandate WHERE person_id = $1", [delegate.person]);
  const [{ id: mandate }] = rows;
  const other = actors["a head of another state"].person;
  const { rows: without } = await owner().query(
    "SELECT id FROM person p WHERE NOT EXISTS (SELECT FROM mandate m WHERE m.person_id = p.id) LIMIT 1",
  );
  const given = (person: string, under: string) => asEntering(person, (db) => isGivenBack(db, person, under));
  expect([await given(delegate.person, mandate), await given(other, mandate)]).toEqual([true, false]);
  for (const under of ["none", ""]) expect(await given(delegate.person, under)).toBe(false);
  expect([await given(without[0].id, "none"), await given(without[0].id, "")]).toEqual([true, false]);
});
