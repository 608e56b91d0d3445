import { type Act, answersOf } from "./act-expected";

/** The actions by which a delegation asks its capital, and by which the capital answers. */
export const capitalActions: Record<string, Act> = {
  askInCapital: {
    page: "/documents/ascc-2023-04/draft/ask",
    stateful: true,
    form: { document: "sample-2097-01", version: "1", forName: "", question: "", days: "7", request: "{new}" },
    outcomes: { "signed in": "asked for more", "signed out": "nobody" },
    also: [
      {
        says: "A question about a document that is not there",
        form: { forName: "Sample", question: "Sample" },
        answers: answersOf([], "judged", "not there"),
      },
    ],
  },
  revokeInCapital: {
    page: "/documents/ascc-2023-04/draft",
    stateful: false,
    form: { link: "{person}" },
    outcomes: { "signed in": "to /desk", "signed out": "to /desk" },
  },
  answerInCapital: {
    page: "/capital/none",
    stateful: true,
    form: { link: "none", "answer.whole": "Sample" },
    outcomes: { "signed in": "not there", "signed out": "not there" },
  },
};
