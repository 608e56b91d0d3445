import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const faults = /ENVIRONMENT_FALLBACK|MISSING_MESSAGE|FORMATTING_ERROR|INSUFFICIENT_PATH|INVALID_KEY/;

/**
 * What the application wrote to its log since a moment of words that a page lacked, or that depended on the machine it runs
 * on: no reader is told of it, so that no test of a page sees it.
 * @param {string} folder its data folder
 * @param {Date} since
 * @returns {string[]}
 */
export function faultsOfWords(folder, since) {
  const lines = ["server.log.1", "server.log"]
    .map((name) => join(folder, name))
    .flatMap((path) => (existsSync(path) ? readFileSync(path, "utf8").split("\n") : []));
  return lines.filter((line) => faults.test(line) && (/"time":"([^"]+)"/.exec(line)?.[1] ?? "") >= since.toISOString());
}
