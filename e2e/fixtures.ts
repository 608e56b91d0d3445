import { type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { base as address } from "./ask";
import { type Database, openDatabase } from "./database";
import { makeMeeting, removeMeetings, type Sitting, type SittingWanted } from "./meetings";
import { type Made, makePerson, type Reader, removePeople } from "./people";
import { makeDocument, removeDocuments, type Sample } from "./samples";
import { createWindows } from "./windows";

type PageOf = (reader: Reader, options?: BrowserContextOptions) => Promise<Page>;

type Fixtures = {
  /** Opens a page signed in as somebody, in a window of their own; `visitor` is nobody. */
  as: PageOf;
  /** Makes a person whom no other test knows, signed in already. */
  make: (reader: Exclude<Reader, "visitor">) => Promise<Made>;
  /** Enters an invented sitting that no other test knows. */
  meet: (wanted: SittingWanted) => Promise<Sitting>;
  /** Takes a document that a test makes through the pages away with the test's own. */
  adopt: (address: string) => Promise<void>;
  /** Enters an invented document that no other test knows. */
  seed: (wanted: Parameters<typeof makeDocument>[1]) => Promise<Sample>;
};

type Shared = {
  /** The application's database, to arrange things and to look at them. */
  database: Database;
  /** The session of somebody who only reads; one a worker, shared by its tests. */
  sessionOf: (reader: Reader) => Promise<string | undefined>;
  /** The browser's windows, which one test after another uses. */
  windows: ReturnType<typeof createWindows>;
};

/** What a browser keeps of a session. */
export const cookieOf = (session: string) => ({
  name: "session",
  value: session,
  url: address,
  httpOnly: true,
  sameSite: "Lax" as const,
});

/** Playwright's test with people, documents and the database behind the pages. */
export const test = base.extend<Fixtures, Shared>({
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const database = await openDatabase();
      // All tests come from one address; what an earlier run guessed wrong must not count against this one.
      await database.query("DELETE FROM attempt WHERE key LIKE 'address%'");
      await use(database);
      await database.close();
    },
    { scope: "worker" },
  ],
  sessionOf: [
    async ({ database }, use) => {
      const made = new Map<Reader, Promise<Made>>();
      await use(async (reader) => {
        if (reader === "visitor") return undefined;
        const person = made.get(reader) ?? makePerson(database, reader);
        made.set(reader, person);
        return (await person).session;
      });
      const people = await Promise.all(made.values());
      await removePeople(
        database,
        people.map(({ id }) => id),
      );
    },
    { scope: "worker" },
  ],
  windows: [
    async ({ browser }, use) => {
      const windows = createWindows(browser);
      await use(windows);
      await windows.close();
    },
    { scope: "worker" },
  ],
  as: async ({ windows, sessionOf }, use) => {
    const lent: Page[] = [];
    await use(async (reader, options = {}) => {
      const session = await sessionOf(reader);
      const page = await windows.lend(options);
      lent.push(page);
      if (session) await page.context().addCookies([cookieOf(session)]);
      return page;
    });
    const wrong: string[] = [];
    for (const page of lent) wrong.push(...(await windows.takeBack(page)));
    if (wrong.length > 0) throw new Error(`A page said in the browser: ${wrong.join("; ")}`);
  },
  make: async ({ database }, use) => {
    const people: string[] = [];
    await use(async (reader) => {
      const person = await makePerson(database, reader);
      people.push(person.id);
      return person;
    });
    await removePeople(database, people);
  },
  meet: async ({ database }, use) => {
    const meetings: string[] = [];
    await use(async (wanted) => {
      const meeting = await makeMeeting(database, wanted);
      meetings.push(meeting.id);
      return meeting;
    });
    await removeMeetings(database, meetings);
  },
  adopt: async ({ database }, use) => {
    const addresses: string[] = [];
    await use(async (address) => {
      addresses.push(
        address
          .replace(/.*\/documents\//, "")
          .toUpperCase()
          .replaceAll("-", "/"),
      );
    });
    const rows = await database.query("SELECT id FROM document WHERE sample AND reference = ANY ($1)", [addresses]);
    await removeDocuments(
      database,
      rows.map(({ id }) => id),
    );
  },
  seed: async ({ database }, use) => {
    const documents: string[] = [];
    await use(async (wanted) => {
      const document = await makeDocument(database, wanted);
      documents.push(document.id);
      return document;
    });
    await removeDocuments(database, documents);
  },
});

export { expect } from "@playwright/test";
