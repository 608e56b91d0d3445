import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { base } from "./ask";

type Window = { page: Page; wrong: string[]; tidy: () => Promise<void> };

const ordinary = { viewport: { width: 1280, height: 720 }, colorScheme: "light" } as const;

/**
 * The windows of one browser, lent to one test after another, since to open one costs more than to draw a page.
 * Each is handed out as if it were new: nobody signed in, nothing kept, nothing to go back to, its own size and colours.
 */
export function createWindows(browser: Browser) {
  const free = new Map<string, Window[]>();
  const lent = new Map<Page, { like: string; window: Window }>();

  return {
    /** Hands out a window that answers to these options. */
    async lend(options: BrowserContextOptions): Promise<Page> {
      const like = JSON.stringify(options);
      const window = free.get(like)?.pop() ?? (await openWindow(browser, options));
      lent.set(window.page, { like, window });
      return window.page;
    },

    /** Takes a window back, and tells what its pages said in the browser that they must not say. */
    async takeBack(page: Page): Promise<string[]> {
      const { like, window } = lent.get(page) ?? {};
      if (!like || !window) throw new Error("This window was not lent.");
      lent.delete(page);
      await window.tidy();
      free.set(like, [...(free.get(like) ?? []), window]);
      return window.wrong.splice(0);
    },

    async close() {
      for (const { page } of [...free.values()].flat()) await page.context().close();
    },
  };
}

async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<Window> {
  const context = await browser.newContext({ baseURL: base, ...options });
  const wrong: string[] = [];
  // A word that a form lacks, or a page that the browser draws otherwise than the server did, is told to nobody else.
  context.on("weberror", (error) => wrong.push(String(error.error())));
  context.on("console", (said) => {
    if (/MISSING_MESSAGE|FORMATTING_ERROR|INSUFFICIENT_PATH|hydrat/i.test(said.text())) wrong.push(said.text());
  });
  const page = await context.newPage();
  const browserItself = await context.newCDPSession(page);
  const { viewport, colorScheme } = { ...ordinary, ...options };
  return {
    page,
    wrong,
    async tidy() {
      for (const other of context.pages()) if (other !== page) await other.close();
      page.removeAllListeners();
      await page.unrouteAll();
      // A page may keep something when it is left, so what is kept goes when another stands there.
      await page.goto("/icon.svg");
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      await context.clearCookies();
      await browserItself.send("Page.resetNavigationHistory");
      await page.emulateMedia({ media: null, colorScheme, forcedColors: null, reducedMotion: null });
      if (viewport) await page.setViewportSize(viewport);
    },
  };
}
