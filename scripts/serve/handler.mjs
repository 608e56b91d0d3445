import { randomUUID } from "node:crypto";
import compression from "compression";
import { oneAddress } from "./addresses.mjs";
import { bodyKind, drain, readBody } from "./body.mjs";
import { asRequest } from "./console.mjs";
import { bringsForm, isReadable } from "./forms.mjs";
import { cleanRequest, securityHeaders } from "./headers.mjs";
import { asksForParts, holdProblems } from "./hold.mjs";
import { createInside } from "./inside.mjs";
import { logRequest } from "./log.mjs";
import { createProblems, isProblemAddress, isWhole } from "./problem.mjs";
import { refusal } from "./refusals.mjs";
import { clearOnSignOut } from "./sign-out.mjs";
import { createStatic } from "./static.mjs";
import { answerFirst } from "./titles.mjs";

const compress = compression();

/**
 * Everything that happens to a request before and after Next: the order of these lines is the server's whole policy.
 * @param {{ pages: import("node:http").RequestListener, health: ReturnType<import("./health.mjs").createHealth>,
 *   log: import("pino").Logger, compressed?: Map<string, Buffer>, publicUrl?: string, trustProxy: boolean, dev: boolean }} settings
 */
export function createHandler({ pages, health, log, compressed = new Map(), ...settings }) {
  const sendStatic = createStatic(compressed);
  const standard = Object.entries(securityHeaders(settings));
  const askInside = createInside(pages);
  const sendProblem = createProblems(askInside);

  return async function handle(request, response) {
    const id = (settings.trustProxy && plainId(request.headers["x-request-id"])) || randomUUID();
    logRequest(log, request, response, id);
    for (const [name, value] of standard) response.setHeader(name, value);
    response.setHeader("x-request-id", id);
    // What people uploaded is handed out from here alone: to be saved, never to run.
    if (request.url.startsWith("/api/")) response.setHeader("content-security-policy", "default-src 'none'; sandbox");
    clearOnSignOut(response);

    try {
      if (request.url.startsWith("/health/")) return sendHealth(request, response);
      if (sendStatic(request, response)) return;
      compress(request, response, () => {});
      // The compressor would otherwise keep its memory when the asker leaves in the middle.
      response.once("close", () => response.writableFinished || response.end());
      await asRequest(id, () => serve(request, response, id));
    } catch (error) {
      log.error({ id, error: String(error?.stack ?? error) }, "unexpected");
      await sendProblem(request, response, { status: 500, kind: "error" });
    }
  };

  async function serve(request, response, id) {
    const refused = refusal(request, settings);
    if (refused) return refuse(request, response, refused);
    if (isProblemAddress(request.url)) return sendProblem(request, response, { status: 404, kind: "not-found" });
    const address = oneAddress(request.url);
    if (address) return response.writeHead(308, { location: address }).end();

    cleanRequest(request, settings);
    request.headers["x-request-id"] = id;
    // Pages are not told the address that was asked for; a switch of language or theme stays on it.
    request.headers["x-address"] = request.url;
    const kind = bodyKind(request);
    if (kind === "too-large") return refuse(request, response, { status: 413, kind });
    // Parts begin to be sent before it is known whether they can be drawn; so that is asked before.
    if (asksForParts(request) && (await health.isAway()))
      return refuse(request, response, { status: 503, kind: "unavailable" });
    if (!settings.dev) holdProblems(response, (held) => judge(request, response, held));
    if (kind === "streamed" || bringsForm(request)) return passOnRead(request, response);
    await pages(request, response);
  }

  async function refuse(request, response, problem) {
    response.setHeader("connection", "close");
    await drain(request);
    await sendProblem(request, response, problem);
  }

  // A body without a length is read whole first, so that Next never sees one that is too large; a form, so that it can be read.
  async function passOnRead(request, response) {
    const body = await readBody(request).catch(() => null);
    // Whoever sent it is gone.
    if (body === null) return response.destroy();
    if (!body) return refuse(request, response, { status: 413, kind: "too-large" });
    if (bringsForm(request) && !(await isReadable(request.headers, body)))
      return refuse(request, response, { status: 400, kind: "unreadable" });
    const { "transfer-encoding": _, ...headers } = request.headers;
    const answer = await askInside({
      method: request.method,
      path: request.url,
      headers: { ...headers, "content-length": String(body.length) },
      body,
    });
    if (response.headersSent) return answer.destroy();
    const { connection, "transfer-encoding": __, "keep-alive": ___, ...kept } = answer.headers;
    for (const [name, value] of Object.entries(kept)) if (value !== undefined) response.setHeader(name, value);
    response.statusCode = answer.statusCode ?? 500;
    answer.pipe(response);
  }

  async function judge(request, response, { status, html, release }) {
    if (status < 400) return release(answerFirst(html));
    if (status < 500)
      return isWhole(html) ? release() : sendProblem(request, response, { status, kind: kindOf(status) });
    const away = !(await health.isReached());
    log.error({ id: response.getHeader("x-request-id"), away }, "a page failed");
    await sendProblem(request, response, away ? { status: 503, kind: "unavailable" } : { status, kind: "error" });
  }

  async function sendHealth(request, response) {
    const { status, body } = await health.answer(request.url);
    response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(request.method === "HEAD" ? undefined : JSON.stringify(body));
  }
}

const plainId = (id) => (/^[\w-]{8,64}$/.test(id ?? "") ? id : undefined);

const kindOf = (status) =>
  ({ 403: "forbidden", 404: "not-found", 409: "outdated", 413: "too-large" })[status] ?? "error";
