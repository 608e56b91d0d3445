import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { nodeAdvice, nodeRefusal } from "../setup/node-version.mjs";
import { dataOf, expect, expectSentence } from "./expect.mjs";
import { start } from "./run.mjs";
import { isRoot, nobody } from "./users.mjs";

const pretendOld = "data:text/javascript,Object.defineProperty(process,'version',{value:'v18.20.8'})";

/** What cannot work ends with one plain sentence and the remedy. */
export const refusalSituations = (copy) => [
  ["a port that is taken is one sentence", () => portTaken(copy)],
  ["a folder that cannot be written is one sentence", () => unwritable(copy)],
  ["data of another major version is one sentence", () => otherVersion(copy)],
  [
    "a Node that is too old is one sentence",
    () => {
      const { status, stderr } = spawnSync(process.execPath, ["--import", pretendOld, "scripts/setup.mjs"], {
        cwd: copy,
        encoding: "utf8",
      });
      expect(status === 1 && /^This application needs Node 20\.19 or newer.*install Node 24/.test(stderr), stderr);
      expect(stderr.trim().split("\n").length === 1, `More than a sentence: ${stderr}`);
    },
  ],
  [
    "the oldest Node allowed is 20.19, and Node 20 is advised to move on",
    () => {
      for (const old of ["v16.20.2", "v18.20.8", "v20.18.3"]) expect(nodeRefusal(old) !== "", `${old} was let in`);
      for (const good of ["v20.19.0", "v22.1.0", "v24.22.1"]) expect(nodeRefusal(good) === "", `${good} was refused`);
      expect(nodeAdvice("v20.19.0") !== "" && nodeAdvice("v24.22.1") === "", "The advice is wrong.");
    },
  ],
];

async function portTaken(copy) {
  const other = createServer();
  await new Promise((done) => other.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (other.address());
  const run = await start(copy, { port });
  other.close();
  expectSentence(run, /Port \d+ is taken by another program: .*PORT=/);
}

async function unwritable(copy) {
  if (!isRoot()) chmodSync(copy, 0o555);
  // Root can write anywhere, so an ordinary user tries in root's folder.
  const run = await start(copy, {
    user: isRoot() ? nobody : undefined,
    env: { DATA_DIR: join(copy, "no-such-folder") },
  });
  if (!isRoot()) chmodSync(copy, 0o755);
  expectSentence(run, /Nothing can be written in .*: give this user the right/);
}

async function otherVersion(copy) {
  const file = join(dataOf(copy), "PG_VERSION");
  const was = readFileSync(file, "utf8");
  rmSync(file);
  writeFileSync(file, "12\n");
  const run = await start(copy);
  writeFileSync(file, was);
  expectSentence(run, /was made by Postgres 12, and this application brings Postgres \d+: /);
}
