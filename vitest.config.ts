import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Files that take longest, first; begun last, one of them would keep a single core busy at the end. */
const longest = ["shown", "simultaneous-words", "simultaneous", "reset-sample", "every-edge", "verdict", "life"];
const rank = ({ moduleId }: TestSpecification) => {
  const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return at < 0 ? longest.length : at;
};

class LongestFirst extends BaseSequencer {
  async sort(files: TestSpecification[]) {
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

const resolve = {
  alias: [
    { find: "server-only", replacement: here("./server/testing/nothing.ts") },
    { find: /^@\//, replacement: here("./") },
  ],
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["*.test.ts", "{domain,i18n,messages,scripts}/**/*.test.ts"],
          // Properties try hundreds of texts; a busy machine takes its time.
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          name: "database",
          include: ["{server,prisma}/**/*.test.ts"],
          globalSetup: "./server/testing/postgres.ts",
          // A file waits for Postgres half of its time, so that each core has one.
          maxWorkers: availableParallelism(),
          // One process for many files: to load the application's code anew for each takes longer than many of them last.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
