import { ask, forEach } from "./ask";
import { expect, test } from "./fixtures";
import type { Reader } from "./people";
import { languages } from "./words";

const unbroken = `${"Interdependence".repeat(20).slice(0, 191)} (sample)`;
const whole = /<main[\s>].*<h1.*<\/main>.*<\/html>/s;

/** What is shown of an answer: without its scripts and its marks. */
const shown = (body: string) => body.replace(/<script.*?<\/script>/gs, "").replace(/<[^>]+>/g, " ");

test("a title of 200 characters without a space breaks no page on a phone", async ({ as, seed }) => {
  const text = { title: unbroken, listed: true, stage: "soca" } as const;
  const { address, title } = await seed({ ...text, leadMembers: ["ID"], texts: ["delegations"] });
  expect(title).toHaveLength(200);
  const places: [Reader, string[]][] = [
    ["visitor", ["/", `/documents?q=${"x".repeat(200)}`]],
    ["head of Indonesia", [address, "/desk", "/matrix?state=ID"]],
    ["officer of the Chair", ["/documents", "/desk", "/matrix", "/meetings/sample-summit"]],
  ];
  for (const [reader, paths] of places) {
    const page = await as(reader, { viewport: { width: 320, height: 700 }, javaScriptEnabled: false });
    for (const path of paths) {
      await page.goto(path);
      const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect.soft(wide, `${reader}: ${path}`).toBe(0);
    }
  }
});

const nonsense = [
  "/?x=%00&page=-1",
  "/documents?after=ascc-2023-99&page=99999999999",
  "/documents/ascc-2023-04?done=__proto__&done=b",
  "/meetings?body=__proto__&body=soca",
  "/meetings?body=soca&from=__proto__&from=1e9",
  "/meetings/summit-42?done=constructor",
  "/members?page=NaN",
  "/bodies?sort=%27",
  "/about?x=%F0%9F%92%A3",
  "/account?done=toString",
  "/desk?page=1e9",
  "/matrix?on=2025-02-30&order=__proto__",
  "/matrix?on=0000-00-00&on=2025-01-01",
  "/matrix?on=9999-12-31",
  "/matrix?on=-271821-04-20",
  "/matrix?on=1900-01-01&state=ID",
  "/propose?title=%3Cscript%3Ealert(1)%3C/script%3E",
  "/sign-in?back=//evil.example&back=b",
  "{text}/compare?from=1&to=1",
  "{text}/compare?view=__proto__",
  "{text}/versions/1?only=nonsense",
  "{text}/brackets?x[]=1",
  "{text}/upload?problem=__proto__",
  "{text}/steps/position?version=-1&stance=nonsense",
  "{text}/steps/position?version=99999999999999999999",
  "{text}/steps/decide?act=__proto__",
];

test("parameters that mean nothing break no page", async ({ seed, sessionOf }) => {
  const { address } = await seed({ stage: "soca", texts: ["delegations", "delegations"] });
  for (const reader of ["head of Indonesia", "officer of the ASEAN Secretariat"] as const) {
    const session = await sessionOf(reader);
    await forEach(nonsense, async (place) => {
      for (const { prefix } of languages) {
        const path = prefix + place.replace("{text}", address);
        const { status, body } = await ask(path, { session });
        expect.soft([200, 400, 404], `${path} as ${reader}: ${status}`).toContain(status);
        expect.soft(body, path).toMatch(whole);
        expect.soft(body, path).not.toContain("<script>alert");
      }
    });
  }
});

for (const { language, prefix, words } of languages) {
  test(`a list with nothing in it says so and leads on, in ${language}`, async ({ seed }) => {
    const meetings = await ask(`${prefix}/meetings?body=other`);
    expect(shown(meetings.body)).toContain(words.page.meetings.none);
    expect(meetings.body).toContain(`href="${prefix}/meetings">${words.page.meetings.all}`);

    const { address, title } = await seed({ listed: true });
    const [only] = /sample-.*$/.exec(address) ?? [];
    const beyond = await ask(`${prefix}/documents?q=${encodeURIComponent(title)}&after=${only}`);
    expect(shown(beyond.body)).toContain(words.register.noMore);
    expect(shown(beyond.body)).toContain(words.register.firstPage);
  });
}

