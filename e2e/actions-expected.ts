import { type Act, answersOf } from "./act-expected";
import { capitalActions } from "./actions-of-capital";
import { onNoCirculation, onNoComment, onNoPerson } from "./acts-on-nothing";
import { askedDocuments } from "./asked-documents";
import { nobodysId } from "./expectations";
import type { Reader } from "./people";

export type { Act, Outcome } from "./act-expected";

const managers: Reader[] = ["head of Indonesia", "head of Thailand", "administrator"];
const delegations: Reader[] = [
  "delegate of Indonesia",
  "head of Indonesia",
  "delegate of Thailand",
  "head of Thailand",
  "delegate of an observer",
];
const officers: Reader[] = ["officer of the ASEAN Secretariat", "officer of the Chair"];

const isNotCommenting = (reader: Reader) =>
  reader === "administrator" || reader === "officer of SOMSWD" || reader === "delegate of an observer";

/** Nobody may undo what nobody did: whoever sees the document inside is told so, for others it is not there. */
const onDocuments = Object.entries(askedDocuments).map(([name, { says, inside }]) => ({
  says,
  form: { document: name, act: "undo" },
  answers: answersOf(inside, "judged", "not there"),
}));

/** Nobody settles a thread that is not there; before that, whoever does not comment on this document is told why. */
const onComments = Object.entries(askedDocuments).map(([name, { says, inside }]) => {
  const isOver = name === "{concluded}" || name === "{of the record}";
  const refused = isOver ? inside : inside.filter(isNotCommenting);
  return { says, form: { document: name }, answers: answersOf(refused, "judged", "not there") };
});

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
    form: { language: "en", zone: "Asia/Dili", role: "admin", member_code: "TH", person_id: "{person}" },
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
  actOnDocument: {
    page: "/documents/sample-2097-01/steps/open",
    stateful: true,
    form: { act: "open", document: "sample-2097-01", revision: "0", request: "{new}", person: "{person}" },
    outcomes: { "signed in": "not there", "signed out": "nobody" },
    also: onDocuments,
  },
  actOnComments: {
    page: "/documents/sample-2097-01/comments",
    stateful: true,
    form: { act: "settle", document: "sample-2097-01", thread: nobodysId, request: "{new}" },
    outcomes: { "signed in": "not there", "signed out": "nobody" },
    also: [...onComments, ...onNoComment],
  },
  propose: {
    page: "/propose",
    stateful: true,
    form: { title: "", type: "declaration", leadMembers: "ID", finalBody: "leaders", request: "{new}" },
    outcomes: { "signed in": "asked for more", "signed out": "nobody" },
  },
  actOnMeeting: {
    page: "/meetings/sample-summit/attendance",
    stateful: true,
    form: { act: "attendance", meeting: "sample-summit", represented: "ID", request: "" },
    outcomes: { "signed in": "asked for more", "signed out": "nobody" },
    also: [
      {
        says: "A meeting that is not there",
        form: { meeting: "summit-999", request: "{new}" },
        answers: answersOf(officers, "not there", "judged"),
      },
      {
        says: "Decisions of a meeting on a document that is not before it",
        form: { act: "decideSeveral", document: "{of the record}", verb: "noted", request: "{new}" },
        answers: answersOf(officers, "judged", "judged"),
      },
    ],
  },
  confirmReceipt: {
    page: "/desk",
    stateful: false,
    form: { circulation: nobodysId, request: "{new}", on: "desk" },
    outcomes: {
      "signed in": `to /circulations/${nobodysId}/steps/receive`,
      "signed out": `to /circulations/${nobodysId}/steps/receive`,
    },
  },
  actOnCirculation: {
    page: "/circulations/new",
    stateful: true,
    form: { act: "send", document: "{of the record}", asks: "reply", body: "SOCA", note: "", request: "{new}" },
    outcomes: { "signed in": "asked for more", "signed out": "nobody" },
    also: [
      {
        says: "A circulation that is not there",
        form: { act: "cancel", circulation: "00000000-0000-4000-8000-000000000000", reason: "Sample" },
        answers: answersOf([], "judged", "not there"),
      },
      {
        says: "A later date that is not said",
        form: { act: "extend", circulation: "{circulation}", reason: "Sample" },
        answers: {
          ...answersOf([...delegations, "administrator"], "judged", "not there"),
          "officer of the ASEAN Secretariat": "asked for more",
          "officer of the Chair": "asked for more",
        },
      },
      ...onNoCirculation,
      {
        says: "A body's rule, cited by whoever may not",
        form: { act: "cite", body: "No such body", citation: "Sample", hours: "72" },
        answers: { ...answersOf([], "judged", "judged"), administrator: "asked for more" },
      },
    ],
  },
  actUnder: {
    page: "/account",
    stateful: false,
    form: { mandate: "{person}" },
    outcomes: { "signed in": "to /desk", "signed out": "to /desk" },
  },
  actOnPerson: {
    page: "/people/invite",
    stateful: true,
    form: { act: "invite", forName: "", charge: "admin", request: "{new}" },
    outcomes: { "signed in": "asked for more", "signed out": "nobody" },
    also: [
      {
        says: "An invitation that would begin in the past",
        form: { forName: "Sample", charge: "delegate", member: "TH", from: "2025-01-01" },
        answers: answersOf(managers, "asked for more", "judged"),
      },
      {
        says: "A new password of somebody who is not there",
        form: { act: "renew", person: nobodysId },
        answers: answersOf([], "judged", "not there"),
      },
      ...onNoPerson,
    ],
  },
  revokeInvitation: {
    page: "/people",
    stateful: false,
    form: { link: "{person}" },
    outcomes: { "signed in": "to /people", "signed out": "to /people" },
  },
  ...capitalActions,
  acceptLink: {
    page: "/invitation/none",
    stateful: true,
    form: { link: "none", shown: "Sample", signIn: "sample.somebody", new: "another sentence of words" },
    outcomes: { "signed in": "not there", "signed out": "not there" },
  },
};
