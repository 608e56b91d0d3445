import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runNode } from "../child.mjs";
import { root } from "../places.mjs";
import { say } from "../say.mjs";

// The shell without a window comes first: the pages are the same, and it does without everything around them.
const installed = [
  process.env.CHROMIUM_PATH,
  "/usr/lib/chromium/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const find = () => installed.find((path) => path && existsSync(path));

/**
 * A Chromium to test with: one that is installed, else Playwright's own download, else the system's package.
 * @returns {Promise<{ path?: string } | undefined>} without a path Playwright's own is meant; undefined where there is none
 */
export async function findBrowser() {
  const present = find();
  if (present) return { path: present };
  if (await playwrightsOwn()) return {};
  const path = await systemPackage();
  return path ? { path } : undefined;
}

async function playwrightsOwn() {
  say("No Chromium is installed; asking Playwright for one …");
  const cli = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  const { code } = await runNode([cli, "install", "chromium"], { cwd: root });
  return code === 0;
}

async function systemPackage() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  say("Playwright could not get one; asking the system's packages …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const aptGet = (...words) =>
    new Promise((done) =>
      spawn("apt-get", [...words, "-qq"], { env, stdio: "ignore" })
        .once("error", done)
        .once("close", done),
    );
  await aptGet("update");
  for (const name of ["chromium-headless-shell", "chromium"]) {
    await aptGet("install", "-y", "--no-install-recommends", name);
    if (find()) return find();
  }
}
