type Sitting = { startsOn: string | null; endsOn: string | null };

/** The day that a decision of a sitting is taken to have until somebody says otherwise: its last, unless that is to come. */
export function dayHeld(sitting: Sitting | null | undefined, today: string): string {
  const held = sitting?.endsOn ?? sitting?.startsOn;
  return held && held < today ? held : today;
}
