import { expect, test } from "vitest";
import { oneAddress } from "./addresses.mjs";

test.each([
  ["/en", "/"],
  ["/en/documents?page=2", "/documents?page=2"],
  ["/en//evil.example", "/evil.example"],
  ["/documents/ASCC-2023-04", "/documents/ascc-2023-04"],
  ["/en/documents/NONSENSE", "/documents/nonsense"],
  ["/id/documents/Ascc-2023-04/steps/endorseSoca?q=A", "/id/documents/ascc-2023-04/steps/endorseSoca?q=A"],
  ["/api/documents/ASCC-2023-04/paper", "/api/documents/ascc-2023-04/paper"],
])("%s stands at %s", (asked, one) => {
  expect(oneAddress(asked)).toBe(one);
  expect(oneAddress(one)).toBeUndefined();
});

test.each(["/", "/documents?q=ASCC", "/documents/%C3%89", "/english", "/meetings/SUMMIT-42", "/documents"])(
  "%s is left as it is",
  (asked) => {
    expect(oneAddress(asked)).toBeUndefined();
  },
);
