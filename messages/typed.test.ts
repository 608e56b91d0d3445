import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TypedList } from "@/components/steps/typed-list";
import { act, meeting, meetingName, member, memberInText } from "@/messages/en.json";

test("what was typed is listed in words alone, with no more words than every form has", () => {
  const values = {
    needed: ["on"],
    on: ["p3"],
    paragraph: ["p2"],
    asks: ["reply"],
    previewed: ["deadbeef"],
    reason: ["p3 is too long"],
  };
  const problems: unknown[] = [];
  const drawn = renderToStaticMarkup(
    createElement(
      NextIntlClientProvider,
      {
        locale: "en",
        timeZone: "Asia/Jakarta",
        messages: { act, member, memberInText, meeting, meetingName },
        onError: (problem: unknown) => problems.push(problem),
      } as never,
      createElement(TypedList, { values }),
    ),
  );
  expect(problems).toEqual([]);
  expect(drawn).toContain("p3 is too long");
  expect(drawn.match(/<dd[^>]*>[^<]*/g)?.map((said) => said.replace(/.*>/, ""))).toEqual(["yes", "p3 is too long"]);
});
