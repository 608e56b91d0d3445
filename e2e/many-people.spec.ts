import { randomUUID } from "node:crypto";
import { ask } from "./ask";
import { test as base, cookieOf, expect } from "./fixtures";
import { removePeople } from "./people";

const count = 120;

/** A delegation of very many, whose names stand in a known order; made once a worker, taken away after it. */
const test = base.extend<object, { crowd: string }>({
  crowd: [
    async ({ database }, use) => {
      const crowd = `crowd${randomUUID().slice(0, 8)}`;
      const people = await database.query(
        `INSERT INTO person (name, sign_in_name, sample)
         SELECT 'Sample person ' || lpad(n::text, 3, '0'), $1 || '.' || n, true FROM generate_series(1, $2::int) n RETURNING id`,
        [crowd, count],
      );
      const ids = people.map(({ id }) => id);
      await database.query(
        "INSERT INTO mandate (person_id, role, member_code, starts_on) SELECT unnest($1::uuid[]), 'delegate', 'BN', '2025-01-01'",
        [ids],
      );
      await use(crowd);
      await removePeople(database, ids);
    },
    { scope: "worker" },
  ],
});

const namesIn = (body: string) =>
  [...body.matchAll(/href="\/people\/[\da-f-]{36}"[^>]*>(Sample person \d+)</g)].map(([, name]) => name);
const names = Array.from({ length: count }, (_, at) => `Sample person ${String(at + 1).padStart(3, "0")}`);

test("more people than fit a page stand on several, each once and in one order, and no page lies beyond the last", async ({
  crowd,
  sessionOf,
}) => {
  for (const reader of ["administrator", "officer of the ASEAN Secretariat"] as const) {
    const session = await sessionOf(reader);
    const bodies = [];
    for (const page of [1, 2, 3, 4, 99]) bodies.push((await ask(`/people?q=${crowd}&page=${page}`, { session })).body);
    const found = bodies.map(namesIn);
    expect(found.map(({ length }) => length)).toEqual([50, 50, 20, 20, 20]);
    expect(found.slice(0, 3).flat()).toEqual(names);
    expect(bodies[0]).toContain("<title>People · Page 1 of 3 · ASCC Declaration Tracker</title>");
    expect(bodies[3]).toContain("Page 3 of 3");
    for (const page of ["-1", "0", "x", "1e9"]) {
      expect(namesIn((await ask(`/people?q=${crowd}&page=${page}`, { session })).body), page).toHaveLength(50);
    }
  }
});

test("a head of another state turns no page of them", async ({ crowd, sessionOf }) => {
  const session = await sessionOf("head of Thailand");
  for (const page of [1, 2, 3]) {
    const { body } = await ask(`/people?q=${crowd}&page=${page}`, { session });
    expect(namesIn(body)).toEqual([]);
    expect(body).toContain("Nobody has this name or sign-in name.");
    expect(body).not.toContain("Sample person");
  }
});

for (const javaScriptEnabled of [true, false]) {
  test(`the question stays while pages are turned, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
    crowd,
    make,
  }) => {
    const page = await as("visitor", { javaScriptEnabled, viewport: { width: 320, height: 700 } });
    await page.context().addCookies([cookieOf((await make("administrator")).session)]);
    await page.goto("/people");
    await page.getByLabel("Name or sign-in name").fill(crowd.toUpperCase());
    await page.getByLabel("Delegation").selectOption("BN");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByText(`${count} of`, { exact: false })).toBeVisible();
    await page.getByRole("link", { name: "Next page" }).click();
    await expect(page.getByText("Page 2 of 3", { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: "Sample person 051" })).toBeVisible();
    await page.getByRole("link", { name: "Next page" }).click();
    await expect(page.getByRole("link", { name: "Sample person 120" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Next page" })).toHaveCount(0);
    await page.getByRole("link", { name: "Previous page" }).click();
    await expect(page.getByText("Page 2 of 3", { exact: true })).toBeVisible();
    await expect(page.getByLabel("Name or sign-in name")).toHaveValue(crowd.toUpperCase());
    await expect(page.getByLabel("Delegation")).toHaveValue("BN");
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);

    await page.getByLabel("Role").selectOption("admin");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByText("Nobody answers to all of this.")).toBeVisible();
    await page.getByRole("link", { name: "Show everybody" }).click();
    await expect(page.getByLabel("Name or sign-in name")).toHaveValue("");
  });
}
