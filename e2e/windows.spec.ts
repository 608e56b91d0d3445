import { expect, test } from "./fixtures";

// The tests lean on it that a window handed on is like a new one.

test("a window that was given back keeps nothing of whoever had it, and tells what its pages said", async ({
  windows,
}) => {
  const [options, kept] = [{ locale: "en-GB" }, "kept (sample)"];
  const page = await windows.lend(options);
  await page.goto("/theme?to=dark&back=/about");
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  await page.setViewportSize({ width: 320, height: 500 });
  await page.route("**/about", (route) => route.fulfill({ body: kept }));
  await page.evaluate((word) => {
    for (const keeps of [localStorage, sessionStorage]) keeps.setItem("word", word);
    addEventListener("pagehide", () => sessionStorage.setItem("left", word));
    console.error("FORMATTING_ERROR (sample)");
  }, kept);
  expect(await page.context().cookies()).toHaveLength(1);
  expect(await windows.takeBack(page)).toEqual(["FORMATTING_ERROR (sample)"]);

  const again = await windows.lend(options);
  expect(again, "the same window").toBe(page);
  expect(await again.context().cookies()).toEqual([]);
  await again.goto("/about");
  const found = await again.evaluate(() => ({
    kept: localStorage.length + sessionStorage.length,
    back: history.length,
    width: innerWidth,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    forced: matchMedia("(forced-colors: active)").matches,
  }));
  expect(found).toEqual({ kept: 0, back: 2, width: 1280, dark: false, forced: false });
  expect(await again.content()).not.toContain(kept);
  expect(await windows.takeBack(again)).toEqual([]);
});
