import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "./proxy";

const addresses = ["/en", "/en/documents/sample-2026-01", "/id/people", "/en/desk", "/en/propose", "/id/account"];
const readers: Record<string, Record<string, string>> = {
  nobody: {},
  "somebody with a session": { cookie: "session=eyJhbGciOiJkaXIifQ.secret" },
  "somebody with half a cookie": { cookie: "session=" },
  "a form": { "next-action": "00335d5226a026ca3af9c8656b06b688ed82390000", cookie: "session=x" },
};

// Who may see and do what is asked in the pages, in the actions and of the rows; this file could go, and nothing would open.
test.each(Object.entries(readers))(
  "for %s it lets every address through and adds nothing but the nonce",
  (_, headers) => {
    for (const address of addresses) {
      const answer = proxy(new NextRequest(`http://tracker.example${address}`, { headers }));
      const said = Object.fromEntries(answer.headers);
      const added = String(said["x-middleware-override-headers"])
        .split(",")
        .filter((name) => said[`x-middleware-request-${name}`] !== Reflect.get(headers, name));
      expect(answer.status).toBe(200);
      expect(said["x-middleware-next"], address).toBe("1");
      expect(added.sort()).toEqual(["content-security-policy", "x-nonce"]);
      expect(Object.keys(said).filter((name) => !name.startsWith("x-middleware-"))).toEqual([
        "content-security-policy",
      ]);
    }
  },
);
