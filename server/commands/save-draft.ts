import type { Stance } from "@/domain/consensus";
import {
  carriedOver,
  changing,
  type Draft,
  type DraftWords,
  isEmpty,
  isOlder,
  type ProposedWords,
  positionOf,
  whyNotSubmit,
} from "@/domain/drafts";
import type { ActOutcome } from "@/domain/outcome";
import { actOn, type Command, changeFound, done, type Locked } from "@/server/commands/act-on";
import { whyNotWord } from "@/server/commands/judge-word";
import { recordOwnEvent } from "@/server/commands/record-event";
import { sayPosition } from "@/server/commands/record-position";
import type { Tx } from "@/server/db";
import { draftLine } from "@/server/queries/draft-line";
import { findText } from "@/server/queries/steps";
import type { Session } from "@/server/session";

type Act = "draft" | "submitDraft" | "takeOver";
/** The version that the form speaks to, and how often the draft had been saved when it was opened. */
type Opened = { version: number; draft: number };
type Held = Locked & { member: string; newest: Draft | undefined };

/** Does an act on the draft of the actor's delegation: locked with the document, so that nobody's words are lost. */
function onDraft(
  act: Act,
  [db, session, form]: [Tx, Session, Parameters<Command<unknown>>[2]],
  work: (held: Held) => Promise<ActOutcome>,
): Promise<ActOutcome> {
  return actOn(
    db,
    session,
    form,
    async (locked) => {
      const refusal = await whyNotWord(db, act, locked.standing, session.actor);
      if (refusal) return { status: "refused", refusal };
      const member = "member" in session.actor ? session.actor.member : "";
      const row = await db.positionDraft.findFirst({
        where: { documentId: locked.document.id, memberCode: member },
        orderBy: { versionNumber: "desc" },
      });
      return work({ ...locked, member, newest: row ? draftLine(row, []) : undefined });
    },
    { anyRevision: true },
  );
}

const stale = ({ document }: Locked): ActOutcome => ({ status: "stale", revision: document.revision });

/** How often the draft on a version was saved; nought where there is none yet. */
const savings = ({ newest }: Held, version: number) => (newest?.version === version ? newest.revision : 0);

type Saved = Opened & {
  /** Nothing of the draft is kept. */
  discard?: boolean;
  stance?: Stance;
  reason?: string;
  note?: string;
  paragraph: string[];
  edits: ProposedWords[];
};

/** Keeps what a delegation drafts on the text before the states. Whoever saves words that grew old meanwhile is shown both. */
export const saveDraft: Command<Saved> = (db, session, form, said) =>
  onDraft("draft", [db, session, form], async (held) => {
    const { version } = held.standing;
    if (said.version !== version || said.draft !== savings(held, version)) return stale(held);
    if (said.discard) return discard(db, session, held, { version, request: form.request });
    const text = await findText(db, held.document.id, version);
    const named = [...said.paragraph, ...said.edits.map(({ anchor }) => anchor)];
    if (named.some((anchor) => !text.some((one) => one.anchor === anchor)))
      return { status: "invalid", fields: { paragraph: "unknown" } };
    const { stance = null, reason = null, note = null, paragraph: paragraphs } = said;
    const edits = changing(said.edits, text);
    if (isEmpty({ stance, reason, note, paragraphs, edits }))
      return { status: "invalid", fields: { stance: "nothingWritten" } };
    await keep(db, held, version, { stance, reason, note, paragraphs, edits });
    await tell(db, session, held, { kind: "draftSaved", version, request: form.request });
    return done(held);
  });

/** Empties a draft that is there; its row keeps count of the savings, so that whoever writes on it meanwhile is told. */
async function discard(db: Tx, session: Session, held: Held, told: { version: number; request: string }) {
  if (held.newest?.version !== told.version || isEmpty(held.newest) || held.newest.submittedAt)
    return { status: "refused", refusal: { code: "noDraft" } } as const;
  await keep(db, held, told.version, { stance: null, reason: null, note: null, paragraphs: [], edits: [] });
  await tell(db, session, held, { kind: "draftDiscarded", ...told });
  return done(held);
}

/** Takes the draft on an older text over to the one before the states, as far as its paragraphs are still there. */
export const takeOverDraft: Command<Opened> = (db, session, form, said) =>
  onDraft("takeOver", [db, session, form], async (held) => {
    const { newest, standing } = held;
    const version = standing.version ?? 0;
    if (!newest) return { status: "refused", refusal: { code: "noDraft" } };
    if (!isOlder(newest, version)) return { status: "refused", refusal: { code: "draftCurrent" } };
    if (said.version !== version || said.draft !== newest.revision) return stale(held);
    await keep(
      db,
      held,
      version,
      carriedOver(
        newest,
        (await findText(db, held.document.id, version)).map(({ anchor }) => anchor),
      ),
    );
    await tell(db, session, held, { kind: "draftTakenOver", version, request: form.request, from: newest.version });
    return done(held);
  });

/** A head makes the draft the state's position: the same act as any position, and the draft is marked in it. */
export const submitDraft: Command<Opened> = (db, session, form, said) =>
  onDraft("submitDraft", [db, session, form], async (held) => {
    const { newest, standing, member, document } = held;
    const code = whyNotSubmit(newest, standing.version);
    if (code) return { status: "refused", refusal: { code } };
    if (!newest?.stance || said.version !== newest.version || said.draft !== newest.revision) return stale(held);
    const [id, request] = [crypto.randomUUID(), form.request];
    const { version, stance } = newest;
    const outcome = await sayPosition(db, session, held, { ...positionOf(newest), version, stance, id, request });
    if (outcome.status !== "done") return outcome;
    await changeFound(
      db.positionDraft.updateMany({
        where: { documentId: document.id, versionNumber: version, memberCode: member },
        data: { positionId: id, submittedAt: new Date() },
      }),
    );
    await tell(db, session, held, { kind: "draftSubmitted", version, request });
    return outcome;
  });

/** A draft that was submitted and is written on becomes a draft again; the position that it was stays as it is. */
async function keep(db: Tx, { document, member, newest }: Held, version: number, words: DraftWords) {
  const of = { documentId: document.id, versionNumber: version, memberCode: member };
  if (newest?.version === version) {
    await changeFound(
      db.positionDraft.updateMany({ where: of, data: { ...words, positionId: null, submittedAt: null } }),
    );
  } else {
    await db.positionDraft.createMany({ data: { ...of, ...words } });
  }
}

type Told = { kind: string; version: number; request: string; from?: number };

const tell = (db: Tx, session: Session, { document, member }: Held, { kind, version, request, from }: Told) =>
  recordOwnEvent(db, session, document.id, { kind, member, version, data: from ? { from } : {} }, request);
