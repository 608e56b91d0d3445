import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eachAtMost, foldComments, folded } from "@/domain/comment-folds";
import type { ThreadView } from "@/domain/views/comments";

const thread = (id: string, anchor: string | null, answers = 0): ThreadView => ({
  id,
  anchor,
  audience: "delegations",
  member: null,
  compiled: false,
  lines: Array.from({ length: answers + 1 }, (_, at) => ({
    number: at + 1,
    text: `${id}.${at + 1}`,
    by: { name: "Somebody", holder: null },
    at: "2026-01-01T00:00:00.000Z",
    rewordedAt: null,
    earlier: [],
    mentioned: [],
    namesMe: false,
    withdrawnAt: null,
    rewordUntil: null,
  })),
  folded: null,
  settled: null,
  notAnswer: null,
  notTurn: null,
  request: id,
});
const many = (count: number, anchor: string | null = null) =>
  Array.from({ length: count }, (_, at) => thread(`${anchor}-${at}`, anchor));
const ids = (threads: ThreadView[]) => threads.map(({ id }) => id);
const linesOf = (threads: ThreadView[]) => threads.reduce((sum, { lines }) => sum + lines.length, 0);

describe("what is shown of comments at once", () => {
  test("is everything while there is little, and nothing where there is nothing", () => {
    expect(foldComments([])).toEqual({ threads: [], folds: {} });
    const few = [thread("a", null, 3), thread("b", "p1"), ...many(50, "p2")];
    const { threads, folds } = foldComments(few);
    expect(ids(threads)).toEqual(ids(few));
    expect(threads[0]?.lines).toHaveLength(4);
    expect(folds[""]).toEqual({ all: 1, earlier: null, later: null });
  });

  test("is the newest of one paragraph, the others a link away", () => {
    const { threads, folds } = foldComments(many(300, "p1"));
    expect(ids(threads)).toEqual(ids(many(300, "p1").slice(240)));
    expect(folds.p1).toEqual({ all: 300, earlier: { count: 240, to: "p1-239" }, later: null });
  });

  test("is something of every paragraph, however much is said on one", () => {
    const { threads, folds } = foldComments([...many(290, "p1"), ...many(9, "p2"), ...many(1)]);
    expect(threads.filter(({ anchor }) => anchor === "p2")).toHaveLength(9);
    expect(threads).toHaveLength(60);
    expect(folds[""]?.all).toBe(1);
  });

  test("holds the thread and the line that are asked for, and leads on from there both ways", () => {
    const { threads, folds } = foldComments([...many(300, "p1"), ...many(2, "p2")], "p1-100");
    expect(ids(threads)).toContain("p1-100");
    expect(folds.p1?.earlier?.to).toBe("p1-42");
    expect(folds.p1?.later?.to).toBe("p1-158");
    const long = foldComments([thread("long", "p1", 300)], "long.40").threads[0];
    expect(long?.lines.map(({ number }) => number)).toContain(40);
    expect(long?.lines[0]?.number).toBe(1);
    expect(long?.folded?.later?.to).toMatch(/^long\.\d+$/);
    expect(foldComments(many(300, "p1"), "no such thread").threads).toHaveLength(60);
  });

  test("stays within a bound, and every link leads to what it names", () => {
    const said = fc.array(fc.record({ anchor: fc.constantFrom("p1", "p2", "p3", null), answers: fc.nat(20) }), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(said, fc.nat(299), (all, at) => {
        const given = all.map(({ anchor, answers }, i) => thread(`t${i}`, anchor, answers));
        const asked = given[at]?.id;
        const { threads, folds } = foldComments(given, asked);
        expect(threads.length).toBeLessThanOrEqual(90);
        expect(linesOf(threads)).toBeLessThanOrEqual(90 + 90 + 30);
        if (asked) expect(ids(threads)).toContain(asked);
        for (const { all, earlier, later } of Object.values(folds)) {
          expect(all).toBeGreaterThan((earlier?.count ?? 0) + (later?.count ?? 0));
          for (const hidden of [earlier, later]) {
            if (!hidden) continue;
            expect(ids(threads)).not.toContain(hidden.to);
            expect(ids(foldComments(given, hidden.to).threads)).toContain(hidden.to);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("lists share a page, each with as many as fit", () => {
  expect(eachAtMost([300, 2, 1], 60)).toBe(57);
  expect(eachAtMost([5, 5, 5], 2)).toBe(1);
  expect(eachAtMost([], 60)).toBe(1);
});

test("the oldest of all are reached by going back", () => {
  const all = many(100).map(({ id }) => id);
  const seen = new Set<string>();
  let to: string | undefined = all.at(-1);
  while (to !== undefined) {
    const { shown, fold } = folded(
      all,
      10,
      (one) => one === to,
      (one) => one,
    );
    for (const one of shown) seen.add(one);
    to = fold.earlier?.to;
  }
  expect(seen.size).toBe(100);
});
