import { acts, slugOf } from "../domain/acts";
import { askedDocuments } from "./asked-documents";
import { circulationPages } from "./expected-circulations";
import { askPages, briefPages, draftPages, meetingBriefPages } from "./expected-delegations";
import type { Reader } from "./people";
import {
  answers,
  behindDoor,
  type Expected,
  forManagers,
  forNobody,
  forOfficers,
  forOverseers,
  forSignedIn,
  forStates,
  nobodysId,
  only,
  otherStates,
  outsideTable,
} from "./verdicts";

export { answers, type Expected, nobodysId, type Verdict } from "./verdicts";

const offices = ["officer of the ASEAN Secretariat", "officer of the Chair", "administrator"] as const;

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
/** Objections and edits are of delegations and the secretariat, who each see their own part of them. */
const pointPages: Expected[] = documents.map(([name, { inside }]) => ({
  path: `/documents/${name}/points`,
  answers: only(inside.filter((reader) => reader !== "officer of SOMSWD")),
}));
/** What was not circulated is prepared by the secretariat, of a text that is before the delegations. */
const compilationPages: Expected[] = documents.map(([name, { texts }]) => ({
  path: `/documents/${name}/compilation`,
  answers: only(texts[0] !== "everybody" && !texts[0].includes("delegate of Thailand") ? [] : offices),
}));
/** Comments are among delegations and the secretariat. */
const commentPages = ofFirstText("comments", (reader) => reader !== "officer of SOMSWD");

/** Whoever reads a document inside finds the form; whether they may use it, it says itself. */
const uploadPages: Expected[] = documents.map(([name, { inside }]) => ({
  path: `/documents/${name}/upload`,
  answers: only(inside),
}));

const attachmentPages: Expected[] = uploadPages.map(({ path, answers }) => ({
  path: path.replace(/upload$/, "attachments"),
  answers,
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
  ...circulationPages,
  "/[locale]/desk": [{ path: "/desk", answers: forSignedIn }],
  "/[locale]/documents": [
    { path: "/documents", answers: answers(200) },
    { path: "/documents?phase=drafting&q=asean&sort=title", answers: answers(200) },
  ],
  "/[locale]/documents/[reference]": [...documentPages, { path: "/documents/nonsense", answers: answers(404) }],
  "/[locale]/documents/[reference]/brackets": bracketPages,
  "/[locale]/capital/[link]": [
    { path: "/capital/none", answers: answers(200) },
    { path: "/capital/thanks", answers: answers(200) },
    { path: `/capital/${"x".repeat(43)}`, answers: answers(200) },
  ],
  "/[locale]/documents/[reference]/brief": briefPages,
  "/[locale]/documents/[reference]/draft": draftPages,
  "/[locale]/documents/[reference]/comments": commentPages,
  "/[locale]/documents/[reference]/draft/ask": askPages,
  "/[locale]/documents/[reference]/compilation": compilationPages,
  "/[locale]/documents/[reference]/points": pointPages,
  "/api/documents/[reference]/compilation": files("compilation"),
  "/[locale]/documents/[reference]/upload": uploadPages,
  "/[locale]/documents/[reference]/attachments": attachmentPages,
  "/api/documents/[reference]/attachments": files("attachments"),
  "/api/documents/[reference]/attachments/[attachment]": files("attachments/00000000-0000-4000-8000-000000000000"),
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
  "/[locale]/meetings/[meeting]/brief": meetingBriefPages,
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
