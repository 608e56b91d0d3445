import { askedDocuments } from "./asked-documents";
import { answers, type Expected, only } from "./verdicts";

const delegations = [
  "delegate of Indonesia",
  "head of Indonesia",
  "delegate of Thailand",
  "head of Thailand",
  "delegate of an observer",
] as const;

/** Each delegation finds its own there; the secretariat and administrators find nothing. */
export const draftPages: Expected[] = Object.entries(askedDocuments).map(([name, { inside }]) => ({
  path: `/documents/${name}/draft`,
  answers: only(inside.filter((reader) => delegations.some((other) => other === reader))),
}));

/** Asked about is the text before the states; without one there is nothing to ask about. */
export const askPages: Expected[] = draftPages.map(({ path, answers: seen }) => ({
  path: `${path}/ask`,
  answers: ["{shared}", "{listed}", "{concluded}"].some((name) => path.includes(name)) ? seen : answers(404),
}));

/** A brief is for the eyes of the own delegation. */
export const briefPages: Expected[] = draftPages.map(({ path, answers: seen }) => ({
  path: path.replace(/draft$/, "brief"),
  answers: seen,
}));
/** And a brief on a meeting for everybody who is of one. */
export const meetingBriefPages: Expected[] = [
  { path: "/meetings/sample-summit/brief", answers: only(delegations) },
  { path: "/meetings/summit-999/brief", answers: answers(404) },
];
