import { expect, test } from "vitest";
import { bringsForm, isReadable } from "./forms.mjs";

const scripted = { "next-action": "40ab" };
const plain = {};

async function formOf(fields: Record<string, string>, headers: Record<string, string>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  const response = new Response(data);
  const type = response.headers.get("content-type") ?? "";
  return { headers: { ...headers, "content-type": type }, body: Buffer.from(await response.arrayBuffer()) };
}

test.each([
  ["an action without a state", { _1_a: "x", 0: '["$K1"]' }, scripted],
  [
    "an action with its state, and words in it that begin with a dollar",
    { _1_a: "", 0: '[{"v":["$$1","$undefined"]},"$K1"]' },
    scripted,
  ],
  ["a state that says one thing twice", { 0: '[{"a":{"b":[]},"c":"$0:0:a:b"},"$K1"]' }, scripted],
  ["a form without scripts", { $ACTION_ID_40ab: "", a: "x" }, plain],
  [
    "one with its state",
    { $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"40ab","bound":"$@1"}', "$ACTION_1:1": "[{}]", $ACTION_KEY: "k" },
    plain,
  ],
  ["a form of something else", { a: "x" }, plain],
])("%s can be read", async (_, fields, headers) => {
  const form = await formOf(fields, headers);
  expect(await isReadable(form.headers, form.body)).toBe(true);
});

test.each([
  ["no arguments", { _1_a: "x" }, scripted],
  ["arguments that are no list", { 0: '{"a":1}' }, scripted],
  ["arguments that break off", { 0: '["$K1"' }, scripted],
  ["no form among them", { 0: "[{},{}]" }, scripted],
  ["something that does not come along", { 0: '["$Q1","$K1"]' }, scripted],
  ["another part that does not come along", { 0: '["$5","$K1"]' }, scripted],
  ["a place that is not there", { 0: '["$0:0:__proto__:x","$K1"]' }, scripted],
  ["an action that names no state", { $ACTION_REF_1: "" }, plain],
  [
    "a state that breaks off",
    { $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"40ab","bound":"$@1"}', "$ACTION_1:1": "[{" },
    plain,
  ],
  ["an action without a name", { $ACTION_REF_1: "", "$ACTION_1:0": "[]", "$ACTION_1:1": "[]" }, plain],
])("a form with %s cannot", async (_, fields, headers) => {
  const form = await formOf(fields, headers);
  expect(await isReadable(form.headers, form.body)).toBe(false);
});

test.each([
  ["nothing at all", "multipart/form-data; boundary=x", ""],
  ["no boundary", "multipart/form-data", "x"],
  [
    "an end that is missing",
    `multipart/form-data; boundary=${"x".repeat(30)}`,
    `--${"x".repeat(30)}\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1"]`,
  ],
  ["words that break off", "text/plain;charset=UTF-8", "["],
  ["words that are no list", "text/plain;charset=UTF-8", '{"a":1}'],
  ["words that refer to what does not come along", "text/plain;charset=UTF-8", '["$K1","$5"]'],
  ["markup", "application/xml", "<a/>"],
])("a body of %s is no form of an action", async (_, type, body) => {
  expect(await isReadable({ ...scripted, "content-type": type }, Buffer.from(body))).toBe(false);
});

test("an action that asks for nothing comes without a form", async () => {
  expect(await isReadable({ ...scripted, "content-type": "text/plain;charset=UTF-8" }, Buffer.from("[]"))).toBe(true);
});

test("only what is posted to pages as the form of an action is looked at", () => {
  const multipart = { "content-type": "multipart/form-data; boundary=x" };
  expect(bringsForm({ method: "POST", url: "/account", headers: multipart })).toBe(true);
  expect(bringsForm({ method: "POST", url: "/account", headers: scripted })).toBe(true);
  for (const [method, url, headers] of [
    ["GET", "/account", scripted],
    ["POST", "/api/documents/x/upload", multipart],
    ["POST", "/sign-out", { "content-type": "application/x-www-form-urlencoded" }],
  ] as const) {
    expect(bringsForm({ method, url, headers })).toBe(false);
  }
});
