import { expect, test } from "vitest";
import { withActor } from "@/server/db";
import { findHearsay } from "@/server/queries/standing";
import { brokenLines } from "@/server/testing/chain";
import { circulate, entry, sendCirculationForm as send } from "@/server/testing/circulations";
import { headOf, manyPeople, officer, rounds } from "@/server/testing/many";
import { type Fields, type Made, make } from "@/server/testing/process";
import { rowsOf } from "@/server/testing/stored";

const { owner, superuser } = manyPeople();

const reply = (document: Made, said: Fields) => ({ act: "reply", ...entry(document, said) });
const objection = { stance: "object", reason: "We cannot join.", proposed: "Other words." };
const kindsOf = async (document: Made) => (await rowsOf(superuser(), "event", document.id)).map(({ kind }) => kind);
const dense = async (document: Made) => {
  const numbers = (await rowsOf(superuser(), "event", document.id)).map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
};

test(`a position and the close in the same instant leave one history, ${rounds} times`, async () => {
  const seen = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const document = await make(owner(), { agreed: [] });
    const circulation = await circulate(owner(), [document], { rule: "reply" });
    const asked = [
      () => send(headOf("TH"), { ...reply(document, { stance: "agree" }), circulation }),
      () => send(officer(0), { act: "close", circulation, reason: "As agreed." }),
    ];
    const first = round % 2;
    const [a, b] = await Promise.all([asked[first]?.(), asked[1 - first]?.()]);
    const [said, closed] = first === 0 ? [a, b] : [b, a];
    expect(closed).toMatchObject({ status: "done" });
    const kinds = (await kindsOf(document)).slice(1);
    // Either the word came first and both stand, or the end did, and the word was refused and left nothing.
    if (said?.status === "done") expect(kinds).toEqual(["position", "circulationClosed"]);
    else {
      expect(said).toMatchObject({ refusal: { code: "circulationEnded" } });
      expect(kinds).toEqual(["circulationClosed"]);
    }
    seen.add(said?.status ?? "");
    await dense(document);
  }
  expect([...seen].sort()).toEqual(["done", "refused"]);
  expect(await brokenLines(owner())).toEqual({});
}, 300_000);

test(`an objection and the confirmation of the end in the same instant leave one history, ${rounds} times`, async () => {
  const seen = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const document = await make(owner(), { agreed: ["ID"] });
    const circulation = await circulate(owner(), [document], { past: true });
    const asked = [
      () => send(headOf("TH"), { ...reply(document, objection), circulation }),
      () => send(officer(0), { act: "close", circulation, reason: "As agreed." }),
    ];
    const first = round % 2;
    const [a, b] = await Promise.all([asked[first]?.(), asked[1 - first]?.()]);
    const [said, closed] = first === 0 ? [a, b] : [b, a];
    expect(closed).toMatchObject({ status: "done" });
    const kinds = (await kindsOf(document)).slice(1);
    const heard = await withActor(headOf("VN"), (db) => findHearsay(db, document.id, null));
    // No text is ever unobjected in its record while an objection that came before stands in it.
    if (said?.status === "done") {
      expect(kinds).toEqual(["consultationsContinue", "objectionRaised", "position", "objectionStands"]);
      expect(heard).toMatchObject({ kind: "continues" });
    } else {
      expect(said).toMatchObject({ refusal: { code: "circulationEnded" } });
      expect(kinds).toEqual(["noObjection"]);
      expect(heard).toMatchObject({ kind: "reached" });
    }
    seen.add(said?.status ?? "");
    await dense(document);
  }
  expect([...seen].sort()).toEqual(["done", "refused"]);
  expect(await brokenLines(owner())).toEqual({});
}, 300_000);
