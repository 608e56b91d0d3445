/** What is at each address of the build, in words for the printed matrix. */
export const routeNames: Record<string, string> = {
  "/[locale]": "Home",
  "/[locale]/about": "About the tracker",
  "/[locale]/account": "One's own account",
  "/[locale]/bodies": "Bodies and their chairs",
  "/[locale]/desk": "One's own desk",
  "/[locale]/documents": "The register",
  "/[locale]/documents/[reference]": "A document",
  "/[locale]/documents/[reference]/compare": "Two versions of a document's text compared",
  "/[locale]/documents/[reference]/steps/[step]": "The form of a step on a document",
  "/[locale]/documents/[reference]/versions/[version]": "A version of a document's text",
  "/[locale]/matrix": "The table of positions",
  "/[locale]/meetings": "Meetings",
  "/[locale]/meetings/[meeting]": "A meeting",
  "/[locale]/meetings/[meeting]/attendance": "The form for a meeting's attendance",
  "/[locale]/meetings/[meeting]/decisions": "The form for a meeting's decisions",
  "/[locale]/members": "Member States",
  "/[locale]/problem/[kind]": "Pages of problems, which the server alone asks for",
  "/[locale]/propose": "The form for a proposal",
  "/[locale]/sign-in": "Sign in",
  "/[locale]/theme": "Light or dark: keeps the choice and leads back",
  "/_global-error": "The framework's own last page of an error",
  "/_not-found": "The framework's own page for what is not there",
};

/** What each Server Action does. */
export const actionNames: Record<string, string> = {
  signIn: "Signs in by name and password",
  signInAsSample: "Signs in as a sample person, in the demonstration alone",
  saveAccount: "Saves one's language and time zone",
  changePassword: "Changes one's own password",
  endSession: "Ends one of one's own sessions",
  endOtherSessions: "Ends all of one's other sessions",
  actOnDocument: "Does an act on a document",
  propose: "Proposes a document",
  actOnMeeting: "Records a meeting's attendance or its decisions",
  signOut: "Signs out",
};
