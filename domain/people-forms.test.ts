import { expect, test } from "vitest";
import { isSeen, shownName } from "@/domain/people-forms";

test.each([
  ["turns round what follows", "Budi\u202enimda"],
  ["has no width", "Bu\u200bdi"],
  ["joins unseen", "Bu\u2060di"],
  ["ends a line", "Budi\nadmin"],
  ["opens a tag", "<Budi>"],
])("a name with a sign that %s is not all seen", (_, name) => {
  expect(isSeen(name)).toBe(false);
});

test("a name in any script of the region is all seen, and shown with one space between words", () => {
  for (const name of ["Nguyễn Thị Hà", "สมชาย ใจดี", "ສົມພອນ", "សុខ សុភា", "အောင်ကျော်", "Siti Nurhaliza binti Abdul"])
    expect(isSeen(name), name).toBe(true);
  expect(shownName("  Siti \t Nurhaliza ")).toEqual({ name: "Siti Nurhaliza" });
});
