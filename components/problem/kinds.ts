/** The problems that have a page of their own; the server sends them in place of an answer it cannot give. */
export const problemKinds = ["not-found", "error", "unavailable", "forbidden", "too-large", "outdated"] as const;
export type ProblemKind = (typeof problemKinds)[number];
