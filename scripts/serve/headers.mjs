const always = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  // Pages bring a policy of their own with a nonce; everything else may load nothing.
  "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** What every answer carries, whoever writes it. */
export function securityHeaders({ publicUrl }) {
  if (!publicUrl?.startsWith("https:")) return always;
  return { ...always, "strict-transport-security": "max-age=31536000; includeSubDomains" };
}

const onlyOurs = [
  "x-nonce",
  "content-security-policy",
  "content-security-policy-report-only",
  "x-middleware-subrequest",
];
const fromProxy = ["forwarded", "x-real-ip", "x-request-id"];

/** Whether the header in which a browser says which parts of a page it has can be read; Next fails on others. */
function isTree(sent) {
  try {
    return Array.isArray(JSON.parse(decodeURIComponent(String(sent)))) && !/^%5B%5D$/i.test(String(sent));
  } catch {
    return false;
  }
}

/**
 * Removes from a request what only we, or a proxy we were told to trust, may say, and says in its place who asks.
 * @param {import("node:http").IncomingMessage} request
 */
export function cleanRequest(request, { trustProxy, publicUrl }) {
  const { headers } = request;
  const said = trustProxy
    ? String(headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : "";
  const address = said || request.socket.remoteAddress || "";
  for (const name of Object.keys(headers)) {
    const fromOutside = fromProxy.includes(name) || name.startsWith("x-forwarded-");
    if (onlyOurs.includes(name) || (fromOutside && !trustProxy)) delete headers[name];
  }
  headers["x-forwarded-for"] = address;
  if (!isTree(headers["next-router-state-tree"])) delete headers["next-router-state-tree"];
  // Let through because the browser says otherwise that the form is ours; Next would take offence at the word.
  if (headers.origin === "null") delete headers.origin;
  if (!publicUrl) return;
  const { host, protocol } = new URL(publicUrl);
  headers.host = host;
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = protocol.slice(0, -1);
}
