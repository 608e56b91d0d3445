import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const resolve = {
  alias: [
    { find: "server-only", replacement: here("./server/testing/nothing.ts") },
    { find: /^@\//, replacement: here("./") },
  ],
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["*.test.ts", "{domain,i18n,messages,scripts}/**/*.test.ts"],
          // Properties try hundreds of texts; a busy machine takes its time.
          testTimeout: 60_000,
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
