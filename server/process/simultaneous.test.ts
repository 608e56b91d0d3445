import { expect, test } from "vitest";
import { actors } from "@/server/testing/actors";
import { brokenLines } from "@/server/testing/chain";
import { endorse, manyPeople, officer, rounds, statuses } from "@/server/testing/many";
import { at, form, make, send, sendProposal } from "@/server/testing/process";
import { linesOf, rowsOf, storedDocument } from "@/server/testing/stored";

const { owner, superuser } = manyPeople();

/** The lines of a document are numbered from one, without a gap. */
async function expectDense(id: string) {
  const numbers = (await rowsOf(superuser(), "event", id)).map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
}

test(`eight officers who make the same move at once make it once, ${rounds} times`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const document = await make(owner());
    const forms = Array.from({ length: 8 }, (_, i) =>
      send(officer(i), { ...form(document, "endorseSoca"), ...endorse }),
    );
    expect(statuses(await Promise.all(forms))).toEqual(["done", ...Array(7).fill("stale")]);
    expect(await storedDocument(superuser(), document.id)).toMatchObject({ stage: "council", revision: 1 });
    expect(await linesOf(superuser(), document.id)).toEqual(["proposed", "endorseSoca"]);
  }
  expect(await brokenLines(owner())).toEqual({});
}, 600_000);

test(`a move against an objection comes before it or not at all, ${rounds} times`, async () => {
  const came = { done: 0, refused: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const document = await make(owner());
    const object = { version: "1", stance: "object", reason: "Paragraph 1 has no end date." };
    const asks = [
      () => send(officer(0), { ...form(document, "endorseSoca"), ...endorse }),
      () => send(actors["a head of another state"], { ...form(document, "position"), ...object }),
    ];
    const [first, second] = await Promise.all(
      round % 2 ? asks.map((ask) => ask()) : asks.toReversed().map((ask) => ask()),
    );
    const [move, word] = round % 2 ? [first, second] : [second, first];
    expect(word?.status).toBe("done");
    const kinds = (await linesOf(superuser(), document.id)).slice(1);
    const { stage } = await storedDocument(superuser(), document.id);
    if (move?.status === "done") {
      expect([stage, kinds]).toEqual(["council", ["endorseSoca", "consultationsContinue", "position"]]);
      came.done += 1;
    } else {
      expect(move).toMatchObject({ status: "refused", refusal: { code: "noConsensus", version: 1 } });
      expect([stage, kinds]).toEqual(["soca", ["consultationsContinue", "position"]]);
      came.refused += 1;
    }
    await expectDense(document.id);
  }
  expect(came.done + came.refused).toBe(rounds);
  expect(await brokenLines(owner())).toEqual({});
}, 600_000);

test("eight proposals at once are numbered one after another", async () => {
  const fields = {
    title: "A text",
    type: "declaration",
    finalBody: "leaders",
    target: at("summit"),
    leadMembers: "ID",
  };
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, i) => sendProposal(officer(i), { ...fields, request: crypto.randomUUID() })),
  );
  const addresses = outcomes.map((outcome) => ("address" in outcome ? outcome.address : outcome.status)).sort();
  const numbers = addresses.map((address) => Number(String(address).split("-")[2]));
  expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
});

test("the same form sent eight times at once is done once, and each hears of it", async () => {
  const document = await make(owner());
  const fields = { ...form(document, "endorseSoca"), ...endorse };
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => send(officer(0), fields)));
  expect(statuses(outcomes)).toEqual(["done", ...Array(7).fill("repeated")]);
});
