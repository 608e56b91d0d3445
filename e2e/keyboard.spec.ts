import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { unseenFocus } from "./hands";

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

for (const viewport of [
  { width: 1280, height: 500 },
  { width: 800, height: 400 },
]) {
  test(`what stays in place on the table of positions covers no focus, ${viewport.width} px`, async ({ as }) => {
    const page = await as("officer of the ASEAN Secretariat", { viewport });
    await page.goto("/matrix");
    const seen: string[] = [];
    for (let steps = 0; steps < 80; steps++) {
      await page.keyboard.press("Tab");
      seen.push(await page.evaluate(unseenFocus));
    }
    for (let steps = 0; steps < 40; steps++) {
      await page.keyboard.press("Shift+Tab");
      seen.push(await page.evaluate(unseenFocus));
    }
    expect(seen.filter(Boolean)).toEqual([]);
  });
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
    await expect(page.locator("#title")).toHaveAccessibleDescription(/Fill in: Working title/);
  });
}
