import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { createStatic } from "./static.mjs";

const [path, small] = ["/_next/static/chunks/one.js", brotliCompressSync("run();")];
const sendStatic = createStatic(new Map([[path, small]]));
const server = createServer((request, response) => {
  if (!sendStatic(request, response)) response.writeHead(200, { "x-from": "pages" }).end();
});
afterEach(() => server.close());

type Ask = { method?: string; path?: string; headers?: Record<string, string> };
type Answer = { headers: IncomingMessage["headers"]; body: Buffer };

const ask = (question: Ask) =>
  new Promise<Answer>((done, failed) => {
    const { port } = server.address() as AddressInfo;
    get({ port, path, ...question }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      done({ headers: answer.headers, body: Buffer.concat(parts) });
    }).once("error", failed);
  });

test("scripts go out as the build compressed them, to whoever understands it and asks for a whole one", async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const kept = await ask({ headers: { "accept-encoding": "gzip, deflate, br" } });
  expect(kept.body).toEqual(small);
  expect(kept.headers).toMatchObject({
    "content-type": "application/javascript; charset=UTF-8",
    "content-encoding": "br",
    "content-length": String(small.length),
    "cache-control": "public, max-age=31536000, immutable",
    vary: "accept-encoding",
  });
  const head = await ask({ method: "HEAD", headers: { "accept-encoding": "br;q=0.8" } });
  expect([head.headers["content-length"], head.body.length]).toEqual([String(small.length), 0]);

  const others: Ask[] = [
    {},
    { headers: { "accept-encoding": "gzip;q=0.5, br;q=0" } },
    { headers: { "accept-encoding": "br", range: "bytes=0-2" } },
    { method: "POST", headers: { "accept-encoding": "br" } },
    { path: "/_next/static/chunks/other.js", headers: { "accept-encoding": "br" } },
  ];
  for (const question of others) expect((await ask(question)).headers["x-from"]).toBe("pages");
});
