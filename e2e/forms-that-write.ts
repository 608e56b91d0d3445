import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Database, Row } from "./database";
import { type Made, type Reader, removePeople } from "./people";
import type { makeDocument, Sample } from "./samples";

type World = {
  database: Database;
  make: (reader: Exclude<Reader, "visitor">) => Promise<Made>;
  seed: (wanted: Parameters<typeof makeDocument>[1]) => Promise<Sample>;
};
type Prepared = {
  form: Record<string, string>;
  session?: string;
  /** What the form wrote, one row or several. */
  wrote: () => Promise<Row[]>;
  undo?: () => Promise<unknown>;
};
type Case = {
  action: string;
  /** Fields that the form has beside those that are sent. */
  own: string[];
  outcome: RegExp;
  prepare: (world: World) => Promise<Prepared>;
};

/** What the forms of the moves may say; no column of these names gets past what a move says with them. */
const move = [
  ...["meeting", "target", "verb", "day", "takingPart", "takingPartReason", "left", "gap", "hold", "outcome"],
  ...["outcomeReason", "regardless", "textToFollow", "stage", "reason", "asker", "replacement", "version"],
];
const facts = ["purpose", "sector", "target", "leadBodies"];
const onDocument = (act: string, address: string) => ({
  act,
  document: address.slice("/documents/".length),
  revision: "0",
  request: randomUUID(),
});

/** Forms that write, each with a way to fill it in on things of its own and to read what came of it. */
export const formsThatWrite: Record<string, Case> = {
  "the settings of an account": {
    action: "saveAccount",
    own: [],
    outcome: /^to \/id\/account/,
    prepare: async ({ database, make }) => {
      const { id, session } = await make("delegate of Indonesia");
      return {
        form: { language: "id", zone: "UTC" },
        session,
        wrote: () =>
          database.query("SELECT p.*, m.* FROM person p JOIN mandate m ON m.person_id = p.id WHERE p.id = $1", [id]),
      };
    },
  },
  "a proposal": {
    action: "propose",
    own: facts,
    outcome: /^to \/documents\//,
    prepare: async ({ database, make }) => {
      const { session } = await make("delegate of Indonesia");
      const title = `Sample proposal ${randomUUID()}`;
      const found = () => database.query("SELECT * FROM document WHERE title = $1", [title]);
      return {
        form: {
          title,
          type: "statement",
          leadMembers: "ID",
          finalBody: "leaders",
          target: "sample-summit",
          request: randomUUID(),
        },
        session,
        wrote: found,
      };
    },
  },
  "a position": {
    action: "actOnDocument",
    own: ["member", "reason", "paragraph", "needed", "means", "day"],
    outcome: /^to \/documents\//,
    prepare: async ({ database, make, seed }) => {
      const { id, address } = await seed({ stage: "soca", texts: ["delegations"] });
      const { session } = await make("head of Indonesia");
      return {
        form: { ...onDocument("position", address), version: "1", stance: "agree" },
        session,
        wrote: () => database.query("SELECT * FROM position WHERE document_id = $1", [id]),
      };
    },
  },
  "the opening of drafting": {
    action: "actOnDocument",
    own: move,
    outcome: /^to \/documents\//,
    prepare: async ({ database, make, seed }) => {
      const { id, address } = await seed({ stage: "proposed", leadMembers: ["ID"] });
      const { session } = await make("officer of the ASEAN Secretariat");
      return {
        form: onDocument("open", address),
        session,
        wrote: () => database.query("SELECT * FROM document WHERE id = $1", [id]),
      };
    },
  },
  "an appointment by a head": {
    action: "actOnPerson",
    own: ["body", "from", "until"],
    outcome: /^to \/people\//,
    prepare: async ({ database, make }) => {
      const [head, delegate] = [await make("head of Indonesia"), await make("delegate of Indonesia")];
      return {
        form: { act: "appoint", person: delegate.id, charge: "headActing", request: randomUUID() },
        session: head.session,
        wrote: () => database.query("SELECT * FROM mandate WHERE person_id = $1 AND role = 'head'", [delegate.id]),
      };
    },
  },
  "a link by a head": {
    action: "actOnPerson",
    own: ["body", "from", "until"],
    outcome: /"status":"done"/,
    prepare: async ({ database, make }) => {
      const { id, session } = await make("head of Indonesia");
      return {
        form: { act: "invite", forName: "Sample", charge: "delegate", request: randomUUID() },
        session,
        wrote: () => database.query("SELECT * FROM invitation WHERE invited_by = $1", [id]),
      };
    },
  },
  "an account by a link": {
    action: "acceptLink",
    own: [],
    outcome: /^to \/desk$/,
    prepare: async ({ database, make }) => {
      const head = await make("head of Indonesia");
      const [link, signIn] = [randomBytes(32).toString("base64url"), `test.${randomUUID().slice(0, 8)}`];
      await database.query(
        `INSERT INTO invitation (kind, for_name, role, member_code, starts_on, invited_by, invited_under, secret_hash)
         SELECT 'invite', 'Sample', 'delegate', 'ID', '2025-01-01', person_id, id, $2 FROM mandate WHERE person_id = $1`,
        [head.id, createHash("sha256").update(link).digest()],
      );
      const of = "FROM person p JOIN mandate m ON m.person_id = p.id WHERE p.sign_in_name = $1";
      return {
        form: { link, shown: "Sample", signIn, new: "a lantern over the quiet harbour" },
        wrote: () => database.query(`SELECT p.*, m.*, '' AS sign_in_name ${of}`, [signIn]),
        undo: async () =>
          removePeople(
            database,
            (await database.query(`SELECT p.id ${of}`, [signIn])).map(({ id }) => id),
          ),
      };
    },
  },
  "a question to the capital": {
    action: "askInCapital",
    own: ["paragraph"],
    outcome: /"status":"done"/,
    prepare: async ({ database, make, seed }) => {
      const { id, address } = await seed({ stage: "soca", texts: ["delegations"] });
      const { session } = await make("delegate of Indonesia");
      const document = address.slice("/documents/".length);
      return {
        form: { document, version: "1", forName: "Sample", question: "Sample", days: "7", request: randomUUID() },
        session,
        wrote: () => database.query("SELECT * FROM capital_link WHERE document_id = $1", [id]),
      };
    },
  },
  "an answer from the capital": {
    action: "answerInCapital",
    own: [],
    outcome: /^to \/capital\/thanks$/,
    prepare: async ({ database, make, seed }) => {
      const { id } = await seed({ stage: "soca", texts: ["delegations"] });
      const [{ id: head }, link] = [await make("head of Indonesia"), randomBytes(32).toString("base64url")];
      await database.query(
        `INSERT INTO capital_link (document_id, version_number, member_code, secret_hash, for_name, question, anchors, expires_at, asked_by, asked_under)
         SELECT $1, 1, 'ID', $2, 'Sample', 'Sample', '{}', now() + interval '1 day', person_id, id FROM mandate WHERE person_id = $3`,
        [id, createHash("sha256").update(link).digest(), head],
      );
      return {
        form: { link, "answer.whole": "Sample: a good text." },
        wrote: () => database.query("SELECT * FROM capital_link WHERE document_id = $1", [id]),
      };
    },
  },
};
