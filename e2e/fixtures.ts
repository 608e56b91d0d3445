import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from "@playwright/test";

/** The people that tests sign in as, by the words on their buttons; the viewer and visitor hold no mandate. */
export const people = {
  "delegate of Indonesia": "Delegate, Indonesia (sample)",
  "head of Indonesia": "Head of delegation, Indonesia (sample)",
  "delegate of Thailand": "Delegate, Thailand (sample)",
  "head of Thailand": "Head of delegation, Thailand (sample)",
  "officer of SOMSWD": "Officer of SOMSWD (sample)",
  "officer of the ASEAN Secretariat": "Officer, ASEAN Secretariat (sample)",
  "officer of the Chair": "Officer, Chair's secretariat (sample)",
  administrator: "Administrator (sample)",
  viewer: "Viewer (sample)",
} as const;
export type Person = keyof typeof people;

/** Signs in through the page, by the button that the demonstration offers for this person. */
export async function signInAs(page: Page, person: Person) {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: people[person], exact: false }).first().click();
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
}

type Fixtures = {
  /** Opens a page signed in as somebody, in a browser of their own; `visitor` is nobody. */
  as: (person: Person | "visitor", options?: BrowserContextOptions) => Promise<Page>;
};

/** Playwright's test with people. A person signs in once a worker; the session is then shared by its tests. */
export const test = base.extend<Fixtures, { sessions: (person: Person) => Promise<string> }>({
  sessions: [
    async ({ browser }, use, { workerIndex }) => {
      const folder = join(".data/test/sessions", `${Date.now()}-${workerIndex}`);
      mkdirSync(folder, { recursive: true });
      await use(async (person) => {
        const path = join(folder, `${person.replaceAll(" ", "-")}.json`);
        if (!existsSync(path)) {
          const context = await browser.newContext({ baseURL: process.env.BASE_URL });
          await signInAs(await context.newPage(), person);
          await context.storageState({ path });
          await context.close();
        }
        return path;
      });
    },
    { scope: "worker" },
  ],
  as: async ({ browser, sessions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (person, options = {}) => {
      const storageState = person === "visitor" ? undefined : await sessions(person);
      const context = await browser.newContext({ baseURL: process.env.BASE_URL, storageState, ...options });
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

export { expect } from "@playwright/test";
