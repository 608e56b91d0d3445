import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { clearOnSignOut } from "./sign-out.mjs";

function clearedBy(...cookies: string[]) {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  clearOnSignOut(response);
  response.setHeader("set-cookie", cookies).end("{}");
  return response.getHeader("clear-site-data");
}

test("an answer that takes the session away has the browser forget what it kept, and no other does", () => {
  for (const gone of ["session=; Path=/; Max-Age=0", "__Host-session=; Path=/; Max-Age=0; Secure"]) {
    expect(clearedBy("theme=dark", gone)).toBe('"cache", "storage"');
  }
  for (const kept of ["session=abc; Path=/", "theme=; Max-Age=0"]) expect(clearedBy(kept)).toBeUndefined();
  expect(clearedBy()).toBeUndefined();
});
