const methods = ["GET", "HEAD", "POST"];
const longest = 8192;

/**
 * Why a request is turned away before anybody looks for a page; nothing when it may go on.
 * @param {import("node:http").IncomingMessage} request
 * @returns {{ status: number, kind: string } | undefined}
 */
export function refusal(request, settings) {
  const { method = "", url = "", headers } = request;
  if (!methods.includes(method)) return { status: 405, kind: "method" };
  if (url.length > longest) return { status: 414, kind: "too-long" };
  if (!isPlainAddress(url) || !isHost(headers.host)) return { status: 400, kind: "malformed" };
  if (method === "POST" && !isFromOurPages(headers, settings)) return { status: 403, kind: "forbidden" };
}

// Absolute and protocol-relative forms, backslashes, nothing-bytes and broken encodings never come from our own links.
function isPlainAddress(url) {
  if (!url.startsWith("/") || url.startsWith("//") || /\\|%00/.test(url)) return false;
  try {
    decodeURIComponent(url.split("?", 1)[0]);
    return true;
  } catch {
    return false;
  }
}

const isHost = (host) => /^[\w.\-[\]:]+$/.test(host ?? "");

// A browser says where a form was; a page elsewhere cannot make it say that it was here.
function isFromOurPages(headers, { publicUrl }) {
  const { origin, host } = headers;
  if (!origin || origin === "null") return headers["sec-fetch-site"] === "same-origin";
  if (!URL.canParse(origin)) return false;
  return publicUrl ? new URL(origin).origin === new URL(publicUrl).origin : new URL(origin).host === host;
}
