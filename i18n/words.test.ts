import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysText, dayText, shortDayText, weekdayText } from "@/i18n/dates";
import { momentText, timeText, zoneText } from "@/i18n/moments";
import { getPathname, localeOfPath, safeBack, withoutLocale } from "@/i18n/paths";
import { isLocale, otherLocale } from "@/i18n/routing";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("a day", () => {
  test("reads in each language, with no line break within it", () => {
    expect(plain(dayText("2023-04-28", "en"))).toBe("28 April 2023");
    expect(plain(dayText("2023-05-08", "id"))).toBe("8 Mei 2023");
    expect(dayText("2023-04-28", "en")).not.toContain(" ");
    expect(plain(weekdayText("2023-04-28", "en"))).toBe("Friday 28 April 2023");
    expect(plain(weekdayText("2023-04-28", "id"))).toBe("Jumat, 28 April 2023");
    expect(plain(shortDayText("2023-04-28", "en"))).toBe("28 April");
  });

  test.each([
    ["one day", "2023-05-10", "2023-05-10", "10 May 2023", "10 Mei 2023"],
    ["an end that is not known", "2023-05-10", null, "10 May 2023", "10 Mei 2023"],
    ["one month", "2023-05-10", "2023-05-11", "10 to 11 May 2023", "10–11 Mei 2023"],
    ["two months", "2023-04-30", "2023-05-01", "30 April to 1 May 2023", "30 April – 1 Mei 2023"],
    [
      "two years",
      "2023-12-31",
      "2024-01-01",
      "31 December 2023 to 1 January 2024",
      "31 Desember 2023 – 1 Januari 2024",
    ],
  ])("or several read naming month and year once: %s", (_, from, to, english, indonesian) => {
    expect(plain(daysText(from, to, "en"))).toBe(english);
    expect(plain(daysText(from, to, "id"))).toBe(indonesian);
  });
});

describe("a moment", () => {
  const moment = new Date("2023-04-28T10:00:00Z");
  test("says its zone, and its own day there", () => {
    expect(timeText(moment, "Asia/Jakarta", "en")).toBe("17:00 (Jakarta, UTC+7)");
    expect(timeText(moment, "Asia/Jakarta", "id")).toBe("pukul 17.00 WIB");
    expect(timeText(moment, "Asia/Makassar", "id")).toBe("pukul 18.00 WITA");
    expect(timeText(moment, "UTC", "en")).toBe("10:00 (UTC)");
    expect(zoneText(moment, "Asia/Yangon", "en")).toBe("Yangon, UTC+6:30");
    expect(plain(momentText(new Date("2023-04-28T18:00:00Z"), "Asia/Manila", "en"))).toMatch(/^29 April 2023, 02:00/);
  });
});

describe("an address", () => {
  test.each([
    ["/", "/id"],
    ["/documents", "/id/documents"],
    ["/documents?q=a", "/id/documents?q=a"],
    ["/?q=a", "/id?q=a"],
    ["/#top", "/id#top"],
  ])("%s stands in Bahasa Indonesia at %s, and leads back", (english, indonesian) => {
    expect(getPathname({ href: english, locale: "en" })).toBe(english);
    expect(getPathname({ href: english, locale: "id" })).toBe(indonesian);
    expect(withoutLocale(indonesian)).toBe(english);
    expect([localeOfPath(english), localeOfPath(indonesian)]).toEqual(["en", "id"]);
  });

  test("that only begins like a language is in English", () => {
    expect(localeOfPath("/identity")).toBe("en");
    expect(withoutLocale("/identity")).toBe("/identity");
  });

  test.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/a b",
    "/a\nb",
    "",
    null,
    undefined,
    7,
    "documents",
    "/\t/evil.example",
    "/id//evil.example",
    "/id/id//evil.example",
    "/documents//evil.example",
  ])("to go back to is home for %j", (back) => {
    expect(safeBack(back)).toBe("/");
  });

  test("whatever is asked for, nobody is sent to another site, in either language", () => {
    const part = fc.constantFrom("/", "//", "\\", "/id", "/en", "evil.example", "@", ":", "?", "#", "..", "%2F", "a");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const back = safeBack(parts.join(""));
        for (const href of [back, withoutLocale(back), getPathname({ href: withoutLocale(back), locale: "id" })])
          expect(new URL(href, "https://here.example").host, href).toBe("here.example");
      }),
      { numRuns: 5_000 },
    );
  });

  test.each(["/", "/documents?q=a//b&lead=ID", "/documents?q=a%20b&lead=ID", "/id/account#sessions"])(
    "to go back to is kept for %s",
    (back) => {
      expect(safeBack(back)).toBe(back);
    },
  );
});

test("there are two languages, each the other of the other", () => {
  expect(["en", "id", "fr", "", null, "constructor"].filter(isLocale)).toEqual(["en", "id"]);
  expect([otherLocale("en"), otherLocale("id")]).toEqual(["id", "en"]);
});
