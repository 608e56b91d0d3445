import { describe, expect, test } from "vitest";
import type { Line, Sent } from "@/domain/circulations";
import { type Citable, citedBy, gateFrom } from "@/domain/cited-circulation";
import type { Position, Stance } from "@/domain/consensus";
import { betweenMeetings, citing, sittingNamed } from "@/domain/sitting-named";

const [closedAt, next] = ["2026-12-03T03:00:00.000Z", "2026-12-05T03:00:00.000Z"];
const line = (kind: Line["kind"], document: string | null = null): Line => ({
  kind,
  document,
  member: null,
  deadline: null,
  reason: null,
  at: closedAt,
});
const word = (
  member: string,
  stance: Stance,
  at = "2026-12-01T03:00:00.000Z",
  more: Partial<Position> = {},
): Position => ({
  member,
  version: 1,
  stance,
  needed: false,
  contested: false,
  on: at.slice(0, 10),
  at,
  ...more,
});
const sent = (rule: Sent["rule"], lines: Line[] = [line("closed")]): Sent => ({ rule, deadline: closedAt, lines });

/** A circulation of SOCA that was closed on 3 December, with two members, of whom only these words are known. */
const circulation = (positions: Position[], more: Partial<Citable> = {}): Citable => ({
  body: "SOCA",
  purpose: "endorsement",
  state: "closed",
  until: closedAt,
  closedAt,
  sent: sent("reply"),
  document: "d",
  version: 1,
  decided: 1,
  since: 1,
  positions,
  members: ["ID", "TH"].map((code) => ({ code, since: "1967-08-08", until: null })),
  ...more,
});
const both = [word("ID", "agree"), word("TH", "agree")];
const cite = (positions: Position[], more: Partial<Citable> = {}) => citedBy("SOCA", circulation(positions, more));

describe("a decision cites a circulation", () => {
  test.each<[string, Position[], Partial<Citable>, string]>([
    ["on the day of its close, where every member agreed", both, {}, "2026-12-03"],
    ["where an edit is only suggested", [word("ID", "agree"), word("TH", "agreeWithEdits")], {}, "2026-12-03"],
    [
      "with what was said in the moment of its close",
      [word("ID", "agree"), word("TH", "agree", closedAt)],
      {},
      "2026-12-03",
    ],
    ["whatever is said once it was agreed", [...both, word("TH", "object", next)], {}, "2026-12-03"],
    ["of a version since which only wording changed", both, { decided: 2, since: 1 }, "2026-12-03"],
    ["on a no-objection basis, where no word was said", [word("ID", "agree")], { sent: sent("silence") }, "2026-12-03"],
    [
      "of the members of that day",
      both,
      { members: [...circulation([]).members, { code: "TL", since: "2027-01-01", until: null }] },
      "2026-12-03",
    ],
  ])("%s", (_, positions, more, on) => expect(cite(positions, more)).toEqual({ on }));
});

describe("a decision does not cite a circulation", () => {
  const waits = { code: "citedWaits", states: ["TH"] };
  test.each<[string, Position[], Partial<Citable>, object]>([
    ["of another body", both, { body: "ASCC Council" }, { code: "citedBody" }],
    ["for comments", both, { purpose: "comments" }, { code: "citedComments" }],
    ["that is open", both, { state: "open", closedAt: null }, { code: "citedOpen", until: closedAt }],
    [
      "whose date has passed and that no officer closed",
      both,
      { state: "past", closedAt: null },
      { code: "citedOpen", until: closedAt },
    ],
    ["that was cancelled", both, { state: "cancelled", closedAt: null }, { code: "citedCancelled" }],
    ["of an earlier text", both, { decided: 2, since: 2 }, { code: "citedVersion" }],
    ["of a later text", both, { version: 2 }, { code: "citedVersion" }],
    [
      "that an objection stopped, though it was lifted",
      both,
      { sent: sent("silence", [line("stopped", "d"), line("closed")]) },
      { code: "citedStopped" },
    ],
    ["while a member has said nothing", [word("ID", "agree")], {}, waits],
    ["to which a member agreed only after its close", [word("ID", "agree"), word("TH", "agree", next)], {}, waits],
    [
      "to which a member agreed on the day of its close, but after it",
      [word("ID", "agree"), word("TH", "agree", "2026-12-03T03:00:00.001Z")],
      {},
      waits,
    ],
    ["while one reserves its position", [word("ID", "agree"), word("TH", "reserve")], { sent: sent("silence") }, waits],
    [
      "while one objects",
      [...both, word("TH", "object", "2026-12-02T03:00:00.000Z")],
      { sent: sent("silence") },
      waits,
    ],
    [
      "while one needs an edit",
      [word("ID", "agree"), word("TH", "agreeWithEdits", closedAt, { needed: true })],
      {},
      waits,
    ],
    [
      "on a word that its state contests",
      [word("ID", "agree"), word("TH", "agree", closedAt, { contested: true })],
      {},
      waits,
    ],
  ])("%s", (_, positions, more, refusal) => expect(cite(positions, more)).toEqual(refusal));
});

test("a text is before the gate of a body, at it, or past it; one that ended otherwise is nowhere", () => {
  expect(gateFrom("soca", "drafting")).toBe("before");
  expect(gateFrom("soca", "soca")).toBe("here");
  expect(gateFrom("soca", "concluded")).toBe("past");
  for (const stage of [null, "withdrawn", "superseded"] as const) expect(gateFrom("soca", stage)).toBeNull();
});

test("a form names a meeting, one circulation, or that a text goes by circulation", () => {
  const id = "00000000-0000-4000-8000-00000000000a";
  expect(sittingNamed("soca-34")).toEqual({ meeting: "soca-34" });
  expect(sittingNamed(betweenMeetings)).toEqual({ between: true });
  expect(sittingNamed(citing(id.toUpperCase()))).toEqual({ circulation: id });
  expect(sittingNamed("circulation:'; DROP")).toEqual({ meeting: "circulation:'; DROP" });
  expect(sittingNamed(undefined)).toEqual({});
});
