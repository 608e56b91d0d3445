import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { acts } from "@/domain/acts";
import { circulationRuns } from "@/server/actions/acts/circulation";
import { commentActs } from "@/server/actions/acts/comments";
import { meetingActs } from "@/server/actions/acts/meeting";
import { peopleActs } from "@/server/actions/acts/people";
import { acts as documentActs } from "@/server/actions/acts/run";
import { actions } from "./e2e/actions-expected";
import { handlerMethods } from "./e2e/handler-methods";

const methods = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

/** The names under which a module gives something away, however it writes that. */
function exportsOf(path: string): string[] {
  const { statements } = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  return statements.flatMap((statement): string[] => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      if (!exportClause || !ts.isNamedExports(exportClause))
        throw new Error(`${path} does not say what it gives away.`);
      return exportClause.elements.map(({ name }) => name.text);
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : `${path}: ?`));
  });
}

test("every method of every route handler is expected", () => {
  const handlers = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((path) => /^route\.\w+$/.test(basename(path)))
    .map((path) => [
      `/${dirname(path)}`,
      exportsOf(`app/${path}`)
        .filter((name) => methods.test(name))
        .sort(),
    ]);
  expect(Object.fromEntries(handlers)).toEqual(handlerMethods);
});

test.each([
  ["actOnPerson", peopleActs],
  ["actOnComments", commentActs],
  ["actOnCirculation", circulationRuns],
  ["actOnMeeting", meetingActs],
])("every act that a form of %s may name is sent to it as every reader", (action, runs) => {
  const { form = {}, also = [] } = actions[action] ?? {};
  const sent = new Set([form, ...also.map((one) => one.form)].map((sent) => sent.act ?? form.act));
  expect([...sent].sort()).toEqual(Object.keys(runs).sort());
});

test("every act on a document that a form may name has a page, and an expectation of who finds it", () => {
  expect(Object.keys(documentActs).sort()).toEqual([...acts].sort());
});
