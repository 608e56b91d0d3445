/** What the application's role may write at all; every other right is withheld from it, whoever asks. */
export const granted: Record<string, string[]> = {
  source: ["INSERT"],
  attempt: ["INSERT", "UPDATE", "DELETE"],
  ...Object.fromEntries(
    ["meeting", "attendance", "document", "condition", "clearance"].map((t) => [t, ["INSERT", "UPDATE"]]),
  ),
  ...Object.fromEntries(
    [
      "title",
      "version",
      "share",
      "decision",
      "position",
      "answer",
      "editorial_contest",
      "compilation",
      "event",
      "released_step",
      "request",
      "comment_thread",
      "comment",
      "observer_invitation",
      "original",
    ].map((t) => [t, ["INSERT"]]),
  ),
  publication: ["INSERT", "UPDATE", "DELETE"],
  position_draft: ["INSERT", "UPDATE"],
  pending: ["INSERT", "DELETE"],
  upload: ["INSERT", "DELETE"],
  relation: ["INSERT", "DELETE"],
  attachment: [
    "INSERT (audience, bytes, document_id, holder, id, name, pdf, person_id, sha256, slot)",
    "UPDATE (removed_at)",
  ],
  joint_request: ["INSERT", "DELETE"],
  joint_agreement: ["INSERT"],
  due_release: ["INSERT", "DELETE"],
  person: ["UPDATE (language, time_zone)"],
  mandate: [
    "INSERT (body_code, ends_on, head_title, id, member_code, office, person_id, role, starts_on)",
    "UPDATE (ended_at, ends_on)",
  ],
  invitation: [
    "INSERT (body_code, ends_on, for_name, head_title, id, kind, member_code, office, person_id, role, secret_hash, starts_on)",
    "UPDATE (revoked_at)",
  ],
  session: ["UPDATE (ended_at, mandate_id)"],
};
