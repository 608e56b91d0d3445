import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { matrix } from "../e2e/route-matrix";

test("docs/routes.md says what the tests expect; `npm run docs:routes` writes it", () => {
  expect(readFileSync("docs/routes.md", "utf8")).toBe(matrix());
});
