import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passwordLength, passwordProblems } from "@/domain/account-forms";
import { commonPhrases, commonWords, runs } from "@/domain/common-passwords";
import { whyNotPassword } from "@/domain/password";

const about = ["siti.rahma", "Siti Rahmawati", "SOMSWD"];
const whyNot = (fresh: string, present = "the present password") => whyNotPassword(fresh, about, present);

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
    ["when it is mostly the name that is shown", "Rahmawati-Siti-99", "ownName"],
    ["when it is mostly the body whose officer one is", "SOMSWD SOMSWD 2026", "ownName"],
    ["when names are written with signs for letters", "$1t1R4hm4w4t12026", "ownName"],
    ["when it is mostly a place", "IndonesiaMalaysia", "placeName"],
    ["when it is a city, a year and ASEAN", "Jakarta2026ASEAN", "placeName"],
    ["when it is mostly what this tracker is about", "ASCC Declaration 2026", "common"],
    ["when it is mostly a delegation", "DelegasiIndonesia1", "placeName"],
    ["when it is a saying that everybody knows", "correct horse battery staple", "common"],
    ["when it is a motto that everybody knows", "Bhinneka Tunggal Ika", "common"],
    ["when it is common words with signs for letters", "P@ssw0rd-W3lc0me", "common"],
    ["when it is a word and a run of figures", "password1234567890", "common"],
    ["when it runs down the keyboard", "1qaz2wsx3edc4rfv", "common"],
    ["when it runs down the keyboard with capitals", "1qaz!QAZ2wsx@WSX", "common"],
    ["when it is a place in two words", "Timor-Leste 2026", "placeName"],
    ["when it is mostly a common word", "passwordpassword", "common"],
    ["when it is mostly a common word in Indonesian", "kata sandi 12345", "common"],
    ["when it is one letter over and over", "aaaaaaaaaaaaaaaa", "common"],
    ["when it is a piece over and over", "abc123abc123abc123", "common"],
    ["when it is a longer piece twice", "lantern2 lantern2 ", "common"],
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
    ["with 64 characters", "a boat, two lamps and no wind. ".repeat(3).slice(0, 64)],
    ["with 200 characters", "a boat, two lamps and no wind. ".repeat(7).slice(0, 200)],
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
      const problem = whyNotPassword(fresh, [name], present);
      expect(problem === undefined || passwordProblems.includes(problem)).toBe(true);
    }),
  );
});

describe("what many people choose is not taken", () => {
  const ends = [
    "1234567",
    "12345678",
    "123456789",
    "1234567890",
    "2026",
    "2026!",
    "@2025",
    "123",
    "!!!",
    "@123",
    "_2024",
  ];
  const forms = commonWords.flatMap((word) => [
    ...[2, 3].map((times) => word.repeat(times)),
    ...ends.flatMap((end) => [word + end, word + word + end, `${word.at(0)?.toUpperCase()}${word.slice(1)}${end}`]),
    ...commonWords.slice(0, 12).flatMap((other) => [`${word}${other}`, `${other}-${word}-1`]),
    word.replaceAll("a", "@").replaceAll("o", "0").repeat(2),
  ]);
  const list = [...new Set([...forms, ...commonPhrases, ...runs.map((run) => run.slice(3, 20))])].filter(
    (password) => password.length >= passwordLength.least,
  );

  test("among them more than three thousand that are long enough", () => {
    expect(list.length).toBeGreaterThan(3_000);
    expect(list.filter((password) => !whyNot(password))).toEqual([]);
  });
});
