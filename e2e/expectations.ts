import { acts, slugOf } from "../domain/acts";
import { askedDocuments } from "./asked-documents";
import type { Reader } from "./people";

/** 200 or 404 as a page; `door`: the sign-in form in the page's place; or where the answer leads, with its status. */
export type Verdict = 200 | 404 | "door" | `303 ${string}`;
export type Expected = { path: string; answers: Record<Reader, Verdict> };

const signedOut = ["visitor", "disabled head of Indonesia"] as const;

/** Everybody gets the first answer, but for those who are named with another. */
export function answers(first: Verdict, ...others: [Verdict, ...(readonly Reader[])][]): Record<Reader, Verdict> {
  const all: Record<Reader, Verdict> = {
    visitor: first,
    viewer: first,
    "delegate of Indonesia": first,
    "head of Indonesia": first,
    "delegate of Thailand": first,
    "head of Thailand": first,
    "delegate of an observer": first,
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

const only = (readers: readonly Reader[] | "everybody") =>
  readers === "everybody" ? answers(200) : answers(404, [200, ...readers]);
/** Nobody is asked to sign in before they are told anything; whoever does not see what is inside finds nothing there. */
const behindDoor = (seen: Record<Reader, Verdict>): Record<Reader, Verdict> => ({
  ...seen,
  ...Object.fromEntries(signedOut.map((reader) => [reader, "door"])),
});

const forSignedIn = behindDoor(answers(200));
const forOfficers = behindDoor(only(["officer of the ASEAN Secretariat", "officer of the Chair"]));
/** The table of positions is there for delegations, the secretariat and administrators. */
const outsideTable = ["viewer", "former head of Indonesia", "officer of SOMSWD"] as const;
const forStates = behindDoor(answers(200, [404, ...outsideTable]));
const otherStates = ["delegate of Thailand", "head of Thailand", "delegate of an observer"] as const;
const forNobody = behindDoor(answers(404));
/** Heads and administrators manage people; the secretariat sees them. */
const managers = ["head of Indonesia", "head of Thailand", "administrator"] as const;
const forManagers = behindDoor(only(managers));
const forOverseers = behindDoor(only([...managers, "officer of the ASEAN Secretariat", "officer of the Chair"]));
/** An id that nothing has. */
export const nobodysId = "00000000-0000-4000-8000-000000000000";

const documents = Object.entries(askedDocuments);

const documentPages: Expected[] = documents.map(([name, { seen, inside }]) => ({
  path: `/documents/${name}`,
  answers: seen === "everybody" ? answers(200) : only(seen === "inside" ? inside : []),
}));

const versionPages: Expected[] = documents.flatMap(([name, { texts }]) => [
  ...texts.map((readers, at) => ({ path: `/documents/${name}/versions/${at + 1}`, answers: only(readers) })),
  { path: `/documents/${name}/versions/9`, answers: answers(404) },
]);

/** A page for those who read the document inside, and a text of it. */
const ofFirstText = (place: string, isFor: (reader: Reader) => boolean): Expected[] =>
  documents.map(([name, { inside, texts }]) => ({
    path: `/documents/${name}/${place}`,
    answers: only(inside.filter((reader) => isFor(reader) && (texts[0] === "everybody" || texts[0].includes(reader)))),
  }));
const bracketPages = ofFirstText("brackets", () => true);
/** Comments are among delegations and the secretariat. */
const commentPages = ofFirstText("comments", (reader) => reader !== "officer of SOMSWD");

/** Whoever reads a document inside finds the form; whether they may use it, it says itself. */
const uploadPages: Expected[] = documents.map(([name, { inside }]) => ({
  path: `/documents/${name}/upload`,
  answers: only(inside),
}));

/** No text of these came as a file, and where one is uploaded there is nothing to be read (e2e/uploads.spec.ts). */
const files = (place: string): Expected[] =>
  documents.map(([name]) => ({ path: `/api/documents/${name}/${place}`, answers: answers(404) }));

/** Who reads both texts may compare them. */
const comparePages: Expected[] = documents.flatMap(([name, { texts }]) =>
  ["", "?from=1&to=2", "?from=1&to=2&view=inline"].map((query) => ({
    path: `/documents/${name}/compare${query}`,
    answers: only(texts[1]),
  })),
);

const delegations = [
  "delegate of Indonesia",
  "head of Indonesia",
  "delegate of Thailand",
  "head of Thailand",
  "delegate of an observer",
] as const;

/** Each delegation finds its own there; the secretariat and administrators find nothing. */
const draftPages: Expected[] = documents.map(([name, { inside }]) => ({
  path: `/documents/${name}/draft`,
  answers: only(inside.filter((reader) => delegations.some((other) => other === reader))),
}));

/** The page of every act on a document in drafting, and of a few acts on each other document. */
const stepPages: Expected[] = documents.flatMap(([name, { inside }]) =>
  acts
    .filter((act) => name === "{unlisted}" || ["open", "position", "undo"].includes(act))
    .map((act) => ({ path: `/documents/${name}/steps/${slugOf(act)}`, answers: behindDoor(only(inside)) })),
);

/** Every page and route handler of the build, with at least one address and what each reader gets there. */
export const pages: Record<string, Expected[]> = {
  "/[locale]": [{ path: "/", answers: answers(200) }],
  "/[locale]/about": [{ path: "/about", answers: answers(200) }],
  "/[locale]/account": [{ path: "/account", answers: forSignedIn }],
  "/[locale]/bodies": [{ path: "/bodies", answers: answers(200) }],
  "/[locale]/desk": [{ path: "/desk", answers: forSignedIn }],
  "/[locale]/documents": [
    { path: "/documents", answers: answers(200) },
    { path: "/documents?phase=drafting&q=asean&sort=title", answers: answers(200) },
  ],
  "/[locale]/documents/[reference]": [...documentPages, { path: "/documents/nonsense", answers: answers(404) }],
  "/[locale]/documents/[reference]/brackets": bracketPages,
  "/[locale]/documents/[reference]/draft": draftPages,
  "/[locale]/documents/[reference]/comments": commentPages,
  "/[locale]/documents/[reference]/upload": uploadPages,
  "/api/documents/[reference]/paper": files("paper"),
  "/api/documents/[reference]/upload": files("upload"),
  "/api/documents/[reference]/versions/[version]/original": files("versions/1/original"),
  "/[locale]/documents/[reference]/compare": [
    ...comparePages,
    { path: "/documents/{listed}/compare?from=1&to=9", answers: answers(404) },
    { path: "/documents/{listed}/compare?from=x&to=2", answers: answers(404) },
  ],
  "/[locale]/documents/[reference]/steps/[step]": [
    ...stepPages,
    { path: "/documents/{of the record}/steps/nonsense", answers: answers(404) },
    { path: "/documents/{of the record}/steps/endorseSoca", answers: answers(404) },
  ],
  "/[locale]/documents/[reference]/versions/[version]": [
    ...versionPages,
    { path: "/documents/{concluded}/versions/nonsense", answers: answers(404) },
  ],
  "/[locale]/invitation/[link]": [
    { path: "/invitation/none", answers: answers(200) },
    { path: `/invitation/${"x".repeat(43)}`, answers: answers(200) },
  ],
  "/[locale]/matrix": [
    { path: "/matrix", answers: forStates },
    { path: "/matrix?summit=sample-summit&order=closeness&on=2025-09-15", answers: forStates },
    { path: "/matrix?state=ID", answers: behindDoor(answers(200, [404, ...outsideTable, ...otherStates])) },
    { path: "/matrix?summit=summit-999", answers: forNobody },
  ],
  "/[locale]/meetings": [{ path: "/meetings", answers: answers(200) }],
  "/[locale]/meetings/[meeting]": [
    { path: "/meetings/summit-42", answers: answers(200) },
    { path: "/meetings/sample-summit", answers: answers(200) },
    { path: "/meetings/summit-999", answers: answers(404) },
  ],
  "/[locale]/meetings/[meeting]/attendance": [
    { path: "/meetings/sample-summit/attendance", answers: forOfficers },
    { path: "/meetings/summit-999/attendance", answers: forNobody },
  ],
  "/[locale]/meetings/[meeting]/decisions": [
    { path: "/meetings/sample-summit/decisions", answers: forOfficers },
    { path: "/meetings/summit-999/decisions", answers: forNobody },
  ],
  "/[locale]/members": [{ path: "/members", answers: answers(200) }],
  "/[locale]/people": [
    { path: "/people", answers: forOverseers },
    { path: "/people?q=zzzz&page=9", answers: forOverseers },
  ],
  // Whom each reader finds there is in e2e/managed-people.spec.ts.
  "/[locale]/people/[person]": [
    { path: `/people/${nobodysId}`, answers: forNobody },
    { path: "/people/nonsense", answers: forNobody },
  ],
  "/[locale]/people/[person]/steps/[step]": [
    { path: `/people/${nobodysId}/steps/renew`, answers: forNobody },
    { path: `/people/${nobodysId}/steps/nonsense`, answers: answers(404) },
  ],
  "/[locale]/people/invite": [{ path: "/people/invite", answers: forManagers }],
  "/[locale]/problem/[kind]": [
    { path: "/problem/not-found", answers: answers(404) },
    { path: "/problem/error", answers: answers(404) },
  ],
  "/[locale]/propose": [{ path: "/propose", answers: forSignedIn }],
  // Signing out is a form; whoever only looks there is led to the account (e2e/sign-out.spec.ts).
  "/[locale]/sign-out": [{ path: "/sign-out", answers: answers("303 /account") }],
  "/[locale]/sign-in": [{ path: "/sign-in", answers: answers(200) }],
  "/[locale]/theme": [{ path: "/theme?to=dark&back=/about", answers: answers("303 /about") }],
  "/_global-error": [{ path: "/_global-error", answers: answers(404) }],
  "/_not-found": [{ path: "/_not-found", answers: answers(404) }],
};
