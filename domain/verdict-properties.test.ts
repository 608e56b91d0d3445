import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Consensus, consensus, type Declared, isConsensus, type Position, stances } from "@/domain/consensus";

const members = ["BN", "ID", "TH", "VN"];
const observer = "PG";
const version = 2;

const position = fc.record({
  member: fc.constantFrom(...members),
  version: fc.constantFrom(1, 2, 2, 2),
  stance: fc.constantFrom(...stances),
  needed: fc.boolean(),
  contested: fc.boolean(),
  on: fc.constantFrom("2026-05-01", "2026-05-02"),
});
/** Words of four states, of which most agree, so that every verdict comes about. */
const positions = fc
  .tuple(fc.subarray(members, { minLength: 2 }), fc.array(position, { maxLength: 8 }))
  .map(([agree, said]): Position[] => [
    ...agree.map((member) => ({
      member,
      version,
      stance: "agree" as const,
      needed: false,
      contested: false,
      on: "2026-04-30",
    })),
    ...said,
  ]);
/** What counts beside the positions: the reply rule under which the text is, and whether the Chair declared consensus. */
const beside = fc.record({
  consenting: fc.oneof(fc.constant<string[]>([]), fc.subarray(members)),
  declared: fc.option(
    fc.constant<Declared>({ version, meeting: "soca-34", lifted: [], at: "2026-05-01T00:00:00.000Z" }),
    {
      nil: undefined,
    },
  ),
});

const closeness = { continues: 0, awaited: 1, reached: 2, declared: 2 } satisfies Record<Consensus["kind"], number>;
const runs = { numRuns: 2_000 };

describe("the verdict", () => {
  test("never depends on the order in which states spoke, only on the order of each state's own words", () => {
    const shuffled = positions.chain((said) =>
      fc.tuple(fc.constant(said), fc.shuffledSubarray(members, { minLength: members.length })),
    );
    fc.assert(
      fc.property(shuffled, beside, ([said, order], more) => {
        const other = order.flatMap((member) => said.filter((one) => one.member === member));
        expect(consensus(members, other, version, more)).toEqual(consensus(members, said, version, more));
      }),
      runs,
    );
  });

  test("is never helped by one more objection, under either reply rule", () => {
    fc.assert(
      fc.property(positions, beside, fc.constantFrom(...members), (said, more, member) => {
        const objection = { member, version, stance: "object" as const, needed: false, contested: false };
        const before = consensus(members, said, version, more);
        const after = consensus(
          members,
          [...said, { ...objection, on: "2026-05-03", at: "2026-05-03T00:00:00.000Z" }],
          version,
          more,
        );
        expect(closeness[after.kind]).toBeLessThanOrEqual(closeness[before.kind]);
        expect(after.kind).toBe("continues");
      }),
      runs,
    );
  });

  test("is never changed by an observer, whatever it says", () => {
    const word = position.map((one) => ({ ...one, member: observer }));
    fc.assert(
      fc.property(positions, fc.array(word, { maxLength: 4 }), beside, (said, words, more) => {
        const heard = words.reduce<Position[]>((all, one, at) => all.toSpliced(at * 2, 0, one), said);
        const consenting = [...more.consenting, observer];
        const plain = consensus(members, said, version, more);
        expect(consensus(members, heard, version, { ...more, consenting })).toEqual(plain);
      }),
      runs,
    );
  });

  test("takes no word on an earlier text for one on this: without words on this text nobody but a confirmed silence agrees", () => {
    fc.assert(
      fc.property(positions, fc.subarray(members), (said, consenting) => {
        const earlier = said.map((one) => ({ ...one, version: 1 }));
        const verdict = consensus(members, earlier, version, { consenting });
        expect(isConsensus(verdict)).toBe(members.every((member) => consenting.includes(member)));
        if ("working" in verdict) expect([...verdict.working.agree, ...verdict.working.object]).toEqual([]);
      }),
      runs,
    );
  });

  test("is not brought nearer by a state that is yet to speak, but on a no-objection basis that an officer confirmed", () => {
    fc.assert(
      fc.property(positions, fc.constantFrom(...members), (said, silent) => {
        const without = said.filter(({ member }) => member !== silent);
        expect(isConsensus(consensus(members, without, version))).toBe(false);
        const confirmed = consensus(members, without, version, { consenting: [silent] });
        const others = members.filter((member) => member !== silent);
        expect(confirmed.kind).toBe(consensus(others, without, version).kind);
      }),
      runs,
    );
  });
});
