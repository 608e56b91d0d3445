import { type IncomingMessage, type RequestListener, request } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { createHandler } from "./handler.mjs";
import { createHttpServer } from "./listen.mjs";

type Ask = { method?: string; path?: string; headers?: Record<string, string>; body?: string; streamed?: boolean };
type Answer = { status: number; headers: IncomingMessage["headers"]; body: string };

const quiet = { info() {}, warn() {}, error() {} };
const page = (words: string) => `<html lang="en"><main>${words}</main></html>`;
const open: { close: () => void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Our server before pages that stand in for Next: they know problem pages, and whatever the test gives them. */
async function serve(pages: RequestListener, { settings = {}, reached = true } = {}) {
  const known: RequestListener = (incoming, response) => {
    const kind = /\/problem\/(.+)$/.exec(incoming.url ?? "")?.[1];
    if (!kind) return pages(incoming, response);
    response.setHeader("content-type", "text/html");
    response.end(page(`own page: ${incoming.url}`));
  };
  const health = {
    isReached: async () => reached,
    isAway: async () => !reached,
    isReady: async () => reached,
    answer: async () => ({ status: 200, body: { status: "live" } }),
    stopServing() {},
    close: async () => {},
  };
  const handler = createHandler({
    pages: known,
    health,
    log: quiet as never,
    trustProxy: false,
    dev: false,
    ...settings,
  });
  const server = createHttpServer(handler);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  open.push({ close: () => server.close() && server.closeAllConnections() });
  const { port } = server.address() as AddressInfo;
  return (question: Ask = {}) => ask(port, question);
}

function ask(port: number, { method = "GET", path = "/", headers = {}, body, streamed }: Ask): Promise<Answer> {
  return new Promise((done, failed) => {
    const length = body === undefined || streamed ? {} : { "content-length": String(body.length) };
    const sent = request({ port, method, path, headers: { ...length, ...headers } }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      const whole = Buffer.concat(parts);
      const text = answer.headers["content-encoding"] === "gzip" ? gunzipSync(whole) : whole;
      done({ status: answer.statusCode ?? 0, headers: answer.headers, body: text.toString() });
    });
    sent.once("error", failed);
    sent.end(body);
  });
}

const says = (status: number, type: string, body: string): RequestListener => {
  return (_incoming, response) => {
    response.writeHead(status, { "content-type": type });
    response.end(body);
  };
};
const echo: RequestListener = async (incoming, response) => {
  let size = 0;
  for await (const part of incoming) size += part.length;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ size, ...incoming.headers }));
};
const ours = { "sec-fetch-site": "same-origin" };

test.each([
  ["an empty not found", 404, "", "not-found"],
  ["Next's page that needs JavaScript", 404, '<html id="__next_error__"><main></main>', "not-found"],
  ["an error without a page", 500, "Internal Server Error", "error"],
])("%s becomes a whole page of the same status", async (_, status, body, kind) => {
  const get = await serve(says(status, "text/html", body));
  const answer = await get({ path: "/id/anything" });
  expect(answer.status).toBe(status);
  expect(answer.body).toBe(page(`own page: /id/problem/${kind}`));
});

test("a problem page that is whole, and what is no page, pass as they are", async () => {
  const whole = await serve(says(404, "text/html", page("mine")));
  expect((await whole()).body).toBe(page("mine"));
  const other = await serve(says(404, "application/json", "{}"));
  expect((await other()).body).toBe("{}");
});

test("an error while the database is away is a 503 that says when to come back", async () => {
  const get = await serve(says(500, "text/html", ""), { reached: false });
  const answer = await get();
  expect([answer.status, answer.body]).toEqual([503, page("own page: /problem/unavailable")]);
  expect(answer.headers["retry-after"]).toBe("15");
});

test.each(["rsc", "next-action"])(
  "what scripts ask for with %s while the database is away is a 503 too",
  async (header) => {
    const parts = says(200, "text/x-component", "1:E{}");
    const question = { method: "POST", headers: { ...ours, [header]: "00", "content-type": "text/plain" }, body: "[]" };
    expect((await (await serve(parts, { reached: false }))(question)).status).toBe(503);
    expect((await (await serve(parts))(question)).status).toBe(200);
  },
);

