import { acts, slugOf } from "../domain/acts";
import { type Act, actions } from "./actions-expected";
import { askedDocuments } from "./asked-documents";
import { pages } from "./expectations";
import { handlerMethods } from "./handler-methods";
import type { Reader } from "./people";
import { actionNames, routeNames } from "./route-names";
import { answers, type Expected, type Verdict } from "./verdicts";

/** The readers in the order of the columns, each by a short name and in words. */
const columns: Record<Reader, [short: string, words: string]> = {
  visitor: ["Public", "anybody, not signed in"],
  viewer: ["Viewer", "signed in, without any other role"],
  "delegate of Indonesia": ["ID", "delegate of Indonesia"],
  "head of Indonesia": ["ID head", "head of the delegation of Indonesia"],
  "delegate of Thailand": ["TH", "delegate of Thailand, which leads none of these texts"],
  "head of Thailand": ["TH head", "head of the delegation of Thailand"],
  "delegate of an observer": ["Observer", "delegate of a state that observes"],
  "officer of SOMSWD": ["SOMSWD", "holder of a sectoral body's mandate"],
  "officer of the ASEAN Secretariat": ["ASEC", "officer of the ASEAN Secretariat"],
  "officer of the Chair": ["Chair", "officer of the Chair's secretariat"],
  administrator: ["Admin", "administrator"],
  "former head of Indonesia": ["Ended", "person whose mandate has ended"],
  "disabled head of Indonesia": ["Disabled", "person whose account was disabled"],
};
const readers = Object.keys(answers(200)) as Reader[];

const verdictWords = (verdict: Verdict) =>
  verdict === 200 ? "●" : verdict === 404 ? "–" : verdict === "door" ? "key" : `to \`${verdict.slice(4)}\``;

const outcomeWords: Record<string, string> = {
  "refused name": "not let in",
  nobody: "key",
  "asked for more": "asked",
  "not there": "–",
  saved: "●",
  judged: "told why not",
};
const said = (outcome: string) => outcomeWords[outcome] ?? outcome.replace(/to (\S+)/, "to `$1`");

const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
const table = (first: string, rows: [name: string, cells: string[]][]) => {
  const isSame = rows.every(([, cells]) => new Set(cells).size === 1);
  // Where nobody gets anything else than anybody, thirteen columns say nothing.
  if (isSame) return rows.map(([name, [cell = ""]]) => `- ${name}, for everybody: ${cell}`).join("\n");
  return [
    line([first, ...readers.map((reader) => columns[reader][0])]),
    line(["---", ...readers.map(() => "---")]),
    ...rows.map(([name, cells]) => line([name, ...cells])),
  ].join("\n");
};

/** An address with its documents in words; several addresses with the same answers share a row. */
function pageRows(places: Expected[]): [string, string[]][] {
  const rows = new Map<string, string[]>();
  for (const { path, answers: expected } of places) {
    const key = JSON.stringify([kindIn(path), readers.map((reader) => verdictWords(expected[reader]))]);
    rows.set(key, [...(rows.get(key) ?? []), path]);
  }
  return [...rows].map(([key, paths]) => {
    const [kind, cells] = JSON.parse(key) as [string | null, string[]];
    const tails = paths.map((path) => `\`${kind ? path.replace(/.*\}/, "") || "its page" : path}\``);
    const shown = isEveryStep(paths) ? "the form of every step" : tails.join(", ").replace("`its page`", "its page");
    return [kind ? `${kind}: ${shown}` : shown, cells];
  });
}

const kindIn = (path: string) => askedDocuments[/\{.*\}/.exec(path)?.[0] ?? ""]?.says ?? null;
const isEveryStep = (paths: string[]) =>
  acts.every((act) => paths.some((path) => path.endsWith(`/steps/${slugOf(act)}`)));

function wordsFor(names: Record<string, string>, name: string): string {
  const words = names[name];
  if (!words) throw new Error(`Say in e2e/route-names.ts what ${name} is.`);
  return words;
}

const methodsOf = (route: string) => (handlerMethods[route] ? `, by ${handlerMethods[route].join(" and ")}` : "");

const pageParts = () =>
  Object.entries(pages).map(
    ([route, places]) =>
      `### ${wordsFor(routeNames, route)}\n\n\`${route.replace("/[locale]", "") || "/"}\`${methodsOf(route)}\n\n${table("what is asked for", pageRows(places))}`,
  );

const signedOut: Reader[] = ["visitor", "disabled head of Indonesia"];

function actionRows({ outcomes, also = [] }: Act): [string, string[]][] {
  const usual = readers.map((reader) => said(outcomes[signedOut.includes(reader) ? "signed out" : "signed in"]));
  return [
    ["posted directly", usual],
    ...also.map(({ says, answers: each }): [string, string[]] => [says, readers.map((reader) => said(each[reader]))]),
  ];
}

/** Which acts a form of an action may ask for. */
function actsOf(name: string, { form, also = [] }: Act): string {
  const named =
    name === "actOnDocument" ? acts : new Set([form, ...also.map((one) => one.form)].flatMap(({ act }) => act ?? []));
  const listed = [...named].map((act) => `\`${act}\``).join(", ");
  return listed && `, which does ${listed}`;
}

const actionParts = () =>
  Object.entries(actions).map(
    ([name, act]) =>
      `### ${wordsFor(actionNames, name)}\n\n\`${name}\`${actsOf(name, act)}\n\n${table("what is sent", actionRows(act))}`,
  );

/** The printed matrix: every page and every form of the build, and what each kind of reader gets there. */
export const matrix = () => `# Who gets what at every address

Written by \`npm run docs:routes\` from the expectations that the tests hold the running application to, each line for each
reader. A page or a form without a line here fails the tests; so does a line that is no longer true.

| sign | means |
|---|---|
| ● | the page, or the form was carried out |
| – | not found: the answer is the same as for something that does not exist |
| key | the sign-in form, before anything is told |
| to … | the answer leads on to that page |
| asked | the form comes back and asks for what is missing or wrong |
| told why not | the form comes back with the reason in words; nothing is written |
| not let in | the name or the password is not right, and which of them is not told |

| column | who |
|---|---|
${readers.map((reader) => line(columns[reader])).join("\n")}

What a step on a document may be, and for whom, is the table of moves (\`domain/moves.ts\`); the tests of the process take every
step as every role. What a reader sees on a page that they get is the table in \`domain/visibility.ts\`.

## Pages

${pageParts().join("\n\n")}

## Forms

Whoever is not signed in gets the sign-in form with what they typed, and nothing is written. A form that does not come from
one of our own pages is refused to everybody.

${actionParts().join("\n\n")}
`;
