import { expect, test } from "vitest";
import { underwayOf } from "@/domain/desk-underway";
import type { DeskDocument } from "@/domain/views/desk";

const document = (address: string): DeskDocument => ({
  address,
  reference: address.toUpperCase(),
  title: "Sample",
  sample: true,
  stage: "soca",
  outcome: null,
});
const rows = ["a", "b", "c"].map((address) => ({ document: document(address) }));
const second = {
  kind: "second" as const,
  by: null,
  what: "correct" as const,
  recorded: "2026-12-01T00:00:00Z",
  name: "Sample",
};

test("a desk on which nothing waits lists the texts on their way that it does not show already", () => {
  const watched = [{ document: document("a"), waits: "open" as const }];
  const waits = [{ ...second, document: document("c") }];
  expect(underwayOf(rows, { waits: [], watched: [] }).map(({ document }) => document.address)).toEqual(["a", "b", "c"]);
  expect(underwayOf(rows, { waits, watched })).toEqual([{ document: document("b"), waits: null }]);
});
