import { renameSync, statSync } from "node:fs";
import { pino } from "pino";

const largest = 10_000_000;

/**
 * The log, one JSON object a line: to a file if one is named, so that a terminal stays calm, else to standard output.
 * @param {string} [file]
 */
export function openLog(file) {
  if (file && (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`);
  const destination = pino.destination({ dest: file ?? 1, sync: false, mkdir: true });
  const log = pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return { log, close: () => new Promise((done) => destination.flush(done)) };
}

// What stands in the address of a link is the right to use it.
const withoutLink = (path) => path.replace(/(\/invitation\/)[^/]+/, "$1…");

/** Writes one line about a request when its answer has gone out, or its asker has. Queries may hold names: left out. */
export function logRequest(log, request, response, id) {
  const started = performance.now();
  const [path] = String(request.url).split("?", 1);
  response.once("close", () => {
    const ms = Math.round(performance.now() - started);
    const line = { id, method: request.method, path: withoutLink(path).slice(0, 500), status: response.statusCode, ms };
    if (response.writableFinished) log.info(line, "request");
    else log.warn({ ...line, aborted: true }, "request");
  });
}
