import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

// The small form of it: a browser reads it again on every page.
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page as it stands that is serious or critical; of the colours alone, or of all else, where asked. */
export async function seriousFaults(
  page: Page,
  what: "everything" | "colours" | "all but colours" = "everything",
): Promise<string[]> {
  // Run by the debugger, so that the page's own policy stays as it is.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const colours = "color-contrast";
  const rules = {
    everything: {},
    colours: { runOnly: [colours] },
    "all but colours": { rules: { [colours]: { enabled: false } } },
  }[what];
  const violations = await page.evaluate(async (run) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // Nothing is fetched again: none of its rules that are on reads the styles as files. What is found is shown as it is
    // written, so that no selector need be sought for it.
    const found = await axe.run(document, {
      resultTypes: ["violations"],
      preload: false,
      selectors: false,
      ...run,
    });
    return found.violations;
  }, rules);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))}`);
}

/** How far the page can be moved sideways, in pixels, and what sticks out. */
export const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return "";
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return `${scrollWidth - clientWidth} px: ${wide.slice(0, 4).map((element) => element.outerHTML.slice(0, 120))}`;
  });
