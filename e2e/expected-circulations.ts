import { answers, behindDoor, type Expected, forNobody, forOfficers, forStates, nobodysId, only } from "./verdicts";

/** A member answers to a circulation by its delegation; an observer reads it. */
const forMembers = behindDoor(
  only(["delegate of Indonesia", "head of Indonesia", "delegate of Thailand", "head of Thailand"]),
);

/** The pages of circulations, which are between the secretariat and the states. */
export const circulationPages: Record<string, Expected[]> = {
  "/[locale]/circulations": [{ path: "/circulations", answers: forStates }],
  "/[locale]/circulations/[circulation]": [
    { path: "/circulations/{circulation}", answers: forStates },
    { path: `/circulations/${nobodysId}`, answers: forNobody },
    { path: "/circulations/nonsense", answers: forNobody },
  ],
  "/[locale]/circulations/[circulation]/steps/[step]": [
    ...["receive", "reply", "ask-time"].map((step) => ({
      path: `/circulations/{circulation}/steps/${step}`,
      answers: forMembers,
    })),
    ...["extend", "close", "cancel"].map((step) => ({
      path: `/circulations/{circulation}/steps/${step}`,
      answers: forOfficers,
    })),
    { path: `/circulations/${nobodysId}/steps/reply`, answers: forNobody },
    { path: "/circulations/{circulation}/steps/nonsense", answers: answers(404) },
  ],
  "/[locale]/circulations/new": [{ path: "/circulations/new", answers: forOfficers }],
  "/[locale]/circulations/rules": [{ path: "/circulations/rules", answers: forStates }],
};
