import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sectorKey } from "@/i18n/sectors";

const read = (name: string): { sector: string | string[] | null }[] =>
  JSON.parse(readFileSync(new URL(`../prisma/record/data/${name}.json`, import.meta.url), "utf8"));

test("every sector that the record names has its word in both languages", () => {
  const named = [...read("documents"), ...read("sectoral-bodies")].flatMap(({ sector }) => sector ?? []);
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(named)].filter((sector) => sectorKey(sector) === undefined)).toEqual([]);
});

test("a sector is known in whatever case it is written, and one that is not known has no key", () => {
  expect(sectorKey("HEALTH")).toBe(sectorKey("Health"));
  expect(sectorKey("astronomy")).toBeUndefined();
});
