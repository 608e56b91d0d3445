import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../places.mjs";

const made = [];
/** What a start leaves behind and a bare clone has not. */
const leftovers = ["node_modules", ".next", "prisma/generated", "next-env.d.ts"];

/** A new folder that everybody may enter, removed at the end. */
export function makeFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tracker-start-")));
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}

/** A bare clone of a work tree as it stands, uncommitted files included, in a repository of its own. */
export function bareCopy(target, from = root) {
  const git = (...args) => execFileSync("git", args, { cwd: target, encoding: "utf8" });
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: from });
  mkdirSync(target, { recursive: true });
  for (const name of list.toString().split("\0").filter(Boolean)) {
    if (!existsSync(join(from, name))) continue;
    mkdirSync(dirname(join(target, name)), { recursive: true });
    cpSync(join(from, name), join(target, name));
  }
  git("init", "--quiet");
  git("add", "--all");
  git("-c", "user.name=test", "-c", "user.email=test@localhost", "commit", "--quiet", "--message", "copy");
  return target;
}

/** A copy that has been started before, made of links where the file system allows, so that it takes no time. */
export function warmCopy(target, from = root) {
  bareCopy(target, from);
  for (const name of leftovers) {
    if (!existsSync(join(from, name))) continue;
    const [source, goal] = [join(from, name), join(target, name)];
    if (spawnSync("cp", ["-al", source, goal]).status !== 0)
      cpSync(source, goal, { recursive: true, verbatimSymlinks: true });
  }
  return target;
}

/** What git sees changed in a copy. */
export const changes = (copy) => execFileSync("git", ["status", "--porcelain"], { cwd: copy, encoding: "utf8" });

export function removeFolders() {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}
