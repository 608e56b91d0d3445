import { randomUUID } from "node:crypto";
import { actions } from "./actions-expected";
import { ask, base, forEach } from "./ask";
import { expect, test } from "./asked";
import { builtActions } from "./build";
import { nonsenseFor } from "./nonsense";
import { openSession, readers, underOf } from "./people";
import { outcomeOf, post } from "./post";

const built = builtActions();

test("every action of the build has an answer expected of it", () => {
  expect(built.map(({ name }) => name).sort()).toEqual(Object.keys(actions).sort());
});

/** What is done at the door, with one's own account, or by a link: under no mandate. */
const ofNoMandate = ["signIn", "signInAsSample", "acceptLink", "answerInCapital", "actUnder", "endSession"];
/** What belongs to the person, under whichever mandate they act. */
const ofThePerson = ["saveAccount", "changePassword", "endOtherSessions"];

/** The form of an action with what differs from one who posts it to the next. */
function filledIn(form: Record<string, string>, { own, person, reader }: Record<"own" | "person" | "reader", string>) {
  return Object.fromEntries(
    Object.entries(form).map(([field, value]) => [
      field,
      value
        .replace("{own}", own)
        .replace("{person}", person)
        .replace("{new}", randomUUID())
        .replace(/^nobody/, reader),
    ]),
  );
}

for (const { id, name } of built) {
  const act = actions[name];
  if (!act) continue;

  test(`${name} answers each reader who posts to it directly as it should`, async ({ database, make }) => {
    const bystander = await make("viewer");
    const open = (person: string) =>
      database.query("SELECT id FROM session WHERE person_id = $1 AND ended_at IS NULL ORDER BY opened_at, id", [
        person,
      ]);
    for (const reader of readers) {
      const person = reader === "visitor" ? undefined : await make(reader);
      if (person && !reader.startsWith("disabled")) await openSession(database, person.id);
      const [here, other] = person ? await open(person.id) : [];
      const form = filledIn(act.form, { own: other?.id ?? "", person: bystander.id, reader });
      const answer = await post({ id, name }, { form, session: person?.session });
      const within = reader === "visitor" || reader.startsWith("disabled") ? "signed out" : "signed in";
      expect.soft(outcomeOf(answer), `${name} for ${reader}`).toBe(act.outcomes[within]);
      expect.soft(String(answer.headers["set-cookie"] ?? ""), reader).not.toMatch(/session=[^;]/);

      if (person && within === "signed in") {
        const left = (await open(person.id)).map((row) => row.id);
        const ended = [here, other]
          .filter((row) => !left.includes(row?.id))
          .map((row) => (row === here ? "the one in use" : "own"));
        expect.soft(ended, `sessions of ${reader} that ${name} ended`).toEqual(act.ends ?? []);
      }
    }
    expect(await open(bystander.id), "the session of somebody else").toHaveLength(1);
    const [row] = await database.query("SELECT language, time_zone FROM person WHERE id = $1", [bystander.id]);
    expect(row, "the settings of somebody else").toEqual({ language: null, time_zone: null });
  });

  for (const { says, form, answers } of act.also ?? []) {
    test(`${name} on “${says}” answers each reader as it should`, async ({ addresses, sessionOf }) => {
      const said: Record<string, string> = {};
      for (const reader of readers) {
        const filled = filledIn({ ...act.form, ...form }, { own: "", person: "", reader });
        const named = Object.entries(filled).map(([field, value]) => [field, addresses.get(value) ?? value]);
        const answer = await post({ id, name }, { form: Object.fromEntries(named), session: await sessionOf(reader) });
        said[reader] = outcomeOf(answer);
      }
      expect(said).toEqual(answers);
    });
  }

  if (!ofNoMandate.includes(name)) {
    test(`${name} does nothing for a form that was opened as somebody else`, async ({ make }) => {
      const [person, other] = [await make("head of Indonesia"), await make("head of Indonesia")];
      const form = filledIn(act.form, { own: "", person: other.id, reader: "head of Indonesia" });
      const own = ofThePerson.includes(name);
      for (const under of [underOf(other.session), "", ...(own ? [] : ["none"])]) {
        const answer = await post({ id, name }, { form: { ...form, under }, session: person.session });
        const stays = act.stateful && !own;
        expect.soft(outcomeOf(answer).replace(/=.*/, ""), under).toBe(stays ? "opened otherwise" : "to /desk?opened");
        expect.soft(answer.body, "under whose mandate").not.toContain('"opened":"');
      }
    });
  }

  test(`${name} is refused when it does not come from our own pages`, async ({ database, make }) => {
    const person = await make("head of Indonesia");
    const elsewhere: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
      { origin: "null" },
      { origin: "null", "sec-fetch-site": "cross-site" },
      { origin: base.replace("127.0.0.1", "localhost") },
      {},
    ];
    for (const headers of elsewhere) {
      const answer = await post({ id, name }, { session: person.session, headers });
      expect.soft(answer.status, JSON.stringify(headers)).toBe(403);
      expect.soft(answer.headers["x-action-redirect"]).toBeUndefined();
    }
    const [after] = await database.query(
      `SELECT p.language, s.ended_at FROM person p JOIN session s ON s.person_id = p.id WHERE p.id = $1`,
      [person.id],
    );
    expect(after).toEqual({ language: null, ended_at: null });
  });
}

