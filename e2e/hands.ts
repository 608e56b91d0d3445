import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

/** How somebody works a page: what they press, write, tick and choose. */
export type Hand = {
  press: (what: Locator) => Promise<void>;
  write: (field: Locator, words: string) => Promise<void>;
  tick: (box: Locator) => Promise<void>;
  choose: (list: Locator, value: string) => Promise<void>;
};

/** A mouse, or with `finger` a finger; `look` sees each page before something is pressed on it. */
export function pointer(look: () => Promise<void>, finger = false): Hand {
  return {
    press: async (what) => {
      await expect(what).toBeVisible();
      await look();
      await (finger ? what.tap() : what.click());
    },
    write: (field, words) => field.fill(words),
    tick: (box) => (finger ? box.tap() : box.check()),
    choose: async (list, value) => {
      await list.selectOption(value);
    },
  };
}

/** What of the focus a reader of the screen would miss: its ring, or the element itself under something else. */
export function unseenFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return "";
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const ring = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const over = document.elementFromPoint(x, y);
  const seen = over && (element.contains(over) || over.contains(element));
  return ring && seen ? "" : `${ring ? "covered" : "no ring"}: ${element.outerHTML.slice(0, 140)}`;
}

/** The keyboard alone: Tab until it is reached, then the keys that a browser gives it. */
export function keyboard(page: Page): Hand {
  const reach = async (what: Locator) => {
    await expect(what).toBeVisible();
    const name = await what.getAttribute("name");
    const there = (element: Element, group: string | null) => {
      const at = document.activeElement;
      // Tab leads into a group of radio buttons, the arrows lead through it.
      const within = at instanceof HTMLInputElement && at.type === "radio" && at.name === group;
      return at === element || (within && element instanceof HTMLInputElement && element.type === "radio");
    };
    for (let steps = 0; steps < 300; steps++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(unseenFocus)).toBe("");
      if (await what.evaluate(there, name)) return;
    }
    throw new Error(`Tab does not lead to ${what}`);
  };
  return {
    press: async (what) => {
      await reach(what);
      await page.keyboard.press("Enter");
    },
    write: async (field, words) => {
      await reach(field);
      await page.keyboard.insertText(words);
    },
    tick: async (box) => {
      await reach(box);
      for (let steps = 0; steps < 20 && !(await box.isChecked()); steps++) {
        const here = await box.evaluate((element) => element === document.activeElement);
        await page.keyboard.press(here ? "Space" : "ArrowDown");
      }
      await expect(box).toBeChecked();
    },
    choose: async (list, value) => {
      await reach(list);
      for (let steps = 0; steps < 40 && (await list.inputValue()) !== value; steps++) {
        await page.keyboard.press("ArrowDown");
      }
      await expect(list).toHaveValue(value);
    },
  };
}
