import { expect, test } from "vitest";
import { answerFirst } from "./titles.mjs";

const own = "<title>Sign in</title>";
const wrong = '<title data-answer="">Error: Sign in, $& and $1</title>';

test.each([
  [
    "after the page's own",
    `<head>${own}<link>${wrong}</head><main>1</main>`,
    `<head>${wrong}${own}<link></head><main>1</main>`,
  ],
  ["before it already", `<head>${wrong}${own}</head>`, `<head>${wrong}${own}</head>`],
  ["alone", `<head>${wrong}</head>`, `<head>${wrong}</head>`],
  ["not there", `<head>${own}</head>`, `<head>${own}</head>`],
])("the title that says what a form came to, %s, comes first, and nothing is lost", (_, html, first) => {
  expect(answerFirst(html)).toBe(first);
});