for (const reader of ["visitor", "officer of the ASEAN Secretariat"] as const) {
  test(`nothing that the ${reader} may send to an action is answered as a fault of ours`, async ({ sessionOf }) => {
    const session = await sessionOf(reader);
    for (const { id, name } of built) {
      const { page = "/", stateful = false, form: usual = {} } = actions[name] ?? {};
      await forEach(await nonsenseFor({ id, stateful, usual, under: underOf(session) }), async ([says, sent]) => {
        const { status, body } = await ask(page, { method: "POST", session, ...sent });
        expect.soft(status, `${name}: ${says}`).toBeLessThan(500);
        expect.soft(body, `${name}: ${says}`).not.toMatch(/"digest":"\d/);
      });
    }
  });
}

test("nobody ends the session of somebody else", async ({ database, make }) => {
  const [person, other] = [await make("head of Indonesia"), await make("delegate of Indonesia")];
  const action = built.find(({ name }) => name === "endSession") ?? { id: "", name: "endSession" };
  const [theirs] = await database.query("SELECT id FROM session WHERE person_id = $1", [other.id]);
  await post(action, { form: { session: theirs?.id }, session: person.session });
  const [after] = await database.query("SELECT ended_at FROM session WHERE id = $1", [theirs?.id]);
  expect(after?.ended_at).toBeNull();
});

test("the settings form changes the language and the zone, whatever else is posted with it", async ({
  database,
  make,
}) => {
  const person = await make("delegate of Indonesia");
  const action = built.find(({ name }) => name === "saveAccount") ?? { id: "", name: "saveAccount" };
  const columns = "name, sign_in_name, email, sample, disabled_at, entered_at";
  const [before] = await database.query(`SELECT ${columns} FROM person WHERE id = $1`, [person.id]);
  await post(action, {
    session: person.session,
    form: { language: "id", zone: "UTC", name: "Minister", email: "a@b.example", sample: "true", disabledAt: "now" },
  });
  const [after] = await database.query(`SELECT ${columns}, language, time_zone FROM person WHERE id = $1`, [person.id]);
  expect(after).toEqual({ ...before, language: "id", time_zone: "UTC" });
});

test("an action that this build does not know is refused, with a page for those without scripts", async () => {
  const unknown = { id: "00335d5226a026ca3af9c8656b06b688ed82390000", name: "saveAccount" };
  expect((await post(unknown, {})).status).toBe(409);
  for (const id of ["zz", "__proto__", "0".repeat(4000)]) expect((await post({ ...unknown, id }, {})).status).toBe(400);

  const data = new FormData();
  data.append(`$ACTION_ID_${unknown.id}`, "");
  const response = new Response(data);
  const headers = { origin: base, "content-type": response.headers.get("content-type") ?? "" };
  for (const page of ["/account", "/id/account"]) {
    const body = Buffer.from(await response.clone().arrayBuffer());
    const answer = await ask(page, { method: "POST", body, headers });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain("<main");
    expect(answer.body).toContain(page.startsWith("/id") ? '<html lang="id"' : '<html lang="en"');
  }
});
