import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";

/** Tests that ask for pages by the thousand and draw none: they wait for the application alone, where others draw. */
const asking = /(actions|routes|secrets|secrets-found|secrets-of-people)\.spec\.ts$/;

/** The browser tests run against an application that is already up (scripts/test.mjs starts one on test data). */
export default defineConfig({
  testDir: "e2e",
  outputDir: ".data/test/browser",
  fullyParallel: true,
  // More than there are cores: a browser waits for the application as often as it works.
  workers: Math.min(4, availableParallelism() + 2),
  projects: [
    { name: "asking", testMatch: asking, workers: 2 },
    { name: "drawing", testIgnore: asking },
  ],
  retries: 0,
  forbidOnly: true,
  // A reader asks for some hundreds of pages in one test; a slow machine is not a wrong answer.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 30_000,
    baseURL: process.env.BASE_URL ?? "http://127.0.0.1:3000",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Scripts are compiled as they come: to look them over first, and compile each function when it is called, takes
        // a page that is loaded once a fifth longer.
        "--js-flags=--no-lazy",
      ],
    },
  },
});
