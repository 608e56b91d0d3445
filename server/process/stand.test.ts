import { describe, expect, test } from "vitest";
import { withActor } from "@/server/db";
import { findStep } from "@/server/queries/steps";
import { processWorld, who } from "@/server/testing/process-world";

const { make, now, rows, tried } = processWorld();

describe("a word that still stands on a changed text", () => {
  test("gives again the words that still apply, and is shown beforehand which no longer do", async () => {
    const document = await make({ versions: 0, agreed: [] });
    const text = (...all: string[]) => all.map((one, at) => `${at + 1}. ${one}`).join("\n\n");
    const kept = ["Keep registers of cloth in every state.", "Meet in June of every second year."] as const;
    const version = async (number: number, words: string) => {
      await now(who.asec, document, "version", { text: words, kind: "substantive" });
      await now(who.asec, document, "share", { version: String(number), audience: "delegations" });
    };
    await version(1, text(...kept, "Report to the Council."));
    const edits = {
      "words.p1": "Keep national registers",
      "words.p2": "Meet every year",
      "words.p3": "Report to SOCA.",
    };
    const said = { version: "1", stance: "agreeWithEdits", "neededWords.p2": "on", ...edits };
    expect(await now(who.thai, document, "position", said)).toMatchObject({ status: "done" });
    await version(2, text(kept[1], "Keep national registers of cloth in every state."));

    const [word] = await rows("position", document);
    const shown = await withActor(who.thai, (db) => findStep(db, who.thai, document.address, "stand", {}));
    expect(shown?.facts.refusal).toBeNull();
    expect(shown?.facts.confirmed).toMatchObject({
      stand: [{ anchor: "p2", words: "Meet every year" }],
      gone: [
        { edit: { anchor: "p1" }, why: "taken" },
        { edit: { anchor: "p3" }, why: "paragraph" },
      ],
    });
    expect(await now(who.thai, document, "stand", { version: "2", position: String(word?.id) })).toMatchObject({
      status: "done",
    });
    const again = (await rows("position", document)).at(-1);
    expect(again).toMatchObject({ version_number: 2, stance: "agreeWithEdits", needed: true, paragraphs: ["p2"] });
    const proposed = (await rows("edit", document)).filter(({ position_id }) => position_id === again?.id);
    expect(proposed).toMatchObject([{ anchor: "p2", words: "Meet every year", needed: true }]);
  });

  test("is not offered where nothing of it is left", async () => {
    const document = await make({ agreed: [], versions: 2, shared: 1 });
    const said = { version: "1", stance: "agreeWithEdits", "words.p1": "Other words.", "neededWords.p1": "on" };
    await now(who.thai, document, "position", said);
    const [edit] = await rows("edit", document);
    await now(who.asec, document, "answerEdit", { edit: String(edit?.id), taken: "yes", words: "It stands there." });
    await now(who.asec, document, "share", { version: "2", audience: "delegations" });
    const [word] = await rows("position", document);
    const { outcome, wrote } = await tried(who.thai, document, "stand", { version: "2", position: String(word?.id) });
    expect(outcome).toEqual({ status: "refused", refusal: { code: "wordSpent" } });
    expect(wrote).toBe(false);
    const shown = await withActor(who.thai, (db) => findStep(db, who.thai, document.address, "stand", {}));
    expect(shown?.facts.refusal).toEqual({ code: "wordSpent" });
  });
});
