import { expect, test } from "vitest";
import { peopleFilterFrom, peopleQuery } from "@/domain/people-filter";

const everybody = { q: "", member: "", role: "", page: 1 };

test("what is asked is read out of an address, and comes back in that of another page", () => {
  const asked = peopleFilterFrom({ q: " Dewi ", member: "ID", role: "head", page: "3" });
  expect(asked).toEqual({ q: "Dewi", member: "ID", role: "head", page: 3 });
  expect(peopleFilterFrom(Object.fromEntries(new URLSearchParams(peopleQuery(asked, 3))))).toEqual(asked);
});

test.each<[string, Record<string, string | string[]>]>([
  ["nothing", {}],
  ["a state in small letters", { member: "id" }],
  ["a role that nobody holds", { role: "minister" }],
  ["what every object inherits", { role: "constructor", member: "__proto__" }],
  ["pages that are none", { page: "-4" }],
  ["a page that is no number", { page: "x" }],
  ["nothing but a zero byte", { q: "\0" }],
])("%s asks for everybody", (_, asked) => {
  expect(peopleFilterFrom(asked)).toEqual(everybody);
});

test("of several answers to one question the first counts", () => {
  expect(peopleFilterFrom({ member: ["TH", "ID"], role: ["delegate", "head"] })).toMatchObject({
    member: "TH",
    role: "delegate",
  });
});
