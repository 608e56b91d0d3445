import { acts as documentActs, slugOf } from "../domain/acts";
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

/** Documents by what decides who sees them; a test finds their addresses in the database, or makes the last. */
export const documents = {
  "{listed of the record}": "NOT sample AND reference = 'ASCC/2023/04'",
  "{listed sample}": "sample AND stage = 'council' AND year < 2090",
  "{unlisted in drafting}": "sample AND stage = 'drafting' AND NOT 'TH' = ANY (lead_members) AND year < 2090",
  "{proposed by Indonesia}": "sample AND stage = 'proposed' AND 'ID' = ANY (lead_members) AND year < 2090",
  "{with texts}": "false",
} as const;

const inDrafting = answers(200, [404, ...nobody, "officer of SOMSWD"]);
const proposed = answers(
  404,
  [200, "delegate of Indonesia", "head of Indonesia"],
  [200, "officer of the ASEAN Secretariat", "officer of the Chair", "administrator"],
);

const forSecretariat = answers(404, [200, "officer of the ASEAN Secretariat", "officer of the Chair", "administrator"]);
const forOfficers = answers(
  404,
  ["door", ...signedOut],
  [200, "officer of the ASEAN Secretariat", "officer of the Chair"],
);
/** The table of positions is there for delegations, the secretariat and administrators. */
const forStates = answers(
  200,
  ["door", ...signedOut],
  [404, "viewer", "former head of Indonesia", "officer of SOMSWD"],
);
const behindDoor = (seen: Record<Reader, Verdict>) => ({ ...seen, ...answersOf("door", signedOut) });

function answersOf(verdict: Verdict, named: readonly Reader[]): Partial<Record<Reader, Verdict>> {
  return Object.fromEntries(named.map((reader) => [reader, verdict]));
}

/** Nobody is asked to sign in before they are told anything; whoever does not see the document inside finds no step. */
const steps = {
  "{listed sample}": behindDoor(answers(200, [404, "viewer", "former head of Indonesia"])),
  "{listed of the record}": behindDoor(answers(200, [404, ...nobody, "officer of SOMSWD"])),
  "{unlisted in drafting}": behindDoor(inDrafting),
  "{proposed by Indonesia}": behindDoor(proposed),
  "sample-2097-01": behindDoor(answers(404)),
};

/** The page of every act on a document in drafting, and of a few acts on each other document. */
const stepPages: Expected[] = Object.entries(steps).flatMap(([document, expected]) =>
  documentActs
    .filter((act) => document === "{unlisted in drafting}" || ["open", "position", "undo"].includes(act))
    .map((act) => ({ path: `/documents/${document}/steps/${slugOf(act)}`, answers: expected })),
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
  "/[locale]/desk": [{ path: "/desk", answers: answers(200, ["door", ...signedOut]) }],
  "/[locale]/documents/[reference]/steps/[step]": [
    ...stepPages,
    { path: "/documents/{listed of the record}/steps/nonsense", answers: answers(404) },
    { path: "/documents/{listed of the record}/steps/endorseSoca", answers: answers(404) },
  ],
  "/[locale]/documents/[reference]/versions/[version]": [
    { path: "/documents/{with texts}/versions/1", answers: answers(200) },
    { path: "/documents/{with texts}/versions/2", answers: inDrafting },
    { path: "/documents/{with texts}/versions/3", answers: forSecretariat },
    { path: "/documents/{with texts}/versions/4", answers: answers(404) },
    { path: "/documents/{with texts}/versions/nonsense", answers: answers(404) },
    { path: "/documents/{proposed by Indonesia}/versions/1", answers: answers(404) },
  ],
  "/[locale]/matrix": [
    { path: "/matrix", answers: forStates },
    { path: "/matrix?summit=sample-summit&order=closeness&on=2025-09-15", answers: forStates },
    { path: "/matrix?state=ID", answers: { ...forStates, "delegate of Thailand": 404, "head of Thailand": 404 } },
    { path: "/matrix?summit=summit-999", answers: answers(404, ["door", ...signedOut]) },
  ],
  "/[locale]/documents/[reference]/compare": [
    { path: "/documents/{with texts}/compare", answers: inDrafting },
    { path: "/documents/{with texts}/compare?from=1&to=2", answers: inDrafting },
    { path: "/documents/{with texts}/compare?from=2&to=3&view=inline", answers: forSecretariat },
    { path: "/documents/{with texts}/compare?from=1&to=4", answers: answers(404) },
    { path: "/documents/{with texts}/compare?from=x&to=2", answers: answers(404) },
    { path: "/documents/{proposed by Indonesia}/compare", answers: answers(404) },
  ],
  "/[locale]/meetings": [{ path: "/meetings", answers: answers(200) }],
  "/[locale]/meetings/[meeting]/attendance": [
    { path: "/meetings/sample-summit/attendance", answers: forOfficers },
    { path: "/meetings/summit-999/attendance", answers: answers(404, ["door", ...signedOut]) },
  ],
  "/[locale]/meetings/[meeting]/decisions": [
    { path: "/meetings/sample-summit/decisions", answers: forOfficers },
    { path: "/meetings/summit-999/decisions", answers: answers(404, ["door", ...signedOut]) },
  ],
  "/[locale]/propose": [{ path: "/propose", answers: answers(200, ["door", ...signedOut]) }],
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
