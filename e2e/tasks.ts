import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { slugOf } from "../domain/acts";
import type { Database } from "./database";
import { expect } from "./fixtures";
import type { Hand } from "./hands";
import type { Sitting, SittingWanted } from "./meetings";
import type { Reader } from "./people";
import type { makeDocument, Sample } from "./samples";
import { formOf } from "./steps";
import { languages } from "./words";

const [{ words }] = languages;

/** What a task is arranged with: invented documents and sittings of its own. */
type Tools = {
  seed: (wanted: Parameters<typeof makeDocument>[1]) => Promise<Sample>;
  meet: (wanted: SittingWanted) => Promise<Sitting>;
  adopt: (address: string) => Promise<void>;
  database: Database;
};
type Begun = { from: string; work: (page: Page, hand: Hand) => Promise<void> };

/** One everyday task: who does it, where they begin, and what they do until it is done. */
export type Task = { name: string; who: Reader; begin: (tools: Tools) => Promise<Begun> };

const main = (page: Page) => page.getByRole("main");
const field = (page: Page, name: string) => formOf(page).locator(`[name="${name}"]`).first();
const valued = (page: Page, name: string, value: string) =>
  formOf(page).locator(`[name="${name}"][value^="${value}"]`).first();
const send = (page: Page) => formOf(page).getByRole("button").first();
const step = (page: Page, act: Parameters<typeof slugOf>[0]) =>
  page.locator(`#steps a[href$="/steps/${slugOf(act)}"]`).first();
const done = async (page: Page, act: string) => {
  await expect(page).toHaveURL(new RegExp(`done=${act}$`));
  await expect(page.getByRole("status").filter({ hasText: words.inside.done })).toBeVisible();
};

