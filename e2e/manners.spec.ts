import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import type { Reader } from "./people";

/** Pages of each kind, as somebody who has most to see there. */
const places: [Reader, string][] = [
  ["visitor", "/"],
  ["visitor", "/documents"],
  ["visitor", "/documents?q=zzzz"],
  ["visitor", "/documents/ascc-2023-04"],
  ["visitor", "/meetings"],
  ["visitor", "/meetings?body=soca"],
  ["visitor", "/meetings/summit-42"],
  ["visitor", "/members"],
  ["visitor", "/bodies"],
  ["visitor", "/about"],
  ["visitor", "/sign-in"],
  ["visitor", "/nope"],
  ["head of Indonesia", "/desk"],
  ["head of Indonesia", "/propose"],
  ["head of Indonesia", "/account"],
  ["head of Indonesia", "{text}"],
  ["head of Indonesia", "{text}/versions/1"],
  ["head of Indonesia", "{text}/steps/position"],
  ["officer of the Chair", "{text}/steps/return"],
  ["officer of the Chair", "/meetings/sample-summit"],
  ["officer of the Chair", "/meetings/sample-summit/attendance"],
  ["officer of the Chair", "/meetings/sample-summit/decisions"],
];

/** How the page is built for those who hear it: its headings, its regions, its way to the content. */
const builtOf = (page: Page) =>
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

/** Words, rings and shapes that a palette of the reader's own has swallowed, and whatever moves. */
const lostOf = (page: Page) =>
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

test("every page is built in order, and its window says which it is", async ({ as, seed }) => {
  const { address } = await seed({ stage: "soca", leadMembers: ["ID"], texts: ["delegations"] });
  const pages = new Map<Reader, Page>();
  const titles = new Map<string, string>();
  for (const [reader, place] of places) {
    const page = pages.get(reader) ?? (await as(reader));
    pages.set(reader, page);
    const path = place.replace("{text}", address);
    await page.goto(path);
    expect.soft(await builtOf(page), path).toEqual({
      h1: 1,
      jumps: [],
      landmarks: [1, 1, 1],
      unnamed: 0,
      twice: [],
      unnamedParts: 0,
      skip: "#main",
    });
    const title = await page.title();
    expect.soft(title, path).toMatch(/ASCC Declaration Tracker$/);
    expect.soft(titles.get(title), `${path} is called “${title}”`).toBeUndefined();
    titles.set(title, path);
  }
});

test("in the reader's own colours every mark and edge stays, and nothing moves", async ({ as, seed }) => {
  const { address } = await seed({ stage: "soca", leadMembers: ["ID"], texts: ["delegations"] });
  const options = { forcedColors: "active", reducedMotion: "reduce" } as const;
  for (const reader of ["visitor", "head of Indonesia"] as const) {
    const page = await as(reader, options);
    for (const [, place] of places.filter(([one]) => one === reader)) {
      const path = place.replace("{text}", address);
      await page.goto(path);
      expect.soft(await lostOf(page), path).toEqual([]);
    }
  }
});

test("a password can be pasted, and a manager knows its fields", async ({ as }) => {
  const page = await as("visitor");
  await page.goto("/sign-in");
  const [name, password] = [page.getByLabel("Name", { exact: true }), page.getByLabel("Password", { exact: true })];
  await expect(name).toHaveAttribute("autocomplete", "username");
  await expect(password).toHaveAttribute("autocomplete", "current-password");
  const kept = await password.evaluate((field) => {
    const data = new DataTransfer();
    data.setData("text/plain", "pasted");
    return field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  expect(kept, "nothing may stop a paste").toBe(true);
});
