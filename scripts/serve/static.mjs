const types = { js: "application/javascript; charset=UTF-8", css: "text/css; charset=UTF-8" };

/**
 * Sends scripts and styles as the build compressed them, to browsers that understand Brotli. All else is Next's to answer:
 * other files, a part of one, and browsers of an older kind.
 * @param {Map<string, Buffer>} compressed
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean}
 */
export function createStatic(compressed) {
  return function sendStatic(request, response) {
    const { method, url = "", headers } = request;
    const body = compressed.get(url);
    if (!body || (method !== "GET" && method !== "HEAD")) return false;
    if (headers.range || headers["if-none-match"] || !takesBrotli(headers["accept-encoding"])) return false;
    response.writeHead(200, {
      "content-type": types[url.slice(url.lastIndexOf(".") + 1)],
      "content-encoding": "br",
      "content-length": body.length,
      vary: "accept-encoding",
      // A file's name changes with its content.
      "cache-control": "public, max-age=31536000, immutable",
    });
    response.end(method === "HEAD" ? undefined : body);
    return true;
  };
}

/** Whether a browser says that it understands Brotli, and does not say so of nothing (`br;q=0`). */
export const takesBrotli = (accepted = "") =>
  String(accepted)
    .split(",")
    .map((one) => one.trim().split(/\s*;\s*q=/))
    .some(([name, weight = "1"]) => name === "br" && Number(weight) > 0);
