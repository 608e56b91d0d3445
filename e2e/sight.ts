import type { Page } from "@playwright/test";
import { sideways } from "./faults";
import { expect } from "./fixtures";

const controls = "a[href], button, summary, input, select, textarea";

/**
 * What can be pressed and is too small for a pointer (WCAG 2.5.8): lower or narrower than 24 pixels, with something
 * else to press within 24 pixels around its middle. A link within a sentence may be as high as its line.
 */
const small = (page: Page) =>
  page.evaluate((controls) => {
    const targets = [...document.querySelectorAll(controls)].flatMap((element) => {
      const own = element.closest("label") ?? element;
      const box = own.getBoundingClientRect();
      return element.checkVisibility() && box.width > 1 && !element.matches("[type=hidden]") ? [{ own, box }] : [];
    });
    const isSmall = (box: DOMRect) => box.width < 23.5 || box.height < 23.5;
    const middle = (box: DOMRect) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
    const inSentence = (element: Element) =>
      element.matches("a") &&
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node !== element && node.textContent?.trim());
    const near = (at: { x: number; y: number }, box: DOMRect) => {
      const other = middle(box);
      if (isSmall(box)) return Math.hypot(other.x - at.x, other.y - at.y) < 24;
      const [dx, dy] = [Math.max(box.left - at.x, 0, at.x - box.right), Math.max(box.top - at.y, 0, at.y - box.bottom)];
      return Math.hypot(dx, dy) < 12;
    };
    return targets
      .filter(({ own, box }) => isSmall(box) && !inSentence(own))
      .filter(({ own, box }) => targets.some((other) => other.own !== own && near(middle(box), other.box)))
      .map(({ own, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${own.outerHTML.slice(0, 130)}`);
  }, controls);

/** The main controls that are lower than a finger needs. */
const lowForFingers = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".button, .control, .choice-card, label:has(.tick), .choices > summary, .masthead a")]
      .filter((element) => element.checkVisibility() && !element.matches(".choices .control"))
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => `${element.getBoundingClientRect().height}: ${element.outerHTML.slice(0, 130)}`),
  );

/** What can be pressed and is cut off, by the edge of the page or by its own box. */
const clipped = (page: Page) =>
  page.evaluate((controls) => {
    const edge = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll(`${controls}, label`)]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const cut = getComputedStyle(element).overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
        return element.checkVisibility() && width > 1 && (left < -1 || right > edge || cut);
      })
      .map((element) => element.outerHTML.slice(0, 160));
  }, controls);

/** Nothing moves sideways or is cut off, and whatever can be pressed is large enough for its pointer. */
export async function expectRoom(page: Page, finger: boolean): Promise<void> {
  const address = new URL(page.url()).pathname;
  expect.soft(await sideways(page), address).toBe("");
  expect.soft(await clipped(page), address).toEqual([]);
  expect.soft(await small(page), address).toEqual([]);
  if (finger) expect.soft(await lowForFingers(page), address).toEqual([]);
}
