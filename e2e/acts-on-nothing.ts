import { type Act, answersOf } from "./act-expected";
import { nobodysId } from "./verdicts";

/** Acts on a thing that is not there, which is what everybody signed in is told of it: by the name that the form carries. */
const onNothing = (acts: Record<string, [says: string, form: Record<string, string>]>): NonNullable<Act["also"]> =>
  Object.entries(acts).map(([act, [says, form]]) => ({
    says: `${says}, on nothing that is there`,
    form: { act, ...form },
    answers: answersOf([], "judged", "not there"),
  }));

export const onNoComment = onNothing({
  open: ["A first comment", { version: "1", audience: "delegations", text: "Sample" }],
  answer: ["An answer", { text: "Sample" }],
  reword: ["Other words for a comment", { line: "1", text: "Sample" }],
  withdraw: ["The withdrawing of a comment", { line: "1" }],
  reopen: ["The reopening of a thread", {}],
  invite: ["The invitation of an observer to comment", { member: "TL" }],
});

export const onNoCirculation = onNothing({
  receive: ["The receipt of a circulation", { circulation: nobodysId }],
  reply: ["A reply", { circulation: nobodysId }],
  askTime: ["A request for more time", { circulation: nobodysId, reason: "Sample", day: "2026-12-01" }],
  close: ["The closing of a circulation", { circulation: nobodysId }],
});

export const onNoPerson = onNothing({
  appoint: ["A further mandate", { person: nobodysId, charge: "delegate", member: "ID" }],
  date: ["The end of a mandate", { person: nobodysId, mandate: nobodysId, now: "on" }],
  close: ["The closing of an account", { person: nobodysId }],
  open: ["The opening of a closed account", { person: nobodysId }],
});
