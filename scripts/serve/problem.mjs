import { readText } from "./inside.mjs";
import { lastResort } from "./last-resort.mjs";

// Nobody's browser sends these, so no page is drawn for them.
const bare = ["malformed", "method", "too-long", "unreadable"];

/** The language that an address speaks. */
export const languageOf = (url) => (/^\/id(?:[/?]|$)/.test(url) ? "id" : "en");

/** Whether an address is that of a problem's own page, which is only for asking from inside. */
export const isProblemAddress = (url) => /^(?:\/id)?\/problem(?:[/?]|$)/.test(url);

/** Whether a page shows its reader anything without JavaScript. */
export const isWhole = (html) => !html.includes("__next_error__") && /<main[\s>]/.test(html);

/**
 * Answers with the page of a problem: the application's own, or a bare one where that cannot be had.
 * @param {(question: object) => Promise<import("node:http").IncomingMessage>} askInside
 */
export function createProblems(askInside) {
  return async function sendProblem(request, response, { status, kind }) {
    const language = languageOf(request.url);
    const own = bare.includes(kind) ? undefined : await ownPage(language, kind, request).catch(() => undefined);
    if (response.headersSent || response.destroyed) return;

    for (const name of ["content-encoding", "content-length", "etag", "location"]) response.removeHeader(name);
    response.statusCode = status;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("cache-control", "private, no-store");
    if (status === 405) response.setHeader("allow", "GET, HEAD, POST");
    if (status === 503) response.setHeader("retry-after", "15");
    if (own?.policy) response.setHeader("content-security-policy", own.policy);
    response.end(request.method === "HEAD" ? undefined : (own?.html ?? lastResort(kind, language)));
  };

  async function ownPage(language, kind, { url, headers }) {
    const path = `${language === "id" ? "/id" : ""}/problem/${kind}`;
    const kept = {
      host: headers.host ?? "localhost",
      cookie: headers.cookie ?? "",
      accept: "text/html",
      "x-address": url,
    };
    const answer = await askInside({ path, headers: kept });
    const html = await readText(answer);
    return answer.statusCode === 200 && isWhole(html)
      ? { html, policy: answer.headers["content-security-policy"] }
      : undefined;
  }
}
