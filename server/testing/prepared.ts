import { createHash } from "node:crypto";
import type { Rows } from "./enter";

const hashOf = (text: string) => `\\x${createHash("sha256").update(text).digest("hex")}`;

/** What two delegations prepare on a version of a document, each for itself. */
export const preparedIn = (document_id: string, version_number: number): Rows =>
  ["ID", "TH"].flatMap(
    (member_code): Rows => [
      ["position_draft", { document_id, version_number, member_code, note: "Ours alone" }],
      [
        "capital_link",
        {
          document_id,
          version_number,
          member_code,
          secret_hash: hashOf(`${document_id} ${member_code}`),
          for_name: "An expert",
          question: "Ours alone",
          anchors: [],
          expires_at: "2099-01-01T00:00:00Z",
        },
      ],
      ["event", { chain: `${document_id}/${member_code}`, member_code, kind: "draftSaved", audience: "own" }],
    ],
  );
