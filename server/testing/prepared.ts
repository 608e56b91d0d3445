import type { Rows } from "./enter";

/** What two delegations prepare on a version of a document, each for itself. */
export const preparedIn = (document_id: string, version_number: number): Rows =>
  ["ID", "TH"].flatMap(
    (member_code): Rows => [
      ["position_draft", { document_id, version_number, member_code, note: "Ours alone" }],
      ["event", { chain: `${document_id}/${member_code}`, member_code, kind: "draftSaved", audience: "own" }],
    ],
  );
