import { expect, test } from "vitest";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows } = processWorld();

const anchors = async (document: Parameters<typeof rows>[1]) =>
  (await rows("version", document)).map(({ paragraphs }) =>
    (paragraphs as { anchor: string; text: string }[]).map(({ anchor, text }) => `${anchor} ${text}`),
  );

test("a paragraph keeps its anchor when it moves, is renumbered or reworded, and in a text that was kept before", async () => {
  const document = await make({ stage: "drafting", text: "1. Support weavers in passing on their skills;" });
  const second = "1. Encourage all states;\n\n2. Support women weavers in passing on their skills;";
  expect(await now(who.asec, document, "version", { text: second, kind: "substantive" })).toMatchObject({
    status: "done",
  });
  const third = "1. Support women weavers in passing on their skills;\n\n2. Keep registers.";
  expect(await now(who.asec, document, "version", { text: third, kind: "substantive" })).toMatchObject({
    status: "done",
  });
  expect(await anchors(document)).toEqual([
    ["p1 1. Support weavers in passing on their skills;"],
    ["p2 1. Encourage all states;", "p1 2. Support women weavers in passing on their skills;"],
    ["p1 1. Support women weavers in passing on their skills;", "p3 2. Keep registers."],
  ]);
});
