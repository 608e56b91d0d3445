import { idOf } from "./actors";
import type { Rows } from "./enter";

type Row = Record<string, unknown>;

/** Links that are open: of a head of Indonesia, of one of Thailand, and of an administrator for an office. */
export const links = { indonesia: idOf(61), thailand: idOf(62), office: idOf(63), renewal: idOf(64) };
const link = (id: string, row: Row): Rows[0] => [
  "invitation",
  { id, secret_hash: `\\x${id.replaceAll("-", "").repeat(2)}`, for_name: "Somebody", invited_by: idOf(11), ...row },
];
const invite = { kind: "invite", starts_on: "2026-01-01" };
/** The rows of those links. */
export const invitations: Rows = [
  link(links.indonesia, { ...invite, role: "delegate", member_code: "ID" }),
  link(links.thailand, { ...invite, role: "head", head_title: "acting", member_code: "TH" }),
  link(links.office, { ...invite, role: "secretariat", office: "asec" }),
  link(links.renewal, { kind: "reset", person_id: idOf(2), member_code: "ID" }),
];
