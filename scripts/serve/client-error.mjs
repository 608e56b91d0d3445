import { lastResort } from "./last-resort.mjs";

/** Answers what Node could not read as a request, plainly and whole, and closes the connection. */
export function answerUnreadable(error, socket) {
  if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy();
  const { status, kind } = judge(error);
  const html = lastResort(kind, "en");
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      "content-type: text/html; charset=utf-8",
      `content-length: ${Buffer.byteLength(html)}`,
      "cache-control: no-store",
      "x-content-type-options: nosniff",
      "connection: close",
      "",
      html,
    ].join("\r\n"),
  );
}

function judge({ code, rawPacket }) {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return { status: "408 Request Timeout", kind: "error" };
  if (code !== "HPE_HEADER_OVERFLOW") return { status: "400 Bad Request", kind: "malformed" };
  const firstLine = rawPacket?.indexOf("\r\n") ?? -1;
  if (firstLine === -1 || firstLine > 8192) return { status: "414 URI Too Long", kind: "too-long" };
  return { status: "431 Request Header Fields Too Large", kind: "too-long" };
}
