import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passwordProblems } from "@/domain/account-forms";
import { whyNotPassword } from "@/domain/password";

const whyNot = (fresh: string, present = "the present password") => whyNotPassword(fresh, "siti.rahma", present);

describe("a new password is not taken", () => {
  test.each([
    ["when it is empty", "", "newRequired"],
    ["with 14 characters", "a lamp, a boat", "tooShort"],
    ["with 14 emoji, however many bytes they take", "👩🏽‍🚀".repeat(14), "tooShort"],
    ["with 257 characters", "ab ".repeat(86), "tooLong"],
    ["with more bytes than are kept", "👩🏽‍🚀 ".repeat(100), "tooLong"],
    ["when it is the present one", "the present password", "same"],
    ["when it is mostly the name to sign in by", "Siti Rahma 2026!", "ownName"],
    ["when it is mostly that name without its accents", "SÍTI·RAHMÃ·12345", "ownName"],
    ["when it is mostly a place", "IndonesiaIndonesia", "placeName"],
    ["when it is a place in two words", "Timor-Leste 2026", "placeName"],
    ["when it is mostly a common word", "passwordpassword", "common"],
    ["when it is mostly a common word in Indonesian", "kata sandi 12345", "common"],
    ["when it is one letter over and over", "aaaaaaaaaaaaaaaa", "common"],
    ["when it is a piece over and over", "abc123abc123abc123", "common"],
    ["when it runs along the alphabet", "abcdefghijklmnop", "common"],
    ["when it runs backwards along the digits", "9876543210987654", "common"],
    ["when it runs along the keyboard", "qwertyuiopasdfgh", "common"],
  ])("%s", (_, fresh, problem) => {
    expect(whyNot(fresh)).toBe(problem);
  });
});

describe("a new password is taken", () => {
  test.each([
    ["of plain words", "seven boats under a paper moon"],
    ["with 15 characters", "a lamp, a boats"],
    ["with 256 characters", "a boat, two lamps and no wind. ".repeat(9).slice(0, 256)],
    ["in Thai", "เรือเจ็ดลำใต้พระจันทร์กระดาษ"],
    ["in Khmer", "ទូកប្រាំពីរ នៅក្រោម ព្រះចន្ទក្រដាស ពណ៌ស"],
    ["in Vietnamese", "bảy chiếc thuyền dưới trăng giấy"],
    ["with a place among other words", "seven boats leave Singapore at dawn"],
    ["with spaces at its ends", "  seven boats at dawn  "],
    ["of emoji", "🌏🚀🐘🌊🍜🎋🏮🐉🌺🥥🐠🎏🪁🛶🌙🎑"],
    ["of signs", "§±!@€£$%^&*()_+=-{}[]"],
  ])("%s", (_, fresh) => {
    expect(whyNot(fresh)).toBeUndefined();
  });
});

test("whatever is typed gets one of the known answers, and never an error", () => {
  const text = fc.string({ unit: "binary", maxLength: 400 });
  fc.assert(
    fc.property(text, text, text, (fresh, name, present) => {
      const problem = whyNotPassword(fresh, name, present);
      expect(problem === undefined || passwordProblems.includes(problem)).toBe(true);
    }),
  );
});
