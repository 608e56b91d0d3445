type Sitting = { startsOn: string | null; endsOn: string | null };

/** The day that a decision of a sitting is taken to have until somebody says otherwise: its last, unless that is to come. */
export function dayHeld(sitting: Sitting | null | undefined, today: string): string {
  const held = sitting?.endsOn ?? sitting?.startsOn;
  return held && held < today ? held : today;
}

type Within = { today: string /** The day from which there was a text, where one is known. */; from?: string };

/** Of sittings, those to come first and then the latest, the last that has begun: at it a decision was taken that is entered afterwards. */
export const lastHeld = <S extends Sitting>(sittings: S[], { today, from = "" }: Within): S | undefined =>
  sittings.find(({ startsOn, endsOn }) => startsOn !== null && startsOn <= today && (endsOn ?? startsOn) >= from);
