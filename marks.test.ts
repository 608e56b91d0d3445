import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const under = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
const styles = under("app/styles", ".css");
const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];

test("every mark that a page draws has a shape of its own: without one it would be a square", () => {
  const drawn = found(under("components", ".tsx"), /["` ]is-([a-z]+)["` ]/g).filter((name) => name !== "mine");
  expect(drawn).toContain("passed");
  for (const name of drawn) expect(styles, name).toMatch(new RegExp(`\\.is-${name}\\b[^{]*\\{[^}]*--shape:`));
});

test("every shape that is used is drawn somewhere", () => {
  const drawn = found(styles, /--shape-([a-z]+):/g);
  expect(found(styles, /var\(--shape-([a-z]+)\)/g).filter((name) => !drawn.includes(name))).toEqual([]);
});
