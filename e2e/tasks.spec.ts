import type { BrowserContextOptions, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { type Hand, keyboard, pointer } from "./hands";
import { expectRoom } from "./sight";
import { tasks } from "./tasks";

type Mode = { options: BrowserContextOptions; hand: (page: Page) => Hand };
const nothing = async () => undefined;

/** The ways in which each task has to be possible. */
const modes: Record<string, Mode> = {
  "by the keyboard alone": { options: { viewport: { width: 1280, height: 800 } }, hand: keyboard },
  "without JavaScript": {
    options: { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } },
    hand: () => pointer(nothing),
  },
  "on a phone of 360 pixels": {
    options: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    hand: (page) => pointer(() => expectRoom(page, true), true),
  },
  // A window of 1280 pixels at 200 % is as wide as one of 640.
  "at 200 % zoom": {
    options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
    hand: (page) => pointer(() => expectRoom(page, false)),
  },
};

for (const { name, who, begin } of tasks) {
  for (const [how, { options, hand }] of Object.entries(modes)) {
    test(`${name}, ${how}`, async ({ as, seed, meet, adopt, database }) => {
      const { from, work } = await begin({ seed, meet, adopt, database });
      const page = await as(who, options);
      await page.goto(from);
      await work(page, hand(page));
      if (how !== "without JavaScript") await expectRoom(page, options.isMobile ?? false);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    });
  }
}
