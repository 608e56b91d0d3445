/** What the sign-in form is told after a try. The password is never echoed; everything else is. */
export type SignInState = {
  problem: "wrong" | "tooMany" | "required" | null;
  /** When the next try may be made, as an ISO moment; only with `tooMany`. */
  until?: string;
  name: string;
  /** Fields of the form that waits behind this one; after signing in they stand in it again. */
  kept?: [field: string, value: string][];
  signedIn?: boolean;
  /** There are invented people here, who sign in with their name alone. */
  samples?: boolean;
};

export const signInStart: SignInState = { problem: null, name: "" };

/** Fields of another form that wait behind the sign-in form travel under this prefix. */
export const keptPrefix = "kept.";

/** The language and zone form of the account page: fields `language` and `zone`. */
export type AccountState = {
  problem: "language" | "zone" | null;
  saved: boolean;
  /** The session had ended: nothing was written, and the form waits behind the sign-in. */
  signedOut?: boolean;
  /** The mandate under which a form was opened that waits behind the sign-in. */
  under?: string;
  language: string;
  zone: string;
};

/** Why a new password is not taken. Lengths are counted in characters as a person sees them. */
export const passwordProblems = [
  "presentRequired",
  "presentWrong",
  "newRequired",
  "tooShort",
  "tooLong",
  "common",
  "ownName",
  "placeName",
  "same",
  "tooMany",
] as const;
export type PasswordProblem = (typeof passwordProblems)[number];

/** What can be wrong with a new password itself. */
export type FreshProblem = Exclude<PasswordProblem, "presentRequired" | "presentWrong" | "tooMany">;

export const passwordLength = { least: 15, most: 256 };

/** The password form of the account page: fields `present` and `new`; neither is ever echoed. */
export type PasswordState = {
  problem: PasswordProblem | null;
  /** When the next try may be made, as an ISO moment; only with `tooMany`. */
  until?: string;
  changed: boolean;
  signedOut?: boolean;
};

export const passwordStart: PasswordState = { problem: null, changed: false };

/** Zones that the account page offers: the Member States' in protocol order, Indonesia's other two, then UTC. */
export const offeredZones = [
  "Asia/Brunei",
  "Asia/Phnom_Penh",
  "Asia/Jakarta",
  "Asia/Makassar",
  "Asia/Jayapura",
  "Asia/Vientiane",
  "Asia/Kuala_Lumpur",
  "Asia/Yangon",
  "Asia/Manila",
  "Asia/Singapore",
  "Asia/Bangkok",
  "Asia/Dili",
  "Asia/Ho_Chi_Minh",
  "UTC",
] as const;
