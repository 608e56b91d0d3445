import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Asks, askedBy } from "@/domain/circulation-form";
import type { Stance } from "@/domain/consensus";
import type { FinalBody, Track } from "@/domain/documents";
import type { Gate, Move } from "@/domain/moves";
import type { ActOutcome, Form } from "@/domain/outcome";
import { addressOf } from "@/domain/reference";
import type { RelationKind } from "@/domain/relations";
import type { VersionKind } from "@/domain/versions";
import type { Day } from "@/domain/views/record";
import { at, type SittingName } from "@/prisma/sample/meetings";
import type { Command } from "@/server/commands/act-on";
import { actOnCirculation } from "@/server/commands/act-on-circulation";
import { addVersion } from "@/server/commands/add-version";
import { answerCapital, askCapital } from "@/server/commands/ask-capital";
import { changeFacts, type FactsSaid } from "@/server/commands/change-facts";
import { confirmPending } from "@/server/commands/confirm-pending";
import { correctDecision } from "@/server/commands/correct-decision";
import { declareConsensus } from "@/server/commands/declare-consensus";
import { listDocument, releaseSteps, unlistDocument } from "@/server/commands/list-document";
import { makeMove } from "@/server/commands/make-move";
import type { MoveInput } from "@/server/commands/move-input";
import { recordClearance } from "@/server/commands/record-clearance";
import { recordPosition } from "@/server/commands/record-position";
import { relate as relateTo } from "@/server/commands/relate";
import { saveDraft } from "@/server/commands/save-draft";
import { sendCirculation } from "@/server/commands/send-circulation";
import { shareText } from "@/server/commands/share-version";

type Asked = Parameters<Command<unknown>>;

/** What somebody does to a document: one command, on the day on which it happens. */
export type Act = (asked: { db: Asked[0]; session: Asked[1]; form: Form; day: Day }) => Promise<ActOutcome>;

/** So many days from the day of loading, somebody by the end of their sign-in name, and what they do. */
export type Step = [days: number, who: string, act: Act];

/** An invented text and its way so far, told in the order in which it happened. */
export type Story = {
  facts: Omit<FactsSaid, "finalBody" | "target"> & { finalBody?: FinalBody };
  target?: SittingName;
  proposed: [days: number, who: string];
  way: Step[];
};

/** A text of `texts/`, by the name of its file. */
export const textOf = (name: string) => readFileSync(join(import.meta.dirname, "texts", `${name}.txt`), "utf8");

const nothingSaid = { dayIsRight: false, verbIsRight: false, conditions: [], takingPart: null, hold: false };

/** What a form of a move says, where it says no more than this. */
export const moveInput = (day: Day, said: Partial<MoveInput>): MoveInput => ({ ...nothingSaid, day, ...said });

export const move =
  (
    name: Move,
    { meeting, target, ...said }: Partial<MoveInput> & Partial<Record<"meeting" | "target", SittingName>> = {},
  ): Act =>
  ({ db, session, form, day }) => {
    const named = { ...(meeting && { meeting: at(meeting) }), ...(target && { target: at(target) }) };
    return makeMove(db, session, form, { move: name, input: moveInput(day, { ...said, ...named }) });
  };

export const text =
  (name: string, kind: VersionKind = "substantive"): Act =>
  ({ db, session, form }) =>
    addVersion(db, session, form, { text: textOf(name), kind });

export const share =
  (version: number, audience: "delegations" | "public" = "delegations"): Act =>
  ({ db, session, form }) =>
    shareText(db, session, form, { version, audience });

export const list: Act = ({ db, session, form }) => listDocument(db, session, form, {});
export const unlist =
  (reason: string): Act =>
  ({ db, session, form }) =>
    unlistDocument(db, session, form, { reason });

/** What a text is to another one, shown to the public too. */
export const relate =
  (relation: RelationKind, title: string): Act =>
  async ({ db, session, form }) => {
    const { reference } = await db.document.findFirstOrThrow({ where: { title }, select: { reference: true } });
    return relateTo(db, session, form, { relation, other: addressOf(reference), forPublic: true });
  };

export const confirm: Act = ({ db, session, form }) => confirmPending(db, session, form, {});

/** What a text is, or what it is submitted for, is changed on the way. */
export const facts =
  (
    now: Story["facts"],
    track: Track,
    { reason = "Sample: as the lead asked.", target = "summit" as SittingName } = {},
  ): Act =>
  ({ db, session, form }) =>
    changeFacts(db, session, form, { finalBody: "leaders", ...now, target: at(target), track, reason, release: false });

