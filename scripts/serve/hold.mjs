/**
 * Holds back what an answer writes if it is a page that tells of a problem, or one with a form that came back, so that it
 * can be judged whole. All else passes as it comes.
 * @param {import("node:http").ServerResponse} response
 * @param {(held: { status: number, html: string, release: (html?: string) => void }) => void} judge
 */
export function holdProblems(response, judge) {
  const plain = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  };
  const parts = [];
  let held;
  const isHeld = () => {
    held ??= isToBeJudged(response);
    return held;
  };
  const letGo = () => Object.assign(response, plain);

  response.writeHead = (status, ...rest) => {
    response.statusCode = status;
    const headers = rest.findLast((value) => value && typeof value === "object") ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!isHeld()) {
      letGo();
      response.writeHead(status);
    }
    return response;
  };
  response.flushHeaders = () => {
    if (!isHeld()) plain.flushHeaders();
  };
  response.write = (part, ...rest) => {
    if (!isHeld()) {
      letGo();
      return response.write(part, ...rest);
    }
    parts.push(Buffer.from(part));
    rest.find((value) => typeof value === "function")?.();
    return true;
  };
  response.end = (part, ...rest) => {
    if (!isHeld()) {
      letGo();
      return response.end(part, ...rest);
    }
    if (part && typeof part !== "function") parts.push(Buffer.from(part));
    letGo();
    const body = Buffer.concat(parts);
    judge({ status: response.statusCode, html: body.toString("utf8"), release: (html) => response.end(html ?? body) });
    return response;
  };
}

/** Whether scripts ask for it, for the parts of a page or for what an action answers. */
export const asksForParts = ({ headers }) => headers.rsc !== undefined || headers["next-action"] !== undefined;

function isToBeJudged(response) {
  const { method } = response.req;
  if (method === "HEAD" || (response.statusCode < 400 && method !== "POST")) return false;
  const type = String(response.getHeader("content-type") ?? "text/html");
  return !asksForParts(response.req) && /^text\/(html|plain)/.test(type);
}