for (const { language, prefix, words } of languages) {
  test(`a first day, with a mandate and nothing else, is told why each page is empty and what to do, in ${language}`, async ({
    database,
    make,
  }) => {
    const { page } = words;
    const [head, viewer, admin] = [
      await make("delegate of an observer"),
      await make("viewer"),
      await make("administrator"),
    ];
    await database.query("UPDATE mandate SET role = 'head', head_title = 'soca' WHERE person_id = $1", [head.id]);
    // No text of any test waits for this body.
    const officer = await make("officer of SOMSWD");
    await database.query("UPDATE mandate SET body_code = 'SOMRDPE' WHERE person_id = $1", [officer.id]);
    const invite = `href="${prefix}/people">`;
    for (const [{ session }, path, ...says] of [
      [officer, "/desk", words.msg.nothingWaits, page.desk.calm, page.desk.nextPropose, page.desk.nextDocuments],
      [head, "/people", page.people.invite, `href="${prefix}/people/invite"`],
      [viewer, "/desk", page.desk.calmViewer, page.desk.nextDocuments, page.desk.nextMeetings],
      [viewer, "/propose", `href="${prefix}/documents"`],
      [viewer, "/account", page.account.onlyHere],
      [admin, "/desk", page.desk.calmAdmin, page.desk.nextPeopleAll, invite],
    ] as const) {
      const { status, body } = await ask(prefix + path, { session });
      expect(status, path).toBe(200);
      for (const said of says)
        expect.soft(body.includes(said) || shown(body).includes(said), `${path}: ${said}`).toBe(true);
    }
    const { body } = await ask(`${prefix}/desk`, { session: viewer.session });
    expect(body).not.toContain(`href="${prefix}/people"`);
  });

  test(`a Summit whose date has passed is not announced where nothing reports it, in ${language}`, async ({
    database,
  }) => {
    const [summit] = await database.query(
      "SELECT confirmed, coalesce(ends_on, starts_on) < day_in_jakarta() AS passed FROM meeting WHERE address = 'summit-49'",
    );
    expect(summit?.confirmed).toBe(false);
    const { scheduledPassed, scheduledUnconfirmed } = words.msg;
    const [said, unsaid] = (
      summit?.passed ? [scheduledPassed, scheduledUnconfirmed] : [scheduledUnconfirmed, scheduledPassed]
    ).map((message) => message.split("{date}")[1] ?? "");
    for (const path of ["/", "/meetings", "/meetings/summit-49"]) {
      const text = shown((await ask(path === "/" ? prefix || path : prefix + path)).body);
      expect.soft(text, path).toContain(said);
      expect.soft(text, path).not.toContain(unsaid);
    }
  });
}

test("a desk on which very much rests shows what comes first and keeps the rest a press away", async ({
  seed,
  make,
}) => {
  const { session } = await make("head of Thailand");
  for (let count = 0; count < 41; count++) await seed({ stage: "soca", texts: ["delegations"] });
  const { body } = await ask("/desk", { session });
  const [first = "", later = ""] = /<h2 id="rest".*?<\/section>/s.exec(body)?.[0].split("<details") ?? [];
  expect(first.match(/<h3/g)).toHaveLength(40);
  expect(later.match(/<h3/g)?.length).toBeGreaterThanOrEqual(1);
  expect(first.match(/class="button primary/g)).toHaveLength(1);
  expect(later).not.toContain("button primary");
});

test("a link to what has been taken away meanwhile leads to a whole page that says so", async ({
  as,
  database,
  seed,
}) => {
  const { id, address, title } = await seed({ listed: true, stage: "soca" });
  const page = await as("visitor");
  await page.goto(`/documents?q=${encodeURIComponent(title)}`);
  await database.query("DELETE FROM publication WHERE document_id = $1", [id]);
  await page.locator(`main a[href="${address}"]`).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await expect(page).toHaveURL(address);
  await expect(page.getByRole("contentinfo")).toContainText("About this tracker");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/q=/);
});

test("what a signed-in reader may not see looks to them like what is not there, and leaves them signed in", async ({
  seed,
  sessionOf,
}) => {
  const { address } = await seed({ stage: "proposed" });
  const session = await sessionOf("delegate of Thailand");
  const [{ words }] = languages;
  // The page speaks of itself by its own address, and of itself alone.
  const read = async (path: string) => shown((await ask(path, { session })).body.replaceAll(path, "ADDRESS"));
  const [hidden, nowhere] = [await read(address), await read("/documents/sample-9999-99")];
  expect(hidden).toBe(nowhere);
  expect(hidden).toContain(words.nav.desk);
  expect(hidden).toContain(words.problem.nextSignedIn);
  expect(hidden).not.toContain(words.action.signIn);
  expect(shown((await ask(address)).body)).toContain(words.problem["not-found"].next);
});
