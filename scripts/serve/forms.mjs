// What React may say instead of a value: a word of its own, or the form that comes with the action.
const ownWord = /^\$(\$|undefined$|T$|-?Infinity$|NaN$|K[\da-f]+$)/;

/** Whether what a form says beside its fields can be read: everything that it refers to must come along. */
function holds(value, whole) {
  if (typeof value === "object" && value !== null) return Object.values(value).every((part) => holds(part, whole));
  if (typeof value !== "string" || !value.startsWith("$") || ownWord.test(value)) return true;
  const [first, ...path] = value.slice(1).split(":");
  const found = path.reduce((at, key) => (Object.hasOwn(Object(at), key) ? at[key] : undefined), whole);
  return first === "0" && path.length > 0 && found !== undefined;
}

function parsed(text) {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** The arguments of an action, as a browser with scripts sends them: the form last, or none for an action that asks for none. */
function isArguments(text, withForm) {
  const said = parsed(text);
  return Array.isArray(said) && (!withForm || /^\$K[\da-f]+$/.test(String(said.at(-1)))) && holds(said, said);
}

/** Which action a form without scripts is for, and the state that it had before. */
function namesAction(form) {
  for (const [name, value] of form) {
    const [, bound] = /^\$ACTION_REF_(.*)$/.exec(name) ?? [];
    if (bound !== undefined && !/^\d+$/.test(bound)) return false;
    if (bound !== undefined && !(form.has(`$ACTION_${bound}:0`) && form.has(`$ACTION_${bound}:1`))) return false;
    const part = /^\$ACTION_\d+:(\d+)$/.exec(name)?.[1];
    if (part === "0" && typeof parsed(value)?.id !== "string") return false;
    if (part !== undefined && part !== "0" && parsed(value) === undefined) return false;
  }
  return true;
}

/** Whether a request brings the form of an action, whose body is looked at before Next reads it. */
export function bringsForm({ method, url = "", headers }) {
  if (method !== "POST" || url.startsWith("/api/")) return false;
  return headers["next-action"] !== undefined || /^multipart\//i.test(headers["content-type"] ?? "");
}

/**
 * Whether a form can be read at all. Next takes what is broken off or garbled for a fault of its own, and answers so.
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @param {Buffer} body
 */
export async function isReadable(headers, body) {
  const type = headers["content-type"] ?? "";
  if (/^text\/plain(;|$)/i.test(type)) return isArguments(body.toString("utf8"), false);
  if (!/^multipart\/form-data;/i.test(type)) return false;
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => null);
  if (!form) return false;
  return headers["next-action"] === undefined ? namesAction(form) : isArguments(form.get("0"), true);
}
