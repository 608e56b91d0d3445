import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText, isFarShorter, paragraphsIn, textLimit, whyNotText } from "@/domain/paragraphs";

test("a pasted text is cut at its blank lines, whichever ends of lines it came with", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const text = `Recognising${end}that${end}${end} ${end}1. We agree.${end}${end}${end}2) And go on.${end}`;
    expect(paragraphsIn(text)).toEqual([
      { anchor: "p1", kind: "preamble", text: "Recognising\nthat" },
      { anchor: "p2", kind: "operative", text: "1. We agree." },
      { anchor: "p3", kind: "operative", text: "2) And go on." },
    ]);
  }
});

test("the same words pasted in composed or in decomposed characters are the same text", () => {
  const text = "Đà Nẵng ឃ្លាំង ကျန်း ສຸຂະພາບ";
  expect(cleanText(text.normalize("NFD"))).toBe(cleanText(text.normalize("NFC")));
});

test("200 kB are taken and one byte more is not", () => {
  expect(whyNotText("x".repeat(textLimit))).toBeUndefined();
  expect(whyNotText("x".repeat(textLimit + 1))).toBe("tooLong");
  expect(whyNotText("é".repeat(textLimit / 2))).toBeUndefined();
});

test("whatever is pasted is refused for one of three reasons, or kept without losing a word", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (pasted) => {
      const problem = whyNotText(pasted);
      if (problem) {
        expect(["required", "tooLong", "characters"]).toContain(problem);
        return;
      }
      const paragraphs = paragraphsIn(pasted);
      expect(new Set(paragraphs.map(({ anchor }) => anchor)).size).toBe(paragraphs.length);
      const words = (text: string) => text.split(/\s+/).filter(Boolean);
      expect(words(paragraphs.map(({ text }) => text).join("\n\n"))).toEqual(words(cleanText(pasted)));
    }),
    { numRuns: 1_000 },
  );
});

test("a text holds no sign that would show it in another order than it is written", () => {
  expect(cleanText("1. We \u202eeerga\u202c with \u2067this\u2069.")).toBe("1. We eerga with this.");
  expect(cleanText("\u1000\u200b\u1019 \u0e04\u200b\u0e23\u0e39")).toBe("\u1000\u200b\u1019 \u0e04\u200b\u0e23\u0e39");
});

test("a text of nothing but room takes no longer than it is long, for everybody else is waiting meanwhile", () => {
  const time = (room: string, length: number) => {
    const began = performance.now();
    whyNotText(`x${room.repeat(length)}x`);
    return performance.now() - began;
  };
  for (const room of [" ", "\n", "\t", "\u00a0"]) {
    const little = time(room, 50_000);
    expect(time(room, 800_000)).toBeLessThan(80 * little + 400);
  }
});

test("a text with fewer than half the paragraphs of the one before may be another, or a part of it", () => {
  expect([
    isFarShorter(1, 12),
    isFarShorter(5, 12),
    isFarShorter(6, 12),
    isFarShorter(1, 0),
    isFarShorter(1, 2),
  ]).toEqual([true, true, false, false, false]);
});
