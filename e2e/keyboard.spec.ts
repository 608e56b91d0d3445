import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** How the focused element is shown: its outline or shadow, and whether it is in view. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height, top } = element.getBoundingClientRect();
    return {
      name: element.textContent?.trim().slice(0, 40) || element.getAttribute("name") || element.tagName,
      shown: (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none",
      inView: width > 0 && height > 0 && top >= 0 && top < innerHeight,
    };
  });

for (const width of [320, 1280]) {
  for (const path of ["/", "/documents", "/documents/ascc-2023-04", "/sign-in"]) {
    test(`the keyboard alone leads through ${path} at ${width} px, and shows where it is`, async ({ as }) => {
      const page = await as("visitor", { viewport: { width, height: 700 } });
      await page.goto(path);
      await page.keyboard.press("Tab");
      expect((await focused(page))?.name).toBe("Skip to content");
      const passed: unknown[] = [];
      for (let at = await focused(page); at && passed.length < 30; at = await focused(page)) {
        passed.push(at);
        await page.keyboard.press("Tab");
      }
      expect(passed.length).toBeGreaterThan(10);
      expect(passed).toEqual(passed.map(() => expect.objectContaining({ shown: true, inView: true })));
      await page.goto(path);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page.locator("main")).toBeFocused();
    });
  }
}

test("the filters are worked by the keyboard alone", async ({ as }) => {
  const page = await as("visitor");
  await page.goto("/documents");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("declaration");
  const phase = page.getByRole("search").locator("summary").filter({ hasText: "Phase" });
  for (let steps = 0; steps < 6 && !(await phase.evaluate((element) => element === document.activeElement)); steps++) {
    await page.keyboard.press("Tab");
  }
  await expect(phase).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("checkbox").first()).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=declaration&phase=\w+/);
  await expect(page.getByRole("status")).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  test(`a form sent from its end comes back with what is wrong in view, ${how} JavaScript`, async ({ as }) => {
    const page = await as("head of Indonesia", { javaScriptEnabled, viewport: { width: 360, height: 640 } });
    await page.goto("/propose");
    const problem = page.getByRole("alert").filter({ hasText: "There is a problem" });
    for (const _time of ["once", "twice"]) {
      await page.getByRole("main").getByRole("button").last().click();
      await expect(problem).toBeInViewport();
      if (javaScriptEnabled) await expect(problem).toBeFocused();
    }
    await problem.getByRole("link").first().click();
    await expect(page.locator("#title")).toBeFocused();
    await expect(page.locator("#title")).toHaveAccessibleDescription(/Fill in/);
  });
}

/** Words on the sheet that are too pale to read on paper (less than 7:1 on white), and grounds that are not white. */
const faintOrFilled = (page: Page) =>
  page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const light = (colour: string) => {
      if (!pen) return 0;
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((value) =>
        value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const shown = [...document.querySelectorAll("body, body *")].filter((element) => element.checkVisibility());
    const faint = shown.filter((element) => {
      const words = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const unseen = element.getBoundingClientRect().width <= 1;
      return words && !unseen && 1.05 / (light(getComputedStyle(element).color) + 0.05) < 7;
    });
    const filled = shown.filter((element) => {
      return element.textContent?.trim() && light(getComputedStyle(element).backgroundColor) < 0.99;
    });
    const says = (what: string) => (element: Element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return `${what}: ${color} on ${backgroundColor}, ${element.outerHTML.slice(0, 90)}`;
    };
    return [...faint.map(says("faint")).slice(0, 4), ...filled.map(says("filled")).slice(0, 4)];
  });

for (const colorScheme of ["light", "dark"] as const) {
  test(`paper shows dark words on white and none of the screen's furniture, on a ${colorScheme} device`, async ({
    as,
  }) => {
    const page = await as("head of Indonesia", { colorScheme });
    for (const path of ["/", "/documents", "/documents/ascc-2023-04", "/meetings", "/meetings/summit-42", "/about"]) {
      await page.goto(path);
      await page.emulateMedia({ media: "print", colorScheme });
      await expect.soft(page.locator("header.masthead nav"), path).toBeHidden();
      for (const furniture of await page.getByRole("button").or(page.getByRole("search")).all()) {
        await expect.soft(furniture, path).toBeHidden();
      }
      await expect.soft(page.locator("a.skip"), path).toBeHidden();
      await expect.soft(page.getByRole("heading", { level: 1 }), path).toBeVisible();
      expect.soft(await faintOrFilled(page), path).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });
}
