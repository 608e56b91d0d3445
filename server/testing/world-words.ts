import { idOf } from "./actors";
import type { Row, Rows } from "./enter";

/** What two states said, what was entered for them, and how they answered. */
export function wordsOn(of: Row, i: number, versions: { shared: number; working: number }): Rows {
  const word = (id: number, member_code: string, version_number: number, stance: string): Rows[0] => [
    "position",
    { ...of, id: idOf(id), member_code, version_number, stance },
  ];
  const answer = (id: number, member_code: string, more: Row): Rows[0] => [
    "answer",
    { ...of, id: idOf(id), member_code, ...more },
  ];
  const edits = (n: number, version: number) => word(700 + 10 * i + n, "TH", version, "agreeWithEdits");
  return [
    ...["ID", "TH"].flatMap((member, n) => [
      word(600 + 10 * i + 2 * n, member, versions.shared, "agree"),
      word(601 + 10 * i + 2 * n, member, versions.working, "agree"),
    ]),
    answer(340 + i, "ID", { position_id: idOf(600 + 10 * i), confirmed: true }),
    answer(360 + i, "TH", { decision_id: idOf(320 + i), confirmed: false }),
    // Edits of Thailand that stand, and two words entered for it that it contests.
    edits(0, versions.working),
    edits(1, versions.working),
    edits(2, versions.shared),
    ...points(of, i),
    answer(1000 + 10 * i, "TH", { position_id: idOf(701 + 10 * i), confirmed: false }),
    answer(1001 + 10 * i, "TH", { position_id: idOf(702 + 10 * i), confirmed: false }),
  ];
}

/** Words that Thailand proposes, an answer to them, and words offered to meet what Indonesia and Thailand said. */
function points(of: Row, i: number): Rows {
  const by = { person_id: idOf(9), role: "secretariat", holder: "asec" };
  const edit = (id: number, position: number): Rows[0] => [
    "edit",
    { ...of, id: idOf(id), position_id: idOf(position), anchor: "1", words: "Other words", needed: true },
  ];
  return [
    edit(1200 + 10 * i, 700 + 10 * i),
    edit(1201 + 10 * i, 702 + 10 * i),
    ["edit_answer", { ...of, ...by, id: idOf(1300 + i), edit_id: idOf(1200 + 10 * i), taken: true, words: "Yes." }],
    ["edit_answer", { ...of, ...by, id: idOf(1320 + i), edit_id: idOf(1201 + 10 * i), taken: false, words: "No." }],
    ["proposal", { ...of, ...by, id: idOf(1340 + i), position_id: idOf(600 + 10 * i), words: "Words" }],
    ["proposal", { ...of, ...by, id: idOf(1360 + i), position_id: idOf(603 + 10 * i), words: "Words" }],
  ];
}
