import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Consensus, consensus, type Position, stances } from "@/domain/consensus";
import { inOrder, leftPerState, squaresOf, waitedFor } from "@/domain/matrix";
import { askedOf, matrixAddress } from "@/domain/matrix-address";
import type { MatrixRow } from "@/domain/views/matrix";

const states = ["ID", "TH", "VN"];
const word = (member: string, stance: Position["stance"], version = 2, answered: boolean | null = null) => ({
  member,
  stance,
  version,
  answered,
});

describe("a state's square", () => {
  const square = (positions: ReturnType<typeof word>[], silent: string[] | null = []) =>
    squaresOf(states, { positions, version: 2, since: 2, silent, asked: true })[0];

  test("shows its latest word on the version", () => {
    expect(square([word("ID", "object"), word("ID", "agree")])).toMatchObject({ said: "agree", stale: false });
  });
  test("shows a word on an earlier version as one to confirm", () => {
    expect(square([word("ID", "reserve", 1)])).toMatchObject({ said: "reserve", stale: true, version: 1 });
  });
  test("does not show a word that the state contests", () => {
    expect(square([word("ID", "agree", 2, false)], ["ID"])).toMatchObject({ said: "none" });
  });
  test("does not show a word on a version that was not before the states on that day", () => {
    expect(square([word("ID", "agree", 3)], ["ID"])).toMatchObject({ said: "none" });
  });
  test("says of a word that the reader may not see that it is not shared, never what it is", () => {
    expect(
      squaresOf(states, { positions: [], version: 2, since: 2, silent: ["VN"], asked: true }).map(({ said }) => said),
    ).toEqual(["hidden", "hidden", "none"]);
  });
  test("of a text for notation waits for nobody, and still tells what was said", () => {
    const known = { positions: [word("ID", "reserve")], version: 2, since: 2, silent: states, asked: false };
    expect(squaresOf(states, known).map(({ said }) => said)).toEqual(["reserve", "unasked", "unasked"]);
  });
  test("of nobody is made up where nothing is known", () => {
    expect(square([], null)).toMatchObject({ said: "hidden" });
  });
});

const verdict = (...positions: [string, Position["stance"]][]): Consensus =>
  consensus(
    states,
    positions.map(([member, stance]) => ({
      ...word(member, stance),
      needed: false,
      contested: false,
      on: "2026-05-03",
    })),
    2,
  );
const row = (reference: string, track: MatrixRow["track"], found: Consensus | null = null) =>
  ({ reference, track, verdict: found }) as MatrixRow;
const order = (rows: MatrixRow[], by: "agenda" | "closeness") => inOrder(rows, by).map(({ reference }) => reference);

describe("the order of the rows", () => {
  test("of the agenda is adoption, signature, notation, to be decided, then by reference", () => {
    const rows = [
      row("4", "undecided"),
      row("3", "notation"),
      row("2", "adoption"),
      row("5", "signature"),
      row("1", "adoption"),
    ];
    expect(order(rows, "agenda")).toEqual(["1", "2", "5", "3", "4"]);
  });
  test("by closeness begins with consensus and puts one objection after any number of silent states", () => {
    const reached = verdict(["ID", "agree"], ["TH", "agree"], ["VN", "agree"]);
    const objected = verdict(["ID", "object"], ["TH", "agree"], ["VN", "agree"]);
    const rows = [
      row("none", "adoption"),
      row("objection", "adoption", objected),
      row("silent", "adoption", verdict()),
      row("one left", "adoption", verdict(["ID", "agree"], ["TH", "agree"])),
      row("reached", "notation", reached),
    ];
    expect(order(rows, "closeness")).toEqual(["reached", "one left", "silent", "objection", "none"]);
  });
  test("of neither loses a row or depends on how they came", () => {
    const rows = fc.array(
      fc.record({
        reference: fc.uuid(),
        track: fc.constantFrom<MatrixRow["track"]>("adoption", "notation", "signature", "undecided"),
        verdict: fc.constantFrom(null, verdict(), verdict(["ID", "object"]), verdict(["TH", "agree"])),
      }),
    );
    fc.assert(
      fc.property(rows, fc.constantFrom("agenda" as const, "closeness" as const), (some, by) => {
        const sorted = inOrder(some, by);
        expect(inOrder(some.toReversed(), by)).toEqual(sorted);
        expect(sorted).toHaveLength(some.length);
      }),
    );
  });
});

test("whom a verdict waits for is everybody but those who agree", () => {
  const stance = fc.constantFrom(...stances, null);
  fc.assert(
    fc.property(fc.tuple(stance, stance, stance), (said) => {
      const spoken = said.flatMap((each, i): [string, Position["stance"]][] => (each ? [[states[i] ?? "", each]] : []));
      const agreeing = spoken
        .filter(([, each]) => each === "agree" || each === "agreeWithEdits")
        .map(([state]) => state);
      expect([...waitedFor(verdict(...spoken)), ...agreeing].sort()).toEqual(states);
    }),
  );
});

test("the foot counts for each state the texts on which it is yet to revert or to confirm", () => {
  const rows = [row("1", "adoption", verdict(["ID", "agree"])), row("2", "adoption", verdict(["ID", "object"]))];
  expect(leftPerState(rows, states)).toEqual([0, 2, 2]);
});

describe("the address of the table", () => {
  test("is read as it is written", () => {
    const asked = { summit: "summit-42", state: "ID", on: "2025-09-15", order: "closeness" as const };
    const address = matrixAddress(asked);
    expect(askedOf(Object.fromEntries(new URL(address, "http://x").searchParams))).toEqual(asked);
    expect(matrixAddress(askedOf({}))).toBe("/matrix");
  });
  test.each(["2025-02-30", "yesterday", "2025-13-01", "", "0"])("does not take %j for a day", (on) => {
    expect(askedOf({ on }).on).toBeNull();
  });
  test("takes no nonsense for an order, and no list for one value", () => {
    expect(askedOf({ order: "votes", state: ["ID", "TH"] })).toMatchObject({ order: "agenda", state: null });
  });
});
