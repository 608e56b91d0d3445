import { AsyncLocalStorage } from "node:async_hooks";
import { format } from "node:util";

const current = new AsyncLocalStorage();

/** Does the work of one request so that whatever is logged meanwhile can be told to belong to it. */
export const asRequest = (id, work) => current.run(id, work);

/**
 * Sends what the pages and Next print to the log, with the request it belongs to.
 * @param {import("pino").Logger} log
 */
export function captureConsole(log) {
  const levels = { log: "info", info: "info", warn: "warn", error: "error" };
  for (const [name, level] of Object.entries(levels)) {
    console[name] = (...words) => log[level]({ id: current.getStore() }, format(...words));
  }
}
