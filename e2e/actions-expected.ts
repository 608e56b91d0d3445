/** What a Server Action says to one who posts to it directly. */
export type Outcome = "refused name" | "nobody" | "asked for more" | "not there" | "saved" | `to ${string}`;
export type Act = {
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
  actOnDocument: {
    page: "/documents/sample-2097-01/steps/open",
    stateful: true,
    form: { act: "open", document: "sample-2097-01", revision: "0", request: "{new}", person: "{person}" },
    outcomes: { "signed in": "not there", "signed out": "nobody" },
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
  },
  signOut: {
    page: "/account",
    stateful: false,
    form: {},
    outcomes: { "signed in": "to /", "signed out": "to /" },
    ends: ["this"],
  },
};
