import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, referenceFrom, referenceOf } from "@/domain/reference";

test("a reference names the year and the number, samples apart", () => {
  expect(referenceOf(2023, 4, false)).toBe("ASCC/2023/04");
  expect(referenceOf(2023, 4, true)).toBe("SAMPLE/2023/04");
  expect(referenceOf(2023, 120, false)).toBe("ASCC/2023/120");
});

test("every reference has one address, and the address leads back to it", () => {
  const years = fc.integer({ min: 1967, max: 2999 });
  const numbers = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(years, numbers, fc.boolean(), (year, number, sample) => {
      const reference = referenceOf(year, number, sample);
      expect(referenceFrom(addressOf(reference))).toBe(reference);
      expect(addressOf(reference)).toMatch(/^[a-z0-9-]+$/);
    }),
  );
});

describe("is no address of a reference:", () => {
  test.each([
    "",
    "ASCC-2023-04",
    "ascc/2023/04",
    "ascc-2023-4",
    "ascc-23-04",
    "ascc-2023-04\n",
    " ascc-2023-04",
    "other-2023-04",
    "ascc-２０２３-04",
  ])("%j", (address) => {
    expect(referenceFrom(address)).toBeUndefined();
  });
});

test("a text that is no reference has no address", () => {
  expect(() => addressOf("ascc-2023-04")).toThrow("Not a reference");
});
