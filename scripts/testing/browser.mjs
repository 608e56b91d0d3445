import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runNode } from "../child.mjs";
import { root } from "../places.mjs";
import { say } from "../say.mjs";

const installed = [
  process.env.CHROMIUM_PATH,
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
  systemPackage();
  const path = find();
  return path ? { path } : undefined;
}

async function playwrightsOwn() {
  say("No Chromium is installed; asking Playwright for one …");
  const cli = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  const { code } = await runNode([cli, "install", "chromium"], { cwd: root });
  return code === 0;
}

function systemPackage() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  say("Playwright could not get one; asking the system's packages …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, stdio: "ignore" });
  } catch {
    // Whether one is there now is asked again.
  }
}
