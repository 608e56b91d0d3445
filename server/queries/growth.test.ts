import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/domain/people";
import { emptyFilter } from "@/domain/register-filter";
import { type Tx, withActor } from "@/server/db";
import { readDesk } from "@/server/queries/desk";
import { findDocument } from "@/server/queries/documents";
import { readHome } from "@/server/queries/home";
import { readMatrix } from "@/server/queries/matrix";
import { listMeetings } from "@/server/queries/meetings";
import { listDocuments } from "@/server/queries/register";
import { actors } from "@/server/testing/actors";
import { clientOf, freshDatabase, keptClient } from "@/server/testing/database";
import { enterGenerated } from "@/server/testing/generated";
import { statementsOf, timeOf, writeDownStatements } from "@/server/testing/statements";

const mostStatements = 12;
const [rounds, mostRounds] = [7, 50];

type Known = Exclude<Actor, { role: "public" }>;
type Page = { name: string; by: Known; read: (db: Tx, by: Known) => Promise<unknown>; most: number };

const delegate = actors["a delegate of the lead"];
const officer = actors["the ASEAN Secretariat"];
const open: Page = {
  name: "a document",
  by: delegate,
  read: (db, by) => findDocument(db, by, "sample-1967-05"),
  most: 2,
};

/**
 * How many times as long a page's questions may take on 5,000 documents, of which 500 are on their way, as on 100 with 30:
 * a document costs the same however many others there are; the register counts all that it could be narrowed down to, of
 * fifty times as many, and the list of meetings those of each meeting; the table of positions holds seventeen times as many
 * texts, and the desk sorts them.
 */
const pages: Page[] = [
  open,
  { name: "the home page", by: delegate, read: readHome, most: 6 },
  { name: "the register", by: delegate, read: (db, by) => listDocuments(db, by, emptyFilter()), most: 40 },
  { name: "the desk of a delegate", by: delegate, read: readDesk, most: 8 },
  { name: "the desk of an officer", by: officer, read: readDesk, most: 8 },
  { name: "the list of meetings", by: officer, read: (db, by) => listMeetings(db, by, { kind: null }), most: 40 },
  {
    name: "the table of positions",
    by: delegate,
    read: (db, by) => readMatrix(db, by, { summit: "measured-summit-0", on: null, order: "agenda", state: null }),
    most: 25,
  },
];

const few = { database: freshDatabase(), documents: 100, open: 30 };
const many = { database: freshDatabase(), documents: 5000, open: 500 };
const superusers = [few, many].map(({ database }) => keptClient(() => database.superuser));

beforeAll(async () => {
  await Promise.all(
    [few, many].map(async ({ documents, open }, at) => {
      const superuser = superusers[at]?.();
      if (!superuser) throw new Error("The tests have not begun.");
      await enterGenerated(superuser, documents, open);
      await writeDownStatements(superuser);
    }),
  );
});

/** Asks a page's questions while something is measured of them. */
const asked = <T>({ by, read }: Page, measured: (db: Tx, work: () => Promise<unknown>) => Promise<T>) =>
  withActor(by, (db) => measured(db, () => read(db, by)));

/**
 * How many times as long the server took over a page's questions among many; the shortest of several, taken by turns. Where
 * that is more than it may be they are asked more often: other work on the machine makes some longer and none shorter.
 */
async function growthOf(page: Page): Promise<number> {
  const shortest = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const growth = () => (shortest[1] ?? 0) / (shortest[0] ?? 1);
  for (let round = 0; round < rounds || (growth() > page.most && round < mostRounds); round++) {
    for (const [at, { database }] of [few, many].entries()) {
      clientOf(database);
      shortest[at] = Math.min(shortest[at] ?? 0, await asked(page, timeOf));
    }
  }
  return growth();
}

test.each(pages)(
  "on 5,000 documents the questions of $name are as few, and take at most $most times as long",
  async (page) => {
    clientOf(many.database);
    const statements = await asked(page, statementsOf);
    expect(statements.length).toBeGreaterThan(1);
    expect(statements.length).toBeLessThanOrEqual(mostStatements);
    expect(await growthOf(page)).toBeLessThanOrEqual(page.most);
  },
);

/** What hangs on one document, asked without the rest of its page, so that nothing else hides how long it takes. */
const hanging: Page = {
  ...open,
  read: async (db) => {
    const where = { reference: "SAMPLE/1967/05" };
    const { id: documentId } = await db.document.findUniqueOrThrow({ where, select: { id: true } });
    await db.event.findMany({ where: { documentId } });
    await db.clearance.findMany({ where: { documentId } });
    return db.position.findMany({ where: { documentId } });
  },
};

test("without the indexes that it needs, what hangs on a document is seen to take longer", async () => {
  expect(await growthOf(hanging)).toBeLessThanOrEqual(open.most);
  const big = superusers[1]?.();
  const { rows } = (await big?.query(
    `SELECT quote_ident(i.indexrelid::regclass::text) AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE c.relnamespace = 'public'::regnamespace AND NOT i.indisunique`,
  )) ?? { rows: [] };
  await big?.query(`DROP INDEX ${rows.map(({ name }) => name).join(", ")}`);
  expect(await growthOf(hanging)).toBeGreaterThan(open.most);
});
