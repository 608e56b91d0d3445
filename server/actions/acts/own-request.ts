import { createHash } from "node:crypto";
import type { Typed } from "@/server/actions/acts/fields";

/**
 * The request of a form with what it says. The same form sent again is the same request; with other words in it, as after
 * the browser's “Back”, it is another one, so that nothing typed passes for done.
 */
export function ownRequest(typed: Typed): Typed {
  const { request, ...said } = typed;
  const form = request?.at(-1)?.toLowerCase();
  if (!form || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(form)) return typed;
  const fields = Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash("sha256")
    .update(JSON.stringify([form, fields]))
    .digest("hex");
  return { ...typed, request: [hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")] };
}
