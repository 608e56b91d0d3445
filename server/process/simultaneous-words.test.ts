import { expect, test } from "vitest";
import { brokenLines } from "@/server/testing/chain";
import { endorse, headOf, manyPeople, officer, rounds, statuses } from "@/server/testing/many";
import { form, make, send, states } from "@/server/testing/process";
import { rowsOf } from "@/server/testing/stored";

const { owner, superuser } = manyPeople();

test(`eleven states that speak at once are all heard, ${rounds} times`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const document = await make(owner(), { agreed: [] });
    const forms = states.map((state) =>
      send(headOf(state), { ...form(document, "position"), version: "1", stance: "agree" }),
    );
    expect(statuses(await Promise.all(forms))).toEqual(Array(11).fill("done"));
    const spoken = (await rowsOf(superuser(), "position", document.id)).map(({ member_code }) => member_code);
    expect(spoken.sort()).toEqual([...states].sort());
    const numbers = (await rowsOf(superuser(), "event", document.id)).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    if (round % 20 === 0) {
      const next = await send(officer(0), { ...form(document, "endorseSoca"), ...endorse });
      expect(next).toMatchObject({ status: "done" });
    }
  }
  expect(await brokenLines(owner())).toEqual({});
}, 600_000);
