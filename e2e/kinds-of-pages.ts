import type { Reader } from "./people";

/**
 * A page of each kind, as those see it who see something of their own there. `{text}` is a text before SOCA, shared with
 * the delegations; `{long}` one with the longest title and eleven leads, before the Council and listed; `{person}` is a delegate of Indonesia,
 * `{circulation}` a text on a no-objection basis.
 */
export const kindsOfPages: readonly (readonly [Reader, string])[] = [
  ["visitor", "/"],
  ["visitor", "/documents"],
  ["visitor", "/documents?q=zzzz&phase=concluded"],
  ["visitor", "/documents/ascc-2023-04"],
  ["visitor", "{long}"],
  ["visitor", "/meetings"],
  ["visitor", "/meetings?body=soca"],
  ["visitor", "/meetings/summit-42"],
  ["visitor", "/members"],
  ["visitor", "/bodies"],
  ["visitor", "/about"],
  ["visitor", "/sign-in"],
  ["visitor", "/account"],
  ["visitor", "/invitation/none"],
  ["visitor", "{text}/steps/share"],
  ["visitor", "/nope"],
  ["viewer", "/desk"],
  ["viewer", "/propose"],
  ["delegate of Thailand", "/desk"],
  ["delegate of Thailand", "{text}"],
  ["delegate of Thailand", "{text}/versions/1"],
  ["delegate of Thailand", "{text}/compare"],
  ["delegate of Thailand", "{text}/brackets"],
  ["head of Indonesia", "{text}/draft"],
  ["delegate of Thailand", "{text}/comments"],
  ["officer of the ASEAN Secretariat", "{text}/compilation"],
  ["officer of the ASEAN Secretariat", "{text}/steps/compilation"],
  ["head of Thailand", "{text}/points"],
  ["head of Thailand", "{text}/comments?on=text"],
  ["head of Indonesia", "{text}/brief"],
  ["delegate of Thailand", "/meetings/sample-summit/brief"],
  ["delegate of Thailand", "{text}/draft/ask"],
  ["visitor", "/capital/none"],
  ["head of Indonesia", "{text}/upload"],
  ["head of Indonesia", "{text}/attachments"],
  ["head of Indonesia", "/account"],
  ["head of Indonesia", "/propose"],
  ["head of Indonesia", "/matrix"],
  ["head of Indonesia", "/people"],
  ["head of Indonesia", "{person}"],
  ["head of Indonesia", "{person}/steps/appoint"],
  ["head of Thailand", "{text}/steps/position"],
  ["delegate of Thailand", "{text}/steps/draft"],
  ["officer of SOMSWD", "/desk"],
  ["officer of the ASEAN Secretariat", "/desk"],
  ["officer of the ASEAN Secretariat", "/documents"],
  ["officer of the ASEAN Secretariat", "{long}"],
  ["officer of the ASEAN Secretariat", "{long}/steps/return"],
  ["officer of the ASEAN Secretariat", "/matrix"],
  ["officer of the Chair", "{text}"],
  ["officer of the Chair", "{text}/steps/facts"],
  ["officer of the Chair", "{text}/steps/version"],
  ["officer of the Chair", "{text}/steps/record"],
  ["officer of the Chair", "{text}/steps/relate"],
  ["officer of the Chair", "/meetings/sample-summit"],
  ["officer of the Chair", "/meetings/sample-summit/attendance"],
  ["officer of the Chair", "/meetings/sample-summit/decisions"],
  ["visitor", "/circulations"],
  ["delegate of Thailand", "/circulations"],
  ["delegate of Thailand", "{circulation}"],
  ["head of Thailand", "{circulation}/steps/reply"],
  ["officer of the Chair", "/circulations"],
  ["officer of the Chair", "/circulations/new"],
  ["officer of the Chair", "{circulation}"],
  ["officer of the Chair", "{circulation}/steps/extend"],
  ["administrator", "/circulations/rules"],
  ["administrator", "{text}"],
  ["administrator", "/people"],
  ["administrator", "/people/invite"],
];

/** Addresses that draw no page of their own, or one that stands in the list under another address. */
export const drawNothing = [
  "/[locale]/sign-out",
  "/[locale]/theme",
  "/[locale]/problem/[kind]",
  "/_global-error",
  "/_not-found",
  "/api/documents/[reference]/attachments",
  "/api/documents/[reference]/attachments/[attachment]",
  "/api/documents/[reference]/compilation",
  "/api/documents/[reference]/paper",
  "/api/documents/[reference]/upload",
  "/api/documents/[reference]/versions/[version]/original",
];

type Texts = { text: string; long: string; person: string; circulation: string };

/** The address of a page in one of the two languages. */
export function addressIn(language: "en" | "id", place: string, { text, long, person, circulation }: Texts): string {
  const path = place
    .replace("{text}", text)
    .replace("{long}", long)
    .replace("{person}", `/people/${person}`)
    .replace("{circulation}", `/circulations/${circulation}`);
  return language === "id" ? `/id${path}`.replace(/\/$/, "") : path;
}
