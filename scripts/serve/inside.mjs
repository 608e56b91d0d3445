import { request as ask, createServer } from "node:http";
import { duplexPair } from "node:stream";

/**
 * Asks the pages from inside, over a connection in memory, so that an answer can be read before it is sent on.
 * @param {import("node:http").RequestListener} pages
 */
export function createInside(pages) {
  const server = createServer(pages);

  /**
   * @param {{ method?: string, path: string, headers: import("node:http").IncomingHttpHeaders, body?: Buffer }} question
   * @returns {Promise<import("node:http").IncomingMessage>}
   */
  return function askInside({ method = "GET", path, headers, body }) {
    const [ours, theirs] = duplexPair();
    server.emit("connection", theirs);
    return new Promise((answered, failed) => {
      const question = ask({ method, path, headers, createConnection: () => /** @type {any} */ (ours) }, answered);
      question.once("error", failed);
      question.end(body);
    });
  };
}

/** The whole text of an answer. */
export async function readText(answer) {
  let text = "";
  answer.setEncoding("utf8");
  for await (const part of answer) text += part;
  return text;
}
