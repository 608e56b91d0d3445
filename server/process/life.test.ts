import fc from "fast-check";
import { expect, test } from "vitest";
import { type Move, moveNames } from "@/domain/moves";
import { restsWith } from "@/domain/rests-with";
import { isOpen } from "@/domain/stages";
import { withActor } from "@/server/db";
import { findHearsay, findStanding } from "@/server/queries/standing";
import { brokenLines } from "@/server/testing/chain";
import { at, type Fields, type Known, type Made } from "@/server/testing/process";
import { processWorld, who } from "@/server/testing/process-world";
import { amount } from "@/server/testing/stored";

// Lives of documents as chance leads them, through the same forms as the pages send.

const { make, now, rows, stored, owner, superuser } = processWorld();

const decided = { verb: "endorsed", day: "2026-02-10", dayIsRight: "on", verbIsRight: "on" };
const said: Record<Move, Fields> = {
  open: {},
  submit: { meeting: at("soca"), target: at("summit") },
  endorseSoca: decided,
  endorseCouncil: decided,
  conclude: { ...decided, outcome: "adopted", regardless: "on", textToFollow: "on" },
  return: { stage: "drafting", reason: "More time." },
  defer: { meeting: at("councilLater"), reason: "More time." },
  carryOver: { target: at("summitLater"), reason: "More time." },
  withdraw: { reason: "Another text covers it.", asker: "Indonesia" },
  supersede: { replacement: "ASCC/2030/903" },
};
const word = (stance: string): [string, Fields] => ["position", { version: "1", stance, reason: "Because." }];
const acts: [string, Fields][] = [
  ...moveNames
    .filter((move) => move !== "withdraw" && move !== "supersede")
    .map((move): [string, Fields] => [move, said[move]]),
  ["endorseSoca", { gap: "Taken, record awaited." }],
  ["endorseSoca", { ...decided, hold: "on" }],
  ["confirm", {}],
  ["confirm", {}],
  ["drop", { reason: "The wrong text." }],
  ["undo", {}],
  ["undo", {}],
  ["list", {}],
  ["release", {}],
  ["unlist", { reason: "By mistake." }],
  ["consensus", { meeting: at("soca"), day: "2026-01-10", lifted: "TH" }],
  ["decision", { gate: "soca", ...decided }],
  word("agree"),
  word("object"),
  ["withdraw", said.withdraw],
];
const people: Known[] = [who.asec, who.chair, who.asec, who.chair, who.head, who.thai, who.delegate, who.leadBody];
const releasing = ["open", "submit", "endorseSoca", "endorseCouncil", "list", "release", "unlist", "undo"];

async function check(document: Made) {
  const { stage } = await stored(document);
  const lines = await rows("event", document);
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
  // The stage is where the last line that says where the text came to left it.
  expect(lines.findLast(({ data }) => data.stage)?.data.stage ?? "proposed").toBe(stage);
  const standing = await withActor(who.asec, (db) => findStanding(db, who.asec, document.id));
  const verdict = await withActor(who.asec, (db) => findHearsay(db, document.id, standing.verdict));
  expect(restsWith({ ...standing, verdict }).kind === "nobody").toBe(!isOpen(stage));
}

test("whatever is tried, the record tells how a text came where it is, and the public hears only what was released", async () => {
  const tries = fc.array(fc.tuple(fc.constantFrom(...acts), fc.constantFrom(...people)), {
    minLength: 8,
    maxLength: 16,
  });
  const counts = { done: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(tries, fc.boolean(), async (steps, listed) => {
      const document = await make({ stage: "proposed", shared: 1, listed });
      for (const [[act, fields], by] of steps) {
        const before = await amount(superuser());
        const face = await rows("publication", document);
        const outcome = await now(by, document, act, fields);
        if (outcome.status !== "done") {
          expect(await amount(superuser())).toEqual(before);
          counts.refused += 1;
          continue;
        }
        counts.done += 1;
        if (!releasing.includes(act)) expect(await rows("publication", document)).toEqual(face);
      }
      await check(document);
    }),
    { numRuns: 25 },
  );
  expect(counts.done).toBeGreaterThan(5);
  expect(counts.refused).toBeGreaterThan(5);
  expect(await brokenLines(owner())).toEqual({});
}, 300_000);
