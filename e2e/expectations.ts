import type { Reader } from "./people";

/** 200 or 404 as a page; `door`: the sign-in form in the page's place; or where the answer leads, with its status. */
export type Verdict = 200 | 404 | "door" | `303 ${string}`;
type Expected = { path: string; answers: Record<Reader, Verdict> };

const nobody = ["visitor", "viewer", "former head of Indonesia", "disabled head of Indonesia"] as const;
const signedOut = ["visitor", "disabled head of Indonesia"] as const;

/** Everybody gets the first answer, but for those who are named with another. */
function answers(first: Verdict, ...others: [Verdict, ...Reader[]][]): Record<Reader, Verdict> {
  const all: Record<Reader, Verdict> = {
    visitor: first,
    viewer: first,
    "delegate of Indonesia": first,
    "head of Indonesia": first,
    "delegate of Thailand": first,
    "head of Thailand": first,
    "officer of SOMSWD": first,
    "officer of the ASEAN Secretariat": first,
    "officer of the Chair": first,
    administrator: first,
    "former head of Indonesia": first,
    "disabled head of Indonesia": first,
  };
  for (const [verdict, ...named] of others) for (const reader of named) all[reader] = verdict;
  return all;
}

/** Documents by what decides who sees them; a test finds their addresses in the database. */
export const documents = {
  "{listed of the record}": "NOT sample AND reference = 'ASCC/2023/04'",
  "{listed sample}": "sample AND stage = 'council' AND year < 2090",
  "{unlisted in drafting}": "sample AND stage = 'drafting' AND NOT 'TH' = ANY (lead_members) AND year < 2090",
  "{proposed by Indonesia}": "sample AND stage = 'proposed' AND 'ID' = ANY (lead_members) AND year < 2090",
} as const;

const inDrafting = answers(200, [404, ...nobody, "officer of SOMSWD"]);
const proposed = answers(
  404,
  [200, "delegate of Indonesia", "head of Indonesia"],
  [200, "officer of the ASEAN Secretariat", "officer of the Chair", "administrator"],
);

/** Every page and route handler of the build, with at least one address and what each reader gets there. */
export const pages: Record<string, Expected[]> = {
  "/[locale]": [{ path: "/", answers: answers(200) }],
  "/[locale]/about": [{ path: "/about", answers: answers(200) }],
  "/[locale]/account": [{ path: "/account", answers: answers(200, ["door", ...signedOut]) }],
  "/[locale]/bodies": [{ path: "/bodies", answers: answers(200) }],
  "/[locale]/documents": [
    { path: "/documents", answers: answers(200) },
    { path: "/documents?phase=drafting&q=asean&sort=title", answers: answers(200) },
  ],
  "/[locale]/documents/[reference]": [
    { path: "/documents/{listed of the record}", answers: answers(200) },
    { path: "/documents/{listed sample}", answers: answers(200) },
    { path: "/documents/{unlisted in drafting}", answers: inDrafting },
    { path: "/documents/{proposed by Indonesia}", answers: proposed },
    { path: "/documents/sample-2097-01", answers: answers(404) },
    { path: "/documents/nonsense", answers: answers(404) },
  ],
  "/[locale]/meetings": [{ path: "/meetings", answers: answers(200) }],
  "/[locale]/meetings/[meeting]": [
    { path: "/meetings/summit-42", answers: answers(200) },
    { path: "/meetings/sample-summit", answers: answers(200) },
    { path: "/meetings/summit-999", answers: answers(404) },
  ],
  "/[locale]/members": [{ path: "/members", answers: answers(200) }],
  "/[locale]/problem/[kind]": [
    { path: "/problem/not-found", answers: answers(404) },
    { path: "/problem/error", answers: answers(404) },
  ],
  "/[locale]/sign-in": [{ path: "/sign-in", answers: answers(200) }],
  "/[locale]/theme": [{ path: "/theme?to=dark&back=/about", answers: answers("303 /about") }],
  "/_global-error": [{ path: "/_global-error", answers: answers(404) }],
  "/_not-found": [{ path: "/_not-found", answers: answers(404) }],
};

/** What a Server Action says to one who posts to it directly. */
export type Outcome = "refused name" | "nobody" | "asked for more" | "saved" | `to ${string}`;
type Act = {
  page: string;
  /** Whether the action takes the state of its form before the form itself. */
  stateful: boolean;
  /** `{own}` is another session of the person who posts, `{person}` somebody else. */
  form: Record<string, string>;
  outcomes: Record<"signed in" | "signed out", Outcome>;
  /** Sessions of the person who posts that this ends. */
  ends?: ("this" | "own")[];
};

/** Every Server Action of the build, with a form for it and what comes of it. */
export const actions: Record<string, Act> = {
  signIn: {
    page: "/sign-in",
    stateful: true,
    form: { name: "nobody {person}", password: "not the password", back: "/" },
    outcomes: { "signed in": "refused name", "signed out": "refused name" },
  },
  signInAsSample: {
    page: "/sign-in",
    stateful: false,
    form: { person: "{person}", back: "/about" },
    outcomes: { "signed in": "to /about", "signed out": "to /about" },
  },
  saveAccount: {
    page: "/account",
    stateful: true,
    form: { language: "id", zone: "Asia/Dili", role: "admin", member_code: "TH", person_id: "{person}" },
    outcomes: { "signed in": "saved", "signed out": "nobody" },
  },
  changePassword: {
    page: "/account",
    stateful: true,
    form: { present: "", new: "another sentence of words" },
    outcomes: { "signed in": "asked for more", "signed out": "nobody" },
  },
  endSession: {
    page: "/account",
    stateful: false,
    form: { session: "{own}" },
    outcomes: { "signed in": "to /account?done=session", "signed out": "to /account?done=session" },
    ends: ["own"],
  },
  endOtherSessions: {
    page: "/account",
    stateful: false,
    form: {},
    outcomes: { "signed in": "to /account?done=others", "signed out": "to /account?done=others" },
    ends: ["own"],
  },
  signOut: {
    page: "/account",
    stateful: false,
    form: {},
    outcomes: { "signed in": "to /", "signed out": "to /" },
    ends: ["this"],
  },
};
