import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { documentTypes, finalBodies, outcomes, tracks } from "@/domain/documents";
import { phases, stages } from "@/domain/stages";
import { meetingKinds } from "@/domain/views/record";
import { stepKinds } from "@/domain/views/step-kinds";
import { audiences, things, visibility } from "@/domain/visibility";

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, above = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${above}${key}`, value] as [string, string]] : flat(value, `${above}${key}.`),
  );
}

const read = (language: string) =>
  new Map(flat(JSON.parse(readFileSync(join(import.meta.dirname, `${language}.json`), "utf8"))));
const english = read("en");
const indonesian = read("id");
const both = [
  ["English", english],
  ["Bahasa Indonesia", indonesian],
] as const;

/** Names and tags that a message asks for, with the choices of a plural or a select. */
function asked(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...asked(element.children)];
      case TYPE.select: {
        const choices = Object.entries(element.options);
        return [
          `${element.value}: ${choices.map(([key]) => key).sort()}`,
          ...choices.flatMap(([, option]) => asked(option.value)),
        ];
      }
      case TYPE.plural:
        return [
          `${element.value}, counted`,
          ...Object.values(element.options).flatMap((option) => asked(option.value)),
        ];
      default:
        return [element.value];
    }
  });
}
const argumentsOf = (message: string) => [...new Set(asked(parse(message)))].sort();

/** Where one language writes a number as a word and the other as a figure: the page hands both in. */
const otherwise: Record<string, { unasked: string[]; unknown: string[] }> = {
  "meetingName.short.soca": { unasked: ["numbers"], unknown: ["ordinals"] },
};

describe("the two languages", () => {
  test("have the same keys", () => {
    expect([...indonesian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test.each(both)("%s leaves no message empty, and none with spaces at its ends", (_, messages) => {
    const odd = [...messages].filter(([, message]) => message.trim() === "" || message !== message.trim());
    expect(odd).toEqual([]);
  });

  test.each([...english])("ask for the same in %s", (key, message) => {
    const names = (text: string) => new Set(argumentsOf(text).map((name) => name.replace(/(, counted|: .*)$/, "")));
    const [one, other] = [names(message), names(indonesian.get(key) ?? "")];
    // Indonesian nouns have no plural: what English asks for only in order to count may stay unasked.
    const onlyCounted = argumentsOf(message)
      .filter((name) => name.endsWith(", counted"))
      .map((name) => name.replace(", counted", ""));
    const unasked = [...one].filter((name) => !other.has(name) && !onlyCounted.includes(name));
    const unknown = [...other].filter((name) => !one.has(name));
    expect({ unasked, unknown }).toEqual(otherwise[key] ?? { unasked: [], unknown: [] });
  });

  test("count in the forms that each of them has", () => {
    const counted = (messages: Map<string, string>) =>
      [...messages].filter(([, message]) => message.includes(", plural,"));
    // "3 chosen" has no plural.
    const short = counted(english).filter(
      ([key, message]) => key !== "register.chosen" && !/(one|=1) \{/.test(message),
    );
    expect(short).toEqual([]);
    expect(counted(indonesian).filter(([, message]) => / (one|few|many|two) \{/.test(message))).toEqual([]);
  });

  test("differ, but for names and what has no words", () => {
    const same = [...english].filter(([key, message]) => indonesian.get(key) === message).map(([key]) => key);
    const isName = (key: string) =>
      /^(member|memberInText|language)\.|^body\.(aichr|soca)$|^page\.meetings\.kind\.soca$/.test(key);
    const alike = [
      "act.gate.soca",
      "bodyInText.soca",
      "inside.column.hash",
      "inside.decided",
      "layout.name",
      "outcome.adReferendum",
      "role.admin",
      "role.headAlternate",
      "role.headSoca",
      "word.agenda",
    ];
    expect(same.filter((key) => !isName(key) && !alike.includes(key) && /\p{L}/u.test(english.get(key) ?? ""))).toEqual(
      [],
    );
  });
});

describe("every word of the domain has its message", () => {
  const holds: [string, readonly string[]][] = [
    ["phase", phases],
    ["stage", stages],
    ["type", documentTypes],
    ["track", tracks],
    ["outcome", outcomes],
    ["step", stepKinds],
    ["document.finalBody", finalBodies],
    ["page.meetings.kind", meetingKinds],
    ["audience", audiences],
    ["thing", things],
    ["sees", [...new Set(Object.values(visibility).flatMap((seen) => Object.values(seen)))]],
    ["member", "BN KH ID LA MY MM PH SG TH TL VN".split(" ")],
  ];
  test("a desk has words for everything that the tracker itself records", () => {
    const told = english.get("page.desk.deed") ?? "";
    const ofSources = ["discussed", "agreedToSubmit", "named", "opened", "submitted", "wentOn"];
    const own = stepKinds.filter((kind) => !ofSources.includes(kind));
    expect(own.filter((kind) => !told.includes(` ${kind} {`))).toEqual([]);
  });
  test.each(holds)("%s", (above, words) => {
    const isThere = (word: string) =>
      [...english.keys()].some((key) => key === `${above}.${word}` || key.startsWith(`${above}.${word}.`));
    expect(words.filter((word) => !isThere(word))).toEqual([]);
  });
});

describe("every message that a page asks for by its key exists", () => {
  const root = join(import.meta.dirname, "..");
  const sources = ["app", "components"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  const isAsked = (pattern: RegExp) => [...english.keys()].some((key) => pattern.test(key));
  const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

  test("and there are pages that ask", () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  test.each(sources)("in %s", (file) => {
    const text = readFileSync(join(root, file), "utf8");
    const spaces = [
      ...text.matchAll(/[gs]e[et]?(?:use|get)?Translations\("([^"]+)"\)|(?:use|get)Translations\("([^"]+)"\)/g),
    ];
    const prefixes = ["", ...spaces.map(([, one, two]) => `${one ?? two}.`)];
    const keys = [...text.matchAll(/\bt(?:\.(?:rich|markup|raw))?\(\s*(?:"([^"]+)"|`([^`]+)`)/g)];
    const missing = keys
      .map(([, plain, made = ""]) => plain ?? made)
      .filter((key) => {
        const pattern = literal(key.replaceAll(/\$\{[^}]*\}/g, "§")).replaceAll("§", "[^.]+");
        return !prefixes.some((prefix) => isAsked(new RegExp(`^${literal(prefix)}${pattern}$`)));
      });
    expect(missing).toEqual([]);
  });
});
