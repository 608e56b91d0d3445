import { ask, askParts } from "./ask";
import { expect, test } from "./fixtures";

test("pages are kept by nobody, assets for ever", async ({ sessionOf }) => {
  const { body } = await ask("/");
  const assets = [...new Set(body.match(/\/_next\/static\/[^"\\]+\.(?:css|js)/g))];
  expect(assets.length).toBeGreaterThan(2);
  for (const asset of assets) {
    const { status, headers } = await ask(asset);
    expect([status, headers["cache-control"]], asset).toEqual([200, "public, max-age=31536000, immutable"]);
  }
  for (const reader of ["visitor", "delegate of Indonesia"] as const) {
    const session = await sessionOf(reader);
    for (const path of ["/", "/documents", "/documents/ascc-2023-04", "/account", "/sign-in", "/nope"]) {
      for (const way of [ask, askParts]) {
        const { headers } = await way(path, { session });
        expect.soft(headers["cache-control"], `${path} for ${reader}`).toMatch(/private.*no-store|no-store.*private/);
      }
    }
  }
});

test("headers from outside change neither links nor what is let through", async ({ seed }) => {
  const hidden = await seed({ stage: "proposed" });
  const forged = {
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-forwarded-for": "203.0.113.9",
    forwarded: "host=evil.example",
    "x-nonce": "evilnonce",
    "x-address": "/evil-address",
    "content-security-policy": "script-src 'unsafe-inline' 'nonce-evilnonce'",
    "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
    "x-middleware-rewrite": "/evil-rewrite",
    "x-request-id": "evil-request-id",
    "next-url": "/evil-next",
  };
  for (const path of ["/", "/documents", "/nope", "/theme?to=dark&back=/about"]) {
    const { headers, body } = await ask(path, { headers: forged });
    expect(body + JSON.stringify(headers), path).not.toMatch(/evil/);
    expect(String(headers["content-security-policy"])).toMatch(/^default-src 'none'/);
  }
  for (const header of [
    "proxy",
    "middleware",
    "src/middleware",
    "proxy:proxy:proxy:proxy:proxy",
    "pages/_middleware",
  ]) {
    const asked = await ask("/", { headers: { "x-middleware-subrequest": header } });
    expect(asked.status).toBe(200);
    expect(String(asked.headers["content-security-policy"])).toContain("'nonce-");
    expect((await ask(hidden.address, { headers: { "x-middleware-subrequest": header } })).status).toBe(404);
  }
});

test("the address in a redirect is of this site, whatever host is named", async () => {
  for (const [path, to] of [
    ["/en", "/"],
    ["/en/documents?q=a", "/documents?q=a"],
    ["/en//evil.example", "/evil.example"],
    ["/documents/", "/documents"],
    ["/documents/ASCC-2023-04", "/documents/ascc-2023-04"],
    ["/id/documents/SAMPLE-9999-01?q=A", "/id/documents/sample-9999-01?q=A"],
  ] as const) {
    const { status, headers } = await ask(path, { headers: { "x-forwarded-host": "evil.example" } });
    expect([status, headers.location], path).toEqual([308, to]);
  }
});

test("each answer has an id of its own, also when the asker brings one", async () => {
  const ids = new Set<string>();
  for (const path of ["/", "/", "/health/live", "/nope", "/icon.svg"]) {
    const { headers } = await ask(path, { headers: { "x-request-id": "brought-by-the-asker" } });
    ids.add(String(headers["x-request-id"]));
  }
  expect(ids.size).toBe(5);
  expect(ids.has("brought-by-the-asker")).toBe(false);
});

test("health is told in a word, and nothing else with it", async () => {
  for (const [path, status, said] of [
    ["/health/live", 200, "live"],
    ["/health/ready", 200, "ready"],
    ["/health/ready?a=b", 200, "ready"],
    ["/health/nope", 404, "unknown"],
  ] as const) {
    const answer = await ask(path);
    expect([answer.status, JSON.parse(answer.body)], path).toEqual([status, { status: said }]);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect((await ask(path, { method: "HEAD" })).body).toBe("");
  }
});

test("reading changes nothing, and HEAD answers as GET without a body", async ({ database, make }) => {
  const { id, session } = await make("delegate of Indonesia");
  for (const path of [
    "/sign-in?person=x",
    "/account?done=session",
    "/account?session=x&language=id",
    "/theme?to=dark",
  ]) {
    await ask(path, { session });
  }
  const [row] = await database.query(
    "SELECT p.language, s.ended_at FROM person p JOIN session s ON s.person_id = p.id WHERE p.id = $1",
    [id],
  );
  expect(row).toEqual({ language: null, ended_at: null });
  for (const path of ["/", "/documents", "/nope", "/documents/ascc-9999-01"]) {
    const [get, head] = [await ask(path), await ask(path, { method: "HEAD" })];
    expect([head.status, head.body], path).toEqual([get.status, ""]);
  }
});

test("asking for parts of a page tells no more than the page", async ({ seed, sessionOf }) => {
  const hidden = await seed({ title: "Sample kept from parts of pages", purpose: "Purpose kept from parts of pages" });
  const kinds: Record<string, string>[] = [
    {},
    { "next-router-prefetch": "1" },
    { "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  ];
  for (const reader of ["visitor", "viewer", "officer of SOMSWD"] as const) {
    const session = await sessionOf(reader);
    for (const headers of kinds) {
      for (const path of [
        hidden.address,
        `/en${hidden.address}`,
        `${hidden.address}.rsc`,
        `${hidden.address}?_rsc=abc`,
      ]) {
        const { status, body } = await askParts(path, { session, headers });
        expect(status, path).toBeLessThan(500);
        expect(body).not.toContain("kept from parts");
      }
    }
  }
  const seen = await askParts(hidden.address, { session: await sessionOf("delegate of Thailand") });
  expect(seen.body).toContain("Purpose kept from parts of pages");
});
