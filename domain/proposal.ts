/** The states that a proposal makes leads beside its proposer's own: its form names them once before it is sent. */
export const leadsBeside = (own: string | null, leads: string[]): string =>
  leads
    .filter((code) => code !== own)
    .toSorted()
    .join(",");