test("the page of a problem cannot be asked for from outside", async () => {
  const answer = await (await serve(echo))({ path: "/problem/error" });
  expect([answer.status, answer.body]).toEqual([404, page("own page: /problem/not-found")]);
});

test("a page that throws before it answers is an error page, not a dropped connection", async () => {
  const get = await serve(() => Promise.reject(new Error("bug")));
  expect((await get()).status).toBe(500);
});

test.each([
  ["a broken encoding", { path: "/%E0%A4%A" }, 400],
  ["a nothing-byte", { path: "/documents?search=%00" }, 400],
  ["two slashes", { path: "//evil.example" }, 400],
  ["a backslash", { path: "/\\evil.example" }, 400],
  ["an absolute address", { path: "http://evil.example/" }, 400],
  ["a host that is none", { headers: { host: "a b" } }, 400],
  ["an address over 8 kB", { path: `/${"a".repeat(9000)}` }, 414],
  ["an address over all limits", { path: `/${"a".repeat(40_000)}` }, 414],
  ["another method", { method: "DELETE" }, 405],
  ["a form from elsewhere", { method: "POST", headers: { origin: "http://evil.example" } }, 403],
  ["a form from nowhere", { method: "POST" }, 403],
  [
    "a form from a sandbox elsewhere",
    { method: "POST", headers: { origin: "null", "sec-fetch-site": "cross-site" } },
    403,
  ],
])("%s is turned away with a whole page", async (_, question: Ask, status) => {
  const answer = await (await serve(echo))(question);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatch(/<main>.+<\/main>/s);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
});

test("a form of up to 1 MB arrives whole, announced or streamed", async () => {
  const get = await serve(echo);
  const body = "a".repeat(1_048_576);
  for (const streamed of [false, true]) {
    const answer = await get({ method: "POST", headers: ours, body, streamed });
    expect(JSON.parse(answer.body).size).toBe(body.length);
  }
});

test("a form of more than 1 MB is turned away with a whole page, announced or streamed", async () => {
  const get = await serve(echo);
  for (const streamed of [false, true]) {
    const answer = await get({ method: "POST", headers: ours, body: "a".repeat(3_000_000), streamed });
    expect([answer.status, answer.body]).toEqual([413, page("own page: /problem/too-large")]);
  }
});

test("with a public address only its own forms are let in", async () => {
  const get = await serve(echo, { settings: { publicUrl: "https://tracker.example" } });
  const post = (origin: string) => get({ method: "POST", headers: { origin, host: "inner:3000" }, body: "a=1" });
  expect((await post("https://tracker.example")).status).toBe(200);
  expect((await post("http://tracker.example")).status).toBe(403);
  expect((await post("http://inner:3000")).status).toBe(403);
});

test("nobody but a trusted proxy says where a request comes from, and nobody at all gives the nonce", async () => {
  const headers = {
    "x-forwarded-for": "1.1.1.1, 2.2.2.2",
    "x-forwarded-host": "evil.example",
    "x-request-id": "chosen-by-them",
    "x-nonce": "known",
    "content-security-policy": "script-src 'nonce-known'",
    "x-middleware-subrequest": "proxy",
  };
  const plain = JSON.parse((await (await serve(echo))({ headers })).body);
  expect(plain["x-forwarded-for"]).toBe("127.0.0.1");
  expect(plain["x-forwarded-host"]).toBeUndefined();
  expect(plain["x-request-id"]).not.toBe("chosen-by-them");

  const trusting = JSON.parse((await (await serve(echo, { settings: { trustProxy: true } }))({ headers })).body);
  expect([trusting["x-forwarded-for"], trusting["x-request-id"]]).toEqual(["2.2.2.2", "chosen-by-them"]);
  for (const seen of [plain, trusting]) {
    for (const name of ["x-nonce", "content-security-policy", "x-middleware-subrequest"])
      expect(seen[name]).toBeUndefined();
  }
});

test("English has one address, and answers are compressed", async () => {
  const get = await serve(says(200, "text/html", page("long ".repeat(1000))));
  const moved = await get({ path: "/en/documents?page=2" });
  expect([moved.status, moved.headers.location]).toEqual([308, "/documents?page=2"]);
  expect((await get({ path: "/en//evil.example" })).headers.location).toBe("/evil.example");
  expect((await get({ headers: { "accept-encoding": "gzip" } })).headers["content-encoding"]).toBe("gzip");
});
