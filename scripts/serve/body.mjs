/** The most that a form may send. */
export const bodyLimit = 1_048_576;
/** A file of 25 MB comes with the form around it; what is a little larger still gets its own sentence. */
const uploadLimit = 32 * 1_048_576;
const isUpload = (url) => /^\/api\/documents\/[\w-]+\/(upload|attachments)(\?|$)/.test(url);
const patience = 10_000;

/** Whether a body is announced with a length, comes without one, or is announced as too large. */
export function bodyKind({ url = "", headers }) {
  if (Number(headers["content-length"] ?? 0) > (isUpload(url) ? uploadLimit : bodyLimit)) return "too-large";
  return headers["transfer-encoding"] ? "streamed" : "measured";
}

/**
 * Reads a body that came without a length; nothing when it is larger than the limit.
 * @param {import("node:http").IncomingMessage} request
 * @returns {Promise<Buffer | undefined>}
 */
export async function readBody(request) {
  const parts = [];
  let size = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += part.length;
    if (size > bodyLimit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Lets the rest of a body run away unread for a while: a browser that is still sending would never see our answer. */
export function drain(request) {
  return new Promise((done) => {
    const timer = setTimeout(done, patience);
    const finish = () => {
      clearTimeout(timer);
      done(undefined);
    };
    request.once("end", finish).once("close", finish).resume();
    if (request.readableEnded) finish();
  });
}
