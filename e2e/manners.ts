import type { Page } from "@playwright/test";

/** How the page is built for those who hear it: its headings, its regions, its way to the content. */
export const builtOf = (page: Page) =>
  page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const levels = shown("h1, h2, h3, h4, h5, h6").map((heading) => Number(heading.tagName[1]));
    const nameOf = (element: Element) => {
      const by = element.getAttribute("aria-labelledby");
      return element.getAttribute("aria-label") ?? (by && document.getElementById(by)?.textContent) ?? "";
    };
    const navs = shown("nav").map(nameOf);
    return {
      h1: levels.filter((level) => level === 1).length,
      jumps: levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1),
      landmarks: ["body > header, header.masthead", "main", "footer"].map((one) => shown(one).length),
      unnamed: navs.filter((name) => !name).length,
      twice: navs.filter((name, at) => navs.indexOf(name) !== at),
      unnamedParts: shown("section[aria-labelledby]").filter((part) => !nameOf(part)).length,
      skip: document.querySelector("a")?.getAttribute("href"),
    };
  });

/** What every page has: one first heading, none that skips a level, its three regions, each navigation named once. */
export const wellBuilt = {
  h1: 1,
  jumps: [],
  landmarks: [1, 1, 1],
  unnamed: 0,
  twice: [],
  unnamedParts: 0,
  skip: "#main",
};

/** Words, rings and shapes that a palette of the reader's own has swallowed, and whatever moves. */
export const lostOf = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility());
    const ground = getComputedStyle(document.body).backgroundColor;
    const marks = shown.filter(
      (element) => element.matches(".mark, .stance") && element.getBoundingClientRect().width > 1,
    );
    const lost = marks.filter((element) => {
      const { backgroundColor, borderTopWidth } = getComputedStyle(element);
      return backgroundColor === ground && borderTopWidth === "0px";
    });
    const moving = shown.filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== "none" || transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0);
    });
    const plain = shown.filter((element) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
      return element.matches(".button, .control, .flag") && (borderTopWidth === "0px" || borderTopStyle === "none");
    });
    return [...lost, ...moving, ...plain].map((element) => element.outerHTML.slice(0, 120));
  });
