import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actors } from "@/server/testing/actors";
import { freshDatabase, keptClient } from "@/server/testing/database";
import { alter, assume, openSession, stored } from "@/server/testing/sessions";
import { mandates, strangers } from "@/server/testing/world-people";

const database = freshDatabase("world");
const application = keptClient(() => database.application);
const owner = keptClient(() => database.owner);

beforeAll(async () => {
  await owner().query("SELECT set_config('app.system', 'on', false)");
});

let secret = "";
let opened = 0;
beforeEach(() => {
  opened += 1;
  secret = `secret ${opened}`;
});

const delegate = actors["a delegate of the lead"];
const officer = actors["the ASEAN Secretariat"];
const open = ({ person }: { person: string }) => openSession(application(), person, secret);
const ask = (before?: string) => assume(application(), secret, before);
const letPass = (change: string) => alter(owner(), secret, change);
const nobody = { who: undefined, role: "public", person: "", member: "" };

test("a session opened at the door is answered with its person, role and holder, for one transaction", async () => {
  await open(delegate);
  const assumed = await ask();
  expect(assumed).toMatchObject({ role: "delegate", person: delegate.person, member: "ID" });
  expect(assumed.who).toMatchObject({ person_id: delegate.person, role: "delegate", member_code: "ID" });
  const { rows } = await application().query("SELECT coalesce(current_setting('app.role', true), '') AS role");
  expect(rows).toEqual([{ role: "" }]);
});

test("only the hash of the secret is kept", async () => {
  await open(delegate);
  const row = await stored(owner(), secret);
  expect(JSON.stringify(row)).not.toContain(secret);
  expect(row.secret_hash).toHaveLength(32);
});

test("an unknown secret is answered as the public", async () => {
  expect(await ask()).toEqual(nobody);
});

test("an ended session is answered as the public", async () => {
  await open(delegate);
  await letPass("ended_at = now()");
  expect(await ask()).toEqual(nobody);
});

test("a person who was disabled is refused at the next asking, and gets no new session", async () => {
  await open({ person: strangers.disabled });
  expect((await ask()).who).toBeDefined();
  await owner().query("UPDATE person SET disabled_at = now() WHERE id = $1", [strangers.disabled]);
  expect(await ask()).toEqual(nobody);
  secret = "a second one";
  await open({ person: strangers.disabled });
  expect(await stored(owner(), secret)).toBeUndefined();
});

describe.each([
  { who: "a delegate", actor: delegate, idle: 60, hours: 12 },
  { who: "an officer of the secretariat", actor: officer, idle: 30, hours: 8 },
  { who: "an administrator", actor: actors["an administrator"], idle: 30, hours: 8 },
  { who: "a viewer", actor: actors["a viewer"], idle: 60, hours: 12 },
])("of $who", ({ actor, idle, hours }) => {
  test(`a session lasts ${hours} hours, however much it is used`, async () => {
    await open(actor);
    expect(Number((await stored(owner(), secret)).lasts)).toBe(hours * 3600);
    await letPass("expires_at = now() + interval '1 second', seen_at = now()");
    expect((await ask()).who).toBeDefined();
    await letPass("expires_at = now() - interval '1 millisecond', seen_at = now()");
    expect(await ask()).toEqual(nobody);
  });

  test(`a session that rested for ${idle} minutes is over, and asking does not wake it`, async () => {
    await open(actor);
    await letPass(`seen_at = now() - interval '${idle} minutes' + interval '20 seconds'`);
    expect((await ask()).who).toBeDefined();
    await letPass(`seen_at = now() - interval '${idle} minutes' - interval '1 second'`);
    expect(await ask()).toEqual(nobody);
    expect(await ask()).toEqual(nobody);
  });
});

test("using a session is noted, at most once a minute", async () => {
  await open(delegate);
  await letPass("seen_at = now() - interval '50 seconds'");
  await ask();
  expect(Number((await stored(owner(), secret)).idle)).toBeGreaterThanOrEqual(50);
  await letPass("seen_at = now() - interval '70 seconds'");
  await ask();
  expect(Number((await stored(owner(), secret)).idle)).toBeLessThan(50);
});

describe("a person reads", () => {
  test.each([
    ["whose mandate has expired", strangers.expired],
    ["whose mandate has not begun", strangers.future],
    ["without a mandate", strangers.without],
  ])("as a viewer %s", async (_, person) => {
    await open({ person });
    expect(await ask()).toMatchObject({ role: "viewer", person, member: "" });
  });

  test("as a viewer from the day after the mandate's last, in the middle of a session", async () => {
    await open(delegate);
    const set = (day: string) =>
      owner().query(`UPDATE mandate SET ends_on = day_in_jakarta() ${day} WHERE person_id = $1`, [delegate.person]);
    await set("");
    expect((await ask()).role).toBe("delegate");
    await set("- 1");
    expect((await ask()).role).toBe("viewer");
    await owner().query("UPDATE mandate SET ends_on = NULL WHERE person_id = $1", [delegate.person]);
  });

  test("under the first of two mandates, until another is chosen", async () => {
    await open({ person: strangers.two });
    expect((await ask()).role).toBe("delegate");
    await letPass(`mandate_id = '${mandates.second}'`);
    expect((await ask()).who).toMatchObject({ role: "secretariat", office: "asec", member_code: null });
  });

  test("under another mandate when the chosen one has ended", async () => {
    await open({ person: strangers.two });
    await letPass(`mandate_id = '${mandates.second}'`);
    await owner().query("UPDATE mandate SET ends_on = day_in_jakarta() - 1 WHERE id = $1", [mandates.second]);
    expect((await ask()).role).toBe("delegate");
    await owner().query("UPDATE mandate SET ends_on = NULL WHERE id = $1", [mandates.second]);
  });

  test("never under another person's mandate", async () => {
    await open({ person: strangers.without });
    await letPass(`mandate_id = '${mandates.second}'`);
    expect((await ask()).role).toBe("viewer");
  });
});

test.each(["a secret that is known", "a secret that is not"])(
  "what a client says of itself beforehand is overruled, with %s",
  async (which) => {
    if (which.endsWith("known")) await open(delegate);
    const said = "SELECT set_config('app.role', 'admin', true), set_config('app.member', 'TH', true)";
    expect(await ask(said)).toMatchObject(which.endsWith("known") ? { role: "delegate", member: "ID" } : nobody);
  },
);

test("a secret opens one session only", async () => {
  await open(delegate);
  await expect(open(officer)).rejects.toMatchObject({ code: "23505" });
});
