import { expect, test } from "vitest";
import { brokenLines } from "@/server/testing/chain";
import { headOf, manyPeople, officer, rounds, statuses } from "@/server/testing/many";
import { form, type Known, type Made, make, send } from "@/server/testing/process";
import { linesOf, rowsOf, storedDocument } from "@/server/testing/stored";

const { owner, superuser } = manyPeople();
const [indonesia, thailand, vietNam] = ["ID", "TH", "VN"].map(headOf) as [Known, Known, Known];
// Each round is a history of its own; the lock that they prove is the one of every other move.
const times = Math.min(rounds, 50);
const asks = { reason: "Sample reason." };
const lead = (leads: string[]) => make(owner(), { stage: "drafting", leads });
const ask = (by: Known, document: Made, act: string, changes = 0) =>
  send(by, { ...form(document, act, changes), ...asks });

/** What came of it: how the text stands, whether anything is still asked, and the lines that tell of it. */
async function history({ id }: Made) {
  const numbers = (await rowsOf(superuser(), "event", id)).map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  const { stage } = await storedDocument(superuser(), id);
  const open = (await rowsOf(superuser(), "joint_request", id)).length;
  return { stage, open, lines: (await linesOf(superuser(), id)).slice(1) };
}

test(`two heads who ask at once ask once, ${times} times`, async () => {
  for (let round = 0; round < times; round += 1) {
    const document = await lead(["ID", "TH"]);
    const outcomes = await Promise.all([indonesia, thailand].map((by) => ask(by, document, "withdraw")));
    expect(statuses(outcomes)).toEqual(["done", "stale"]);
    expect(await history(document)).toEqual({ stage: "drafting", open: 1, lines: ["jointAsked"] });
  }
}, 120_000);

test(`agreeing against declining, or against an officer, comes to one of the two, ${times} times`, async () => {
  for (let round = 0; round < times; round += 1) {
    const document = await lead(["ID", "TH"]);
    await ask(indonesia, document, "withdraw");
    const against = round % 2 ? ask(indonesia, document, "decline", 1) : ask(officer(0), document, "drop", 1);
    const [agreed, ended] = await Promise.all([ask(thailand, document, "agree", 1), against]);
    expect(statuses([agreed, ended])).toEqual(["done", "stale"]);
    const dropped = round % 2 ? "jointDeclined" : "jointDropped";
    expect(await history(document)).toEqual(
      agreed.status === "done"
        ? { stage: "withdrawn", open: 0, lines: ["jointAsked", "jointAgreed", "withdraw"] }
        : { stage: "drafting", open: 0, lines: ["jointAsked", dropped] },
    );
  }
}, 120_000);

test(`two of three heads who agree at once carry it out once both have been heard, ${times} times`, async () => {
  for (let round = 0; round < times; round += 1) {
    const document = await lead(["ID", "TH", "VN"]);
    await ask(indonesia, document, "withdraw");
    const both = [thailand, vietNam];
    const outcomes = await Promise.all(both.map((by) => ask(by, document, "agree", 1)));
    expect(statuses(outcomes)).toEqual(["done", "stale"]);
    const later = both[outcomes.findIndex(({ status }) => status === "stale")] as Known;
    expect(await ask(later, document, "agree", 2)).toMatchObject({ status: "done" });
    const lines = ["jointAsked", "jointAgreed", "jointAgreed", "withdraw"];
    expect(await history(document)).toEqual({ stage: "withdrawn", open: 0, lines });
  }
  expect(await brokenLines(owner())).toEqual({});
}, 120_000);
