import { type Asker, idOf } from "./actors";
import type { Line } from "./attempts";
import { insert, text } from "./inserts";
import { links } from "./links";
import { mandates, strangers } from "./world-people";

// Who appoints, dates and ends, and who lets people in.

const admin: Asker = "an administrator";
const head: Asker = "a head of the lead";
const otherHead: Asker = "a head of another state";

const appoint = (person: string, role: string, of: Record<string, string>) =>
  insert("mandate", { person_id: person, role: text(role), starts_on: "day_in_jakarta()", ...of });
const ID = { member_code: text("ID") };
const TH = { member_code: text("TH") };
const [delegate, stranger, thai] = [text(idOf(2)), text(strangers.without), text(idOf(4))];
const self = "actor_person()";

let made = 0;
const link = (values: Record<string, string>) => {
  made += 1;
  return insert("invitation", { secret_hash: `sha256('${made}')`, for_name: "'X'", ...values });
};
const invite = (role: string, of: Record<string, string>) =>
  link({ kind: "'invite'", role: text(role), starts_on: "day_in_jakarta()", ...of });
const renew = (person: string, of: Record<string, string> = {}) => link({ kind: "'reset'", person_id: person, ...of });
const of = (person: string) => `WHERE person_id = '${person}'`;
const revoke = (id: string) => `UPDATE invitation SET revoked_at = now() WHERE id = '${id}'`;

export const peopleLines: Line[] = [
  ["a delegate of the own state", "INSERT", "mandate", appoint(delegate, "delegate", ID), [head, admin]],
  [
    "a head of the own state",
    "INSERT",
    "mandate",
    appoint(delegate, "head", { ...ID, head_title: "'acting'" }),
    [head, admin],
  ],
  ["a delegate of another state", "INSERT", "mandate", appoint(thai, "delegate", TH), [otherHead, admin]],
  ["somebody of elsewhere into the own state", "INSERT", "mandate", appoint(stranger, "delegate", ID), [admin]],
  ["somebody of another state into the own state", "INSERT", "mandate", appoint(thai, "delegate", ID), [admin]],
  [
    "an own delegate to the secretariat",
    "INSERT",
    "mandate",
    appoint(delegate, "secretariat", { office: "'asec'" }),
    [admin],
  ],
  ["an own delegate to a body", "INSERT", "mandate", appoint(delegate, "body", { body_code: "'SOMSWD'" }), [admin]],
  ["an own delegate to administrator", "INSERT", "mandate", appoint(delegate, "admin", {}), [admin]],
  ["themselves to administrator", "INSERT", "mandate", appoint(self, "admin", {}), []],
  ["themselves to head", "INSERT", "mandate", appoint(self, "head", { ...ID, head_title: "'soca'" }), []],
  ["themselves to viewer", "INSERT", "mandate", appoint(self, "viewer", {}), []],
  [
    "the end of an own delegate's mandate",
    "UPDATE",
    "mandate",
    `UPDATE mandate SET ended_at = now() ${of(idOf(2))}`,
    [head, admin],
  ],
  [
    "the last day of an own delegate",
    "UPDATE",
    "mandate",
    `UPDATE mandate SET ends_on = '2099-12-31' ${of(idOf(2))}`,
    [head, admin],
  ],
  [
    "the end of another state's head",
    "UPDATE",
    "mandate",
    `UPDATE mandate SET ended_at = now() ${of(idOf(5))}`,
    [otherHead, admin],
  ],
  [
    "the end of an officer's mandate",
    "UPDATE",
    "mandate",
    `UPDATE mandate SET ended_at = now() ${of(idOf(9))}`,
    [admin],
  ],
  [
    "a last day in the past",
    "UPDATE",
    "mandate",
    `UPDATE mandate SET ends_on = day_in_jakarta() - 1 ${of(idOf(2))}`,
    [],
  ],
  [
    "what has ended",
    "UPDATE",
    "mandate",
    `UPDATE mandate SET ends_on = '2099-12-31' WHERE id = '${mandates.expired}'`,
    [],
  ],
  [
    "the own mandate's end, while others hold the same charge",
    "UPDATE",
    "mandate",
    `UPDATE mandate SET ended_at = now() WHERE person_id = ${self}`,
    [head, otherHead, admin],
  ],
  ["an invitation to the own delegation", "INSERT", "invitation", invite("delegate", ID), [head, admin]],
  [
    "an invitation of a head",
    "INSERT",
    "invitation",
    invite("head", { ...ID, head_title: "'alternate'" }),
    [head, admin],
  ],
  ["an invitation to another delegation", "INSERT", "invitation", invite("delegate", TH), [otherHead, admin]],
  ["an invitation to the secretariat", "INSERT", "invitation", invite("secretariat", { office: "'asec'" }), [admin]],
  ["an invitation of an administrator", "INSERT", "invitation", invite("admin", {}), [admin]],
  [
    "an invitation in which somebody is named already",
    "INSERT",
    "invitation",
    link({ kind: "'invite'", role: "'delegate'", starts_on: "day_in_jakarta()", person_id: thai, ...ID }),
    [],
  ],
  ["a new password of an own delegate", "INSERT", "invitation", renew(delegate, ID), [head, admin]],
  ["a new password of another state's delegate", "INSERT", "invitation", renew(thai, ID), [admin]],
  // The one with two mandates is an officer of the ASEAN Secretariat too.
  ["a new password of who also holds an office", "INSERT", "invitation", renew(text(strangers.two), ID), [admin]],
  ["the own new password", "INSERT", "invitation", renew(self), []],
  ["an own link, revoked", "UPDATE", "invitation", revoke(links.indonesia), [head, admin]],
  ["an own renewal, revoked", "UPDATE", "invitation", revoke(links.renewal), [head, admin]],
  ["another state's link, revoked", "UPDATE", "invitation", revoke(links.thailand), [otherHead, admin]],
  ["an office's link, revoked", "UPDATE", "invitation", revoke(links.office), [admin]],
];
