import type { Stance } from "@/domain/consensus";
import { changing, lacksReason, type ProposedWords } from "@/domain/drafts";
import type { ActOutcome, FieldProblem } from "@/domain/outcome";
import { actOn, type Command, dateOf, done, type Locked } from "@/server/commands/act-on";
import { wrongWithLetter } from "@/server/commands/doubt-letter";
import { whyNotWord } from "@/server/commands/judge-word";
import { recordEvent } from "@/server/commands/record-event";
import type { Tx } from "@/server/db";
import { findRunning } from "@/server/queries/circulation-facts";
import { listTakingPart } from "@/server/queries/standing";
import { findText } from "@/server/queries/steps";
import { readToday } from "@/server/queries/today";
import type { Session } from "@/server/session";

export const means = ["letter", "email", "room"] as const;

type Said = {
  version: number;
  member?: string;
  stance: Stance;
  reason?: string;
  paragraph: string[];
  needed: boolean;
  /** The words proposed in place of those to which the state objects. */
  proposed?: string;
  means?: (typeof means)[number];
  day?: string;
  /** The officer says that the day is right, though the state has itself spoken since. */
  dayIsRight?: boolean;
  /** Words proposed for single paragraphs, with an agreement with edits. */
  edits?: ProposedWords[];
};

/** A state's word on the text before it: by its head, or entered by the secretariat on its behalf with how it came. */
export const recordPosition: Command<Said> = (db, session, form, said) =>
  actOn(db, session, form, (locked) => sayPosition(db, session, locked, { ...said, request: form.request }), {
    anyRevision: true,
  });

/** The same on a document that is locked already, for an act that does more with it; `id` names the position. */
export async function sayPosition(
  db: Tx,
  session: Session,
  locked: Locked,
  { request, id = crypto.randomUUID(), ...said }: Said & { request: string; id?: string },
): Promise<ActOutcome> {
  const { document, standing } = locked;
  const { actor } = session;
  const refusal = await whyNotWord(db, "position", standing, actor);
  if (refusal) return { status: "refused", refusal };
  if (said.version !== standing.version) return { status: "stale", revision: document.revision };
  const today = await readToday(db);
  const members = await listTakingPart(db, today);
  const own = actor.role === "head";
  const member = own ? actor.member : (said.member ?? "");

  const objects = own && said.stance === "object" && !said.proposed;
  if (objects && (await isOnNoObjection(db, document.id, said.version)))
    return { status: "refused", refusal: { code: "onNoObjection" } };
  const text =
    said.paragraph.length + (said.edits ?? []).length > 0 ? await findText(db, document.id, said.version) : [];
  const edits = changing(said.edits ?? [], text);
  const fields = wrongWith({ said: { ...said, edits }, own, known: members.includes(member), text });
  const { version, day, dayIsRight = false } = said;
  const wrong = !own && day && (await wrongWithLetter(db, locked, { member, version, day, today, dayIsRight }));
  if (wrong) fields.day = wrong;
  if (Object.keys(fields).length > 0) return { status: "invalid", fields };
  await write(db, session, locked, { ...said, edits, id, member, request });
  return done(locked);
}

type Judged = { said: Said; own: boolean; known: boolean; text: { anchor: string }[] };

function wrongWith({ said, own, known, text }: Judged) {
  const fields: Record<string, FieldProblem> = {};
  if (!own && !known) fields.member = said.member ? "unknown" : "required";
  if (!own && !said.means) fields.means = "required";
  if (!own && !said.day) fields.day = "required";
  if (lacksReason({ ...said, edits: said.edits ?? [] })) fields.reason = "required";
  const named = [...said.paragraph, ...(said.edits ?? []).map(({ anchor }) => anchor)];
  if (named.some((anchor) => !text.some((one) => one.anchor === anchor))) fields.paragraph = "unknown";
  return fields;
}

/** Whether the text is before the states on a no-objection basis: who objects then does so with the words that they propose. */
async function isOnNoObjection(db: Tx, documentId: string, version: number): Promise<boolean> {
  const running = await findRunning(db, documentId);
  return running?.sent.rule === "silence" && running.versions.get(documentId) === version;
}

async function write(
  db: Tx,
  session: Session,
  { document, standing }: Locked,
  { id, member, request, ...said }: Said & { id: string; member: string; request: string },
) {
  const own = session.actor.role === "head";
  const before = await db.position.findFirst({
    where: {
      documentId: document.id,
      memberCode: member,
      versionNumber: { gte: standing.since ?? said.version, lte: said.version },
      answers: { none: { takenBack: true } },
    },
    orderBy: { recordedAt: "desc" },
    select: { stance: true },
  });
  const givenOn = own ? session.day : said.day;
  const edits = said.stance === "agreeWithEdits" ? (said.edits ?? []) : [];
  const needed = said.stance === "agreeWithEdits" && (said.needed || edits.some((edit) => edit.needed));
  const manner = { means: own ? undefined : said.means, givenOn: givenOn ? dateOf(givenOn) : null };
  await db.position.createMany({
    data: {
      id,
      documentId: document.id,
      versionNumber: said.version,
      memberCode: member,
      stance: said.stance,
      reason: said.reason,
      paragraphs: [...new Set([...said.paragraph, ...edits.map(({ anchor }) => anchor)])],
      needed,
      proposed: said.proposed,
      personId: session.actor.person,
      ...manner,
    },
  });
  await db.edit.createMany({ data: edits.map((edit) => ({ ...edit, documentId: document.id, positionId: id })) });
  await recordEvent(
    db,
    session,
    document.id,
    {
      kind: own ? "position" : "positionOnBehalf",
      audience: "member",
      member,
      day: manner.givenOn,
      version: said.version,
      data: {
        positionId: id,
        stance: said.stance,
        needed,
        ...(said.reason && { reason: said.reason }),
        ...(said.proposed && { proposed: said.proposed }),
        ...(manner.means && { means: manner.means }),
        ...(before?.stance === "object" && said.stance !== "object" && { lifted: true }),
      },
    },
    request,
  );
}
