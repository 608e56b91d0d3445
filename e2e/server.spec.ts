import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { type Answer, ask, askParts, base } from "./ask";
import { expect, test } from "./fixtures";

const form = { "content-type": "application/x-www-form-urlencoded", origin: base };
const whole = /<main[\s>].*<h1.*<a\s[^>]*href="\/.*<\/main>.*<\/html>/s;

/** An asset of the build that a page loads. */
async function findAsset(): Promise<string> {
  const { body } = await ask("/");
  return /\/_next\/static\/[^"]+\.css/.exec(body)?.[0] ?? "";
}

test("every answer carries the security headers and none says what serves it", async () => {
  const answers: Record<string, Answer> = {
    page: await ask("/"),
    parts: await askParts("/documents"),
    json: await ask("/health/live"),
    asset: await ask(await findAsset()),
    icon: await ask("/icon.svg"),
    "not found": await ask("/nope"),
    "no asset": await ask("/_next/static/nope.js"),
    redirect: await ask("/en/about"),
    "theme redirect": await ask("/theme?to=dark&back=/about"),
    malformed: await ask("/%zz"),
    "not allowed": await ask("/", { method: "PUT" }),
    "from elsewhere": await ask("/sign-in", {
      method: "POST",
      body: "a=b",
      headers: { ...form, origin: "https://a.example" },
    }),
    "too large": await ask("/sign-in", { method: "POST", body: "x".repeat(1_100_000), headers: form }),
  };
  for (const [name, { headers }] of Object.entries(answers)) {
    expect.soft(headers, name).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "x-request-id": expect.stringMatching(/^[\w-]{8,64}$/),
    });
    expect.soft(headers["permissions-policy"], name).toContain("camera=()");
    expect.soft(headers["content-security-policy"], name).toMatch(/^default-src 'none'.*frame-ancestors 'none'/);
    expect.soft(headers["x-powered-by"], name).toBeUndefined();
    expect.soft(headers.server, name).toBeUndefined();
    // Only over https, which this test does not speak.
    expect.soft(headers["strict-transport-security"], name).toBeUndefined();
  }
});

test("each page brings a nonce of its own, and allows no other script or style", async () => {
  const seen = new Set<string>();
  for (const path of ["/", "/", "/documents", "/id/about", "/nope"]) {
    const { headers, body } = await ask(path);
    const policy = String(headers["content-security-policy"]);
    const nonce = /'nonce-([\w+/=]+)'/.exec(policy)?.[1] ?? "";
    expect(nonce.length, path).toBeGreaterThan(20);
    expect(seen.has(nonce)).toBe(false);
    seen.add(nonce);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|http:/);
    for (const directive of ["base-uri 'none'", "object-src 'none'", "form-action 'self'", "connect-src 'self'"]) {
      expect(policy).toContain(directive);
    }
    for (const [script] of body.matchAll(/<script\b[^>]*>/g)) expect(script).toContain(`nonce="${nonce}"`);
    expect(body).not.toMatch(/<[^>]+\sstyle="|<[^>]+\son[a-z]+="/);
  }
});

test("the browser finds nothing on any page that the policy forbids", async ({ as }) => {
  const page = await as("visitor");
  const said: string[] = [];
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  for (const path of ["/", "/documents", "/documents/ascc-2023-04", "/meetings", "/about", "/sign-in"]) {
    await page.goto(path, { waitUntil: "networkidle" });
  }
  expect(said).toEqual([]);
});