/** Eight things that people do here every day, each by what they press, write and tick. */
export const tasks: Task[] = [
  {
    name: "a visitor finds a text in the register",
    who: "visitor",
    begin: async () => ({
      from: "/",
      work: async (page, hand) => {
        const nav = page.getByRole("navigation", { name: words.layout.main });
        await hand.press(nav.getByRole("link", { name: words.nav.documents, exact: true }));
        await expect(page).toHaveURL(/\/documents$/);
        await hand.write(page.getByRole("searchbox"), "village network");
        await hand.press(page.getByRole("search").getByRole("button", { name: words.action.filter }).first());
        await expect(page).toHaveURL(/q=village/);
        await hand.press(
          main(page)
            .getByRole("link", { name: /Villages Network/ })
            .first(),
        );
        await expect(page.getByRole("heading", { level: 1 })).toContainText("Villages Network");
      },
    }),
  },
  {
    name: "a delegate reads where a text stands and who is to act",
    who: "delegate of Thailand",
    begin: async ({ seed }) => {
      const { address } = await seed({ stage: "soca", leadMembers: ["ID"], texts: ["delegations"] });
      return {
        from: "/desk",
        work: async (page, hand) => {
          await hand.press(main(page).locator(`a[href="${address}"]`).first());
          const stands = page.getByRole("region", { name: words.document.stands, exact: true });
          await expect(stands).toContainText(words.stage.soca);
          await expect(stands.getByRole("heading", { name: words.word.actionHolder })).toBeVisible();
          await expect(stands).toContainText(words.document.rests.secretariat);
        },
      };
    },
  },
  {
    name: "a head of delegation states the position",
    who: "head of Thailand",
    begin: async ({ seed }) => {
      const { address } = await seed({ stage: "soca", leadMembers: ["ID"], texts: ["delegations"] });
      return {
        from: address,
        work: async (page, hand) => {
          await hand.press(step(page, "position"));
          await hand.tick(valued(page, "stance", "agreeWithEdits"));
          await hand.write(field(page, "reason"), "Sample: “villages” for “village”");
          await hand.press(formOf(page).locator('details:has([name=paragraph][value="2"]) > summary').first());
          await hand.tick(valued(page, "paragraph", "2"));
          await hand.press(send(page));
          await done(page, "position");
          await expect(main(page)).toContainText(words.stance.agreeWithEdits);
        },
      };
    },
  },
  {
    name: "a delegate opens a paragraph and takes its address along",
    who: "delegate of Thailand",
    begin: async ({ seed }) => {
      const { address } = await seed({ texts: ["delegations"] });
      return {
        from: address,
        work: async (page, hand) => {
          await hand.press(main(page).locator(`a[href="${address}/versions/1"]`).first());
          await hand.press(page.getByRole("link", { name: words.inside.paragraph.replace("{n}", "2"), exact: true }));
          await expect(page).toHaveURL(new RegExp(`${address}/versions/1#para-2$`));
          await page.goto(page.url());
          await expect(page.locator(":target")).toContainText("Sample paragraph 2 of version 1.");
        },
      };
    },
  },
  {
    name: "a delegate proposes a document",
    who: "delegate of Indonesia",
    begin: async ({ adopt }) => ({
      from: "/desk",
      work: async (page, hand) => {
        const title = `Sample declaration ${randomUUID()}`;
        await hand.press(main(page).locator('a[href="/propose"]').first());
        await hand.write(field(page, "title"), title);
        await hand.choose(field(page, "type"), "declaration");
        await hand.choose(field(page, "target"), "sample-summit");
        await hand.press(send(page));
        await done(page, "propose");
        await adopt(new URL(page.url()).pathname);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      },
    }),
  },
  {
    name: "an officer records what a meeting decided",
    who: "officer of the ASEAN Secretariat",
    begin: async ({ seed, meet, database }) => {
      const sitting = await meet({ body: "ASEAN Summit", name: "Sample Summit of a task", day: "2026-01-20" });
      const { id, address } = await seed({ stage: "summit", texts: ["delegations"] });
      await database.query("UPDATE document SET target_id = $2 WHERE id = $1", [id, sitting.id]);
      return {
        from: `/meetings/${sitting.address}`,
        work: async (page, hand) => {
          await hand.press(page.getByRole("link", { name: words.page.meeting.recordDecisions }));
          await hand.tick(valued(page, "document", address.slice("/documents/".length)));
          await hand.write(field(page, "verb"), "adopted");
          await hand.tick(valued(page, "outcome", "adopted"));
          await hand.press(send(page));
          await expect(page.getByRole("status").filter({ hasText: words.page.meeting.doneDecisions })).toBeVisible();
          await expect(main(page)).toContainText(words.outcome.pending);
        },
      };
    },
  },
  {
    name: "an officer shares a version with the delegations",
    who: "officer of the ASEAN Secretariat",
    // Of a listed text there is a choice: its delegations, or everybody.
    begin: async ({ seed }) => {
      const { address } = await seed({ texts: ["nobody"], listed: true });
      return {
        from: address,
        work: async (page, hand) => {
          await hand.press(step(page, "share"));
          await hand.tick(valued(page, "audience", "delegations"));
          await hand.press(send(page));
          await done(page, "share");
          await expect(page.getByRole("region", { name: words.inside.versions })).toContainText(
            words.act.audience.delegations,
          );
        },
      };
    },
  },
  {
    name: "an officer releases a step that was held",
    who: "officer of the Chair",
    begin: async ({ seed, database }) => {
      const { id, address } = await seed({ stage: "council", listed: true });
      await database.query(
        `INSERT INTO event (chain, document_id, kind, audience, day, data)
         VALUES ($1::text, $1::uuid, 'endorseSoca', 'inside', '2026-01-06', '{}')`,
        [id],
      );
      const released = () => database.query("SELECT 1 FROM released_step WHERE document_id = $1", [id]);
      return {
        from: address,
        work: async (page, hand) => {
          await hand.press(step(page, "release"));
          await hand.tick(valued(page, "step", "1"));
          expect(await released()).toHaveLength(0);
          await hand.press(send(page));
          await done(page, "release");
          expect(await released()).toHaveLength(1);
        },
      };
    },
  },
];
