import { createHmac, randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { ask } from "./ask";
import { cookieOf, expect, test } from "./fixtures";
import { disable, openSession } from "./people";

/** Whether a cookie opens the account page and not the door in front of it. */
async function opens(session: string) {
  const { status, body } = await ask("/account", { session });
  expect(status).toBe(200);
  return !body.includes('name="password"');
}

test("disabling a person bites on the very next request", async ({ database, make, seed }) => {
  const { id, session } = await make("head of Indonesia");
  const { address } = await seed({ leadMembers: ["ID"], stage: "proposed" });
  expect((await ask(address, { session })).status).toBe(200);
  await disable(database, id);
  expect((await ask(address, { session })).status).toBe(404);
  expect(await opens(session)).toBe(false);
});

test("the end of a mandate bites on the very next request, and the person goes on as a viewer", async ({
  database,
  make,
  seed,
}) => {
  const { id, session } = await make("delegate of Indonesia");
  const { address } = await seed({ leadMembers: ["ID"], stage: "proposed" });
  expect((await ask(address, { session })).status).toBe(200);
  await database.query("UPDATE mandate SET ends_on = '2025-06-30' WHERE person_id = $1", [id]);
  expect((await ask(address, { session })).status).toBe(404);
  expect(await opens(session)).toBe(true);
});

for (const javaScriptEnabled of [true, false]) {
  test(`sessions elsewhere end from here, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
    database,
    make,
  }) => {
    const { id, session } = await make("delegate of Indonesia");
    const [lost, old] = [await openSession(database, id), await openSession(database, id)];
    const page = await as("visitor", { javaScriptEnabled });
    await page.context().addCookies([cookieOf(session)]);
    await page.goto("/account");
    await page
      .getByRole("button", { name: /^End this session/ })
      .first()
      .click();
    await expect(page.getByText("The session was ended.")).toBeVisible();
    expect([await opens(lost), await opens(old)].filter(Boolean)).toHaveLength(1);
    await page.getByRole("button", { name: "End all other sessions" }).click();
    await expect(page.getByText("All other sessions were ended.")).toBeVisible();
    expect([await opens(lost), await opens(old), await opens(session)]).toEqual([false, false, true]);
  });
}

test("a session ends when it rests too long and when its day is over, whatever the cookie says", async ({
  database,
  make,
}) => {
  for (const [reader, rest] of [
    ["delegate of Indonesia", 60],
    ["officer of the ASEAN Secretariat", 30],
    ["administrator", 30],
  ] as const) {
    const { id, session } = await make(reader);
    const seen = (minutes: number) =>
      database.query("UPDATE session SET seen_at = now() - make_interval(mins => $2) WHERE person_id = $1", [
        id,
        minutes,
      ]);
    await seen(rest - 2);
    expect(await opens(session), reader).toBe(true);
    await seen(rest + 1);
    expect(await opens(session), reader).toBe(false);

    const fresh = await openSession(database, id);
    expect(await opens(fresh)).toBe(true);
    await database.query("UPDATE session SET expires_at = now() WHERE person_id = $1", [id]);
    expect(await opens(fresh), reader).toBe(false);
  }
});

test("a cookie that is not ours is nobody's, and never a fault", async ({ database, make }) => {
  const { session } = await make("administrator");
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = part({ secret: "x", role: "admin", sub: randomUUID() });
  const hmac = createHmac("sha256", "guess").update("x").digest("base64url");
  const secret = "0".repeat(43);
  const forged = {
    altered: session.slice(0, -6) + (session.endsWith("AAAAAA") ? "BBBBBB" : "AAAAAA"),
    "cut off": session.slice(0, 40),
    "without signature": `${part({ alg: "none", typ: "JWT" })}.${claims}.`,
    "signed by a guess": `${part({ alg: "HS256", typ: "JWT" })}.${claims}.${hmac}`,
    "of another secret": await encode({ token: { secret }, secret: "another secret of thirty-two letters" }),
    "ours, of no session": await encode({ token: { secret }, secret: database.sessionSecret }),
    "ours, past its time": await encode({ token: { secret }, secret: database.sessionSecret, maxAge: -60 }),
    "ours, without a secret": await encode({ token: {}, secret: database.sessionSecret }),
    "broken encoding": "%E0%A4%A",
    "a path": "../../etc/passwd",
    long: "x".repeat(6000),
    dots: "....",
    "an object": '{"secret":1}',
  };
  for (const [kind, cookie] of Object.entries(forged)) {
    expect.soft((await ask("/", { session: cookie })).status, kind).toBe(200);
    expect.soft(await opens(cookie), kind).toBe(false);
  }
  for (const authorization of ["Bearer %E0%A4%A", `Bearer ${session}`, "Basic Og=="]) {
    const { status, body } = await ask("/account", { headers: { authorization } });
    expect.soft([status, body.includes('name="password"')], authorization).toEqual([200, true]);
  }
  expect(await opens(session)).toBe(true);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`a session that ends under a form gives the typed text back, ${how} JavaScript`, async ({
    as,
    database,
    make,
  }) => {
    const { id, session, signInName, password } = await make("delegate of Indonesia");
    const settings = async () =>
      (await database.query("SELECT language, time_zone FROM person WHERE id = $1", [id]))[0];
    const page = await as("visitor", { javaScriptEnabled });
    await page.context().addCookies([cookieOf(session)]);
    await page.goto("/account");
    await page.getByLabel("Time zone", { exact: true }).selectOption("Asia/Dili");
    await page.getByLabel("Language", { exact: true }).selectOption("id");
    await database.query("UPDATE session SET ended_at = now() WHERE person_id = $1", [id]);
    await page.getByRole("button", { name: "Save" }).click();

    await expect(page.getByText("Your session has ended. Sign in again; what you typed is kept.")).toBeVisible();
    expect(await settings()).toEqual({ language: null, time_zone: null });
    await page.getByLabel("Name", { exact: true }).fill(signInName);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByText("The name or the password is not right.").first()).toBeVisible();
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();

    await expect(page.getByLabel("Time zone", { exact: true })).toHaveValue("Asia/Dili");
    await expect(page.getByLabel("Language", { exact: true })).toHaveValue("id");
    expect(await settings()).toEqual({ language: null, time_zone: null });
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Bahasa dan zona waktu tersimpan.")).toBeVisible();
    expect(await settings()).toEqual({ language: "id", time_zone: "Asia/Dili" });
  });
}