/** The last line of the record may be read by everybody. */
export const releaseLast: Act = async ({ db, session, form }) => {
  const reference = form.address.toUpperCase().replaceAll("-", "/");
  const { _max } = await db.event.aggregate({ where: { document: { reference } }, _max: { number: true } });
  return releaseSteps(db, session, form, { step: [_max.number ?? 0] });
};

type Word = { version: number; reason?: string; paragraph?: string[] };

export const says =
  (stance: Stance, { version, reason, paragraph = [] }: Word): Act =>
  ({ db, session, form }) =>
    recordPosition(db, session, form, { version, stance, reason, paragraph, needed: false });

type Drafted = { version: number; stance?: Stance; reason?: string; note: string; words?: Record<string, string> };

/** Somebody of a delegation drafts its position, for its own eyes; words proposed are suggestions. */
export const drafts =
  ({ version, stance, reason, note, words = {} }: Drafted): Act =>
  async ({ db, session, form }) => {
    const edits = Object.entries(words).map(([anchor, said]) => ({ anchor, words: said, needed: false }));
    const saved = { version, draft: 0, stance, reason, note, paragraph: [], edits };
    const outcome = await saveDraft(db, session, form, saved);
    // Who saves a draft the database says itself, and of its owner it does not.
    const by = { updatedBy: session.actor.person, updatedByName: session.name };
    await db.positionDraft.updateMany({ where: { updatedBy: null, document: { sample: true } }, data: by });
    return outcome;
  };

type AskedAtHome = { version: number; forName: string; question: string; paragraph: string; answer: string };

/** A delegation asks an expert in its capital, who answers by the link. */
export const asksAtHome =
  ({ version, forName, question, paragraph, answer }: AskedAtHome): Act =>
  async ({ db, session, form }) => {
    const said = { version, forName, question, paragraph: [paragraph], days: 7 };
    const { outcome, secret = "" } = await askCapital(db, session, form, said);
    await answerCapital(db, secret, [{ anchor: paragraph, text: answer }]);
    return outcome;
  };

/** States that agree on a version on one day, each by its head of delegation. */
export const agree = (days: number, version: number, members: string): Step[] =>
  members.split(" ").map((member) => [days, `${member.toLowerCase()}.head`, says("agree", { version })]);

/** The version before the states goes out to all of them. */
export const circulate =
  (asked: Asks, { body, note }: { body: string; note: string }): Act =>
  ({ db, session, form }) =>
    sendCirculation(db, session, {
      ...askedBy[asked],
      request: form.request,
      documents: [form.address],
      body,
      note,
      deadline: null,
      previewed: true,
    });

export const receive: Act = async ({ db, session, form }) => {
  const reference = form.address.toUpperCase().replaceAll("-", "/");
  const { circulationId } = await db.circulationText.findFirstOrThrow({ where: { document: { reference } } });
  return actOnCirculation(db, session, { circulation: circulationId, request: form.request, act: "receive" });
};

export const clearance =
  (said: Omit<Parameters<typeof recordClearance>[3], "day" | "meeting">): Act =>
  ({ db, session, form, day }) =>
    recordClearance(db, session, form, { ...said, ...(said.state !== "pending" && { day }) });

/** What was wrong in the decision of a body, and waits for a second officer. */
export const correct =
  (gate: Gate, said: { verb: string; reason: string }): Act =>
  async ({ db, session, form }) => {
    const document = { reference: form.address.toUpperCase().replaceAll("-", "/") };
    const { id } = await db.decision.findFirstOrThrow({ where: { document, gate }, select: { id: true } });
    return correctDecision(db, session, form, { decision: id, ...said });
  };

export const declare =
  (meeting: SittingName): Act =>
  ({ db, session, form, day }) =>
    declareConsensus(db, session, form, { meeting: at(meeting), day, dayIsRight: false, lifted: [] });

/** The secretariat opens drafting, settles what the text is submitted for, and lists it for the public, all on one day. */
export const opened = (days: number, ...settled: Act[]): Step[] =>
  [move("open"), ...settled, list].map((act) => [days, "asec.secretariat", act]);

/** The states that take part, but those named. */
export const allBut = (...others: string[]) =>
  "BN KH ID LA MY MM PH SG TH TL VN"
    .split(" ")
    .filter((member) => !others.includes(member))
    .join(" ");
