import type { Day } from "@/domain/views/record";

type Sitting = { address: string; startsOn: Day | null };

/** Sittings that come after one, as far as the days are known. */
export const laterThan = <S extends Sitting>(present: Sitting | null, sittings: S[]): S[] =>
  sittings.filter(
    ({ address, startsOn }) =>
      address !== present?.address && (!present?.startsOn || !startsOn || startsOn > present.startsOn),
  );

type Standing<S> = { awaited: S | null; since: Day | null; meetings: S[] };

/** To which sittings a text can be put off: later ones than it was sent to, else than the day on which it came to that body. */
export const putOffTo = <S extends Sitting>({ awaited, since, meetings }: Standing<S>): S[] =>
  laterThan(awaited?.startsOn ? awaited : { address: awaited?.address ?? "", startsOn: since }, meetings);

/** To which Summits a text can be carried over: later ones than it aims at, else than today. */
export const carriedTo = <S extends Sitting>({
  summit,
  summits,
  today,
}: {
  summit: S | null;
  summits: S[];
  today: Day;
}): S[] => laterThan(summit ?? { address: "", startsOn: today }, summits);
