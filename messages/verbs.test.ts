import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { outcomes } from "@/domain/documents";
import type { Locale } from "@/i18n/routing";

const languages = { en: "endorsed", id: "epakati" };
const sentences = [
  "step.endorseSoca",
  "step.endorseCouncil",
  "page.meeting.did.endorseSoca",
  "page.meeting.did.endorseCouncil",
  "text.paper.stamp",
  "text.paper.stampBody",
  "text.paper.stampAdReferendum",
] as const;
const rest = { at: "yes", v: "1", to: "none", conditions: "none", first: "X", meeting: "X", body: "X", day: "1 May" };
const tags = Object.fromEntries(["b", "m", "up", "quoted"].map((tag) => [tag, (words: string) => words]));

describe.each(Object.entries(languages))("in %s", (locale, endorsed) => {
  const messages = JSON.parse(readFileSync(join(import.meta.dirname, `${locale}.json`), "utf8"));
  const t = createTranslator({ locale: locale as Locale, messages });
  const say = (key: (typeof sentences)[number], did: string, verb: string) =>
    t.markup(key as never, { ...rest, ...tags, did, verb } as never);

  test.each(sentences)("%s says that a body endorsed only where it did", (key) => {
    for (const did of [...outcomes, "own", "none"]) {
      const said = say(key, did, "took note of it");
      expect([did, said.toLowerCase().includes(endorsed)]).toEqual([did, did === "endorsed"]);
    }
    expect(say(key, "own", "took note of it")).toContain("“took note of it”");
    expect(new Set(outcomes.map((did) => say(key, did, did))).size).toBe(outcomes.length);
  });
});