for (const [language, prefix, title] of [
  ["en", "", "Page not found"],
  ["id", "/id", "Halaman tidak ditemukan"],
] as const) {
  test(`what is not there is said by a whole page in ${language}, without JavaScript`, async ({ as }) => {
    const page = await as("visitor", { javaScriptEnabled: false });
    for (const path of [
      "/nope",
      "/documents/ascc-9999-01",
      "/meetings/nope",
      "/a/b/c/d",
      "/documents/ascc-2023-04/nope",
    ]) {
      expect((await page.goto(prefix + path))?.status(), path).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(title);
      expect(await page.getByRole("main").getByRole("link").count()).toBeGreaterThan(1);
      await expect(page.getByRole("navigation").first()).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(title));
    }
    await page.getByRole("main").getByRole("link").last().click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/documents$`));
  });
}

const refusals: [name: string, status: number, path: string, question?: Parameters<typeof ask>[1]][] = [
  ["a body too large", 413, "/sign-in", { method: "POST", body: "x".repeat(1_100_000), headers: form }],
  [
    "a body too large without a length",
    413,
    "/id/sign-in",
    { method: "POST", body: "x".repeat(1_100_000), headers: { ...form, "transfer-encoding": "chunked" } },
  ],
  [
    "a form from elsewhere",
    403,
    "/sign-in",
    { method: "POST", body: "a=b", headers: { ...form, origin: "https://a.example" } },
  ],
  [
    "a form from nowhere",
    403,
    "/id/sign-in",
    { method: "POST", body: "a=b", headers: { "content-type": "text/plain" } },
  ],
  [
    "a form from a frame without a name",
    403,
    "/",
    { method: "POST", body: "a=b", headers: { ...form, origin: "null" } },
  ],
  [
    "a form from elsewhere that names our host as another's",
    403,
    "/sign-in",
    { method: "POST", body: "a=b", headers: { ...form, origin: "https://a.example", "x-forwarded-host": "a.example" } },
  ],
  ["another method", 405, "/documents", { method: "DELETE" }],
  ["a method for testing", 405, "/", { method: "TRACE" }],
  ["a broken encoding", 400, "/documents/%E0%A4%A"],
  ["an encoding that is none", 400, "/%zz"],
  ["a nothing-byte", 400, "/documents/a%00b"],
  ["a backslash", 400, "/\\evil.example"],
  ["an address of another place", 400, "//evil.example/a"],
  ["a host that is none", 400, "/", { headers: { host: "a b/c" } }],
  ["an address too long", 414, `/documents?q=${"x".repeat(9000)}`],
  ["headers too long", 431, "/", { headers: { "x-long": "x".repeat(40_000) } }],
];

for (const [name, status, path, question] of refusals) {
  test(`${name} is refused with a whole page`, async () => {
    const answer = await ask(path, question);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toMatch(/^text\/html/);
    expect(answer.headers["cache-control"]).toContain("no-store");
    expect(answer.body).toMatch(whole);
    expect(answer.body).toContain(path.startsWith("/id") ? '<html lang="id"' : '<html lang="en"');
    expect(answer.body).not.toMatch(/\bat .*\.(?:mjs|js|ts):\d+|node_modules|stack/);
    if (status === 405) expect(answer.headers.allow).toBe("GET, HEAD, POST");
  });
}

test("what is no request at all is answered and the connection closed", async () => {
  const { hostname, port } = new URL(base);
  for (const words of ["nonsense\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nbad header\r\n\r\n"]) {
    const said = await new Promise<string>((done, failed) => {
      let text = "";
      const socket = connect(Number(port), hostname, () => socket.write(words));
      socket
        .on("data", (part) => (text += part))
        .on("end", () => done(text))
        .on("error", failed);
    });
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(said).toMatch(whole);
  }
});

test("a page comes compressed to those who can unpack it", async () => {
  const plain = await ask("/documents");
  const gzip = await ask("/documents", { headers: { "accept-encoding": "gzip" } });
  const brotli = await ask("/documents", { headers: { "accept-encoding": "br" } });
  expect([plain, gzip, brotli].map(({ headers }) => headers["content-encoding"])).toEqual([undefined, "gzip", "br"]);
  expect(gunzipSync(gzip.bytes).toString()).toMatch(whole);
  expect(brotliDecompressSync(brotli.bytes).toString()).toMatch(whole);
  expect(gzip.bytes.length * 4).toBeLessThan(plain.bytes.length);
  expect(gzip.headers.vary?.toLowerCase()).toContain("accept-encoding");
});
