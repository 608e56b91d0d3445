import { expect, test } from "vitest";
import { accountDone, type NewestLine, saidDone, saidMinutes } from "@/domain/said-done";
import type { AccountView } from "@/domain/views/account";

const closed: NewestLine = { kind: "accountClosed", own: true, minutes: 1 };

test("what an address asks for is said where the record's newest line is that deed, the reader's own, and new", () => {
  expect(saidDone("close", closed)).toBe("close");
  expect(saidDone("date", { ...closed, kind: "mandateEnded" })).toBe("date");
});

test.each([
  ["nothing was recorded", "close", null],
  ["another deed has followed", "close", { ...closed, kind: "accountOpened" }],
  ["somebody else did it", "close", { ...closed, own: false }],
  ["it is a while ago", "close", { ...closed, minutes: saidMinutes }],
  ["the address names another deed", "open", closed],
  ["the address names none", "constructor", closed],
  ["the address names several", ["close", "open"], closed],
] as const)("nothing is said where %s", (_, asked, newest) => {
  expect(saidDone(asked, newest)).toBeUndefined();
});

const here = { id: "1", startedAt: new Date(0), lastSeenAt: new Date(0), agent: null, here: true };
const account = (facts: Partial<AccountView>): AccountView => ({
  name: "Somebody",
  signInName: "somebody",
  language: "id",
  zone: null,
  sample: false,
  hasPassword: true,
  mandates: [],
  justEnded: true,
  sessions: [here],
  ...facts,
});

test.each([
  ["settings", {}, "id", "settings"],
  ["settings", {}, "en", undefined],
  ["session", {}, "id", "session"],
  ["session", { justEnded: false }, "id", undefined],
  ["others", {}, "id", "others"],
  ["others", { justEnded: false }, "id", undefined],
  ["others", { sessions: [here, { ...here, here: false }] }, "id", undefined],
  ["toString", {}, "id", undefined],
] as const)("of “%s” an account with %o in %s says: %s", (asked, facts, locale, said) => {
  expect(accountDone(asked, account(facts as Partial<AccountView>), locale)).toBe(said);
});
