import { describe, expect, test } from "vitest";
import { changedIn, drawnFrom, isKept, isLeft, keptAs } from "@/domain/unsent";

const mine = "session.mandate";
const draft = "/documents/sample-2026-06/steps/draft";

describe("the name under which a tab keeps what was typed", () => {
  test("is another for each session, mandate, page and subject of the form", () => {
    const names = [
      keptAs(mine, draft, {}),
      keptAs("session.other", draft, {}),
      keptAs("other.mandate", draft, {}),
      keptAs(mine, "/documents/sample-2026-07/steps/draft", {}),
      keptAs(mine, "/documents/sample-2026-06/steps/position", {}),
      keptAs(mine, draft, { member: "TH" }),
      keptAs(mine, draft, { member: "VN" }),
    ];
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  test("is the same in whatever order the form says what it is of", () => {
    expect(keptAs(mine, "/propose", { a: "1", b: "2" })).toBe(keptAs(mine, "/propose", { b: "2", a: "1" }));
  });

  test.each([
    "/sign-in",
    "/account",
    "/people/invite",
    "/people/0b7c/steps/renew",
    "/invitation/secret",
    "/capital/secret",
    "/",
    "/documentsof",
  ])("there is none at %s", (path) => {
    expect(keptAs(mine, path, {})).toBeUndefined();
  });

  test.each([draft, "/documents/sample-2026-06/comments", "/meetings/m/attendance", "/circulations/new", "/propose"])(
    "there is one at %s, and none for nobody",
    (path) => {
      expect(keptAs(mine, path, {})).toBeDefined();
      expect(keptAs(undefined, path, {})).toBeUndefined();
      expect(keptAs("", path, {})).toBeUndefined();
    },
  );
});

describe("what was left in the tab", () => {
  const [own, underOther, stranger] = [mine, "session.other", "other.mandate"].map(
    (mark) => keptAs(mark, draft, {}) ?? "",
  );

  test("is what another session typed, never what the same person typed under another mandate", () => {
    expect([own, underOther, stranger].map((name) => isLeft(name ?? "", mine))).toEqual([false, false, true]);
    expect(isLeft(keptAs("session2.mandate", draft, {}) ?? "", mine)).toBe(true);
  });

  test("is everything where nobody is signed in, and nothing that others keep there", () => {
    expect([own, underOther, stranger].map((name) => isLeft(name ?? ""))).toEqual([true, true, true]);
    expect([isLeft("asked-again-at"), isLeft("asked-again-at", mine)]).toEqual([false, false]);
  });
});

describe("a field is kept", () => {
  test.each(["text", "textarea", "select-one", "date", "number", "checkbox", "radio"])("%s", (type) => {
    expect(isKept({ name: "reason", type })).toBe(true);
  });

  test.each(["password", "hidden", "file", "submit", "button", "fieldset"])("but never %s", (type) => {
    expect(isKept({ name: "reason", type })).toBe(false);
  });

  test("but never one that is only shown, such as a link, or has no name", () => {
    expect(isKept({ name: "link", type: "textarea", readOnly: true })).toBe(false);
    expect(isKept({ name: "", type: "text" })).toBe(false);
  });
});

describe("of a form", () => {
  const first = { title: ["Sample"], type: ["statement"], lead: ["ID"], hold: [], row: ["", ""] };

  test("only what was changed is kept, so that the rest stays as the page says it later", () => {
    expect(changedIn(first, first)).toEqual({});
    expect(changedIn({ ...first, title: ["Sample, longer"] }, first)).toEqual({ title: ["Sample, longer"] });
  });

  test("what was emptied, ticked off or written in another row is changed", () => {
    expect(changedIn({ ...first, title: [""] }, first)).toEqual({ title: [""] });
    expect(changedIn({ ...first, lead: [] }, first)).toEqual({ lead: [] });
    expect(changedIn({ ...first, row: ["", "x"] }, first)).toEqual({ row: ["", "x"] });
    expect(changedIn({ hold: ["on"] }, first)).toEqual({ hold: ["on"] });
  });

  test("a page is known to have changed under what was typed, and not beside it", () => {
    const typed = { title: ["Sample, longer"] };
    const drawn = drawnFrom("7", typed, first);
    expect(drawnFrom("7", typed, { ...first, type: ["declaration"] })).toBe(drawn);
    expect(drawnFrom("8", typed, first)).not.toBe(drawn);
    expect(drawnFrom("7", typed, { ...first, title: ["Sample of another"] })).not.toBe(drawn);
  });
});
