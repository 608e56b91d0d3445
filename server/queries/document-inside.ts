import { whyNotUndo } from "@/domain/after-step";
import { listBrackets } from "@/domain/brackets";
import { hearsay as heard } from "@/domain/consensus";
import { dayOf } from "@/domain/instants";
import type { Joint } from "@/domain/joint";
import type { Actor } from "@/domain/people";
import { isBehind } from "@/domain/public-face";
import { railOf } from "@/domain/rail";
import { referenceFrom } from "@/domain/reference";
import { restsWith } from "@/domain/rests-with";
import { phaseOf } from "@/domain/stages";
import { stampsOf } from "@/domain/stamps";
import type { Standing } from "@/domain/standing";
import type { InsideView, JointView } from "@/domain/views/inside";
import type { MeetingFacts } from "@/domain/views/record";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/server/db";
import { listAttachments } from "@/server/queries/attachments";
import { findOpenCirculation } from "@/server/queries/circulation-facts";
import { byCirculationOf } from "@/server/queries/cited-circulations";
import { decisionLines } from "@/server/queries/decision-lines";
import { draftLine } from "@/server/queries/draft-line";
import { insideFields, insideLines, targetsOf } from "@/server/queries/history";
import { readAround } from "@/server/queries/inside-around";
import {
  clearanceLine,
  conditionLine,
  hangingFields,
  paragraphsOf,
  positionLine,
  takenBackLine,
  versionLine,
} from "@/server/queries/inside-lines";
import { meetingFacts, meetingFields } from "@/server/queries/meeting-facts";
import { meetingOfPending, pendingView, withCorrection } from "@/server/queries/pending-view";
import { faceFields, findSuccessor, publicNow } from "@/server/queries/public-now";
import { listRelations } from "@/server/queries/relations";
import { awaitedIn } from "@/server/queries/stamps";
import { findHearsay, findStanding } from "@/server/queries/standing";

const documentFields = {
  id: true,
  reference: true,
  revision: true,
  sample: true,
  title: true,
  formerTitles: true,
  titleToConfirm: true,
  type: true,
  track: true,
  finalBody: true,
  purpose: true,
  sectors: true,
  leadMembers: true,
  leadBodies: true,
  ministerialBodies: true,
  stage: true,
  stageSince: true,
  meetingId: true,
  byCirculation: true,
  opened: true,
  outcome: true,
  target: { select: meetingFields },
  meeting: { select: meetingFields },
  pending: true,
  joint: { select: { personName: true, reason: true, askedAt: true, target: { select: meetingFields } } },
  dueRelease: { select: { visibleFrom: true } },
  targetId: true,
  publication: { select: faceFields },
  steps: { orderBy: { number: "asc" }, select: { number: true } },
  compilations: { select: { versionNumber: true } },
  ...hangingFields,
} satisfies Prisma.DocumentSelect;

/** Everything about one document for those who read it inside; null for everybody else. */
export async function findInside(db: Tx, actor: Actor, address: string): Promise<InsideView | null> {
  const reference = referenceFrom(address);
  if (!reference) return null;
  const row = await db.document.findUnique({ where: { reference }, select: documentFields });
  if (!row) return null;

  const {
    id,
    target,
    meeting,
    meetingId,
    byCirculation,
    stageSince,
    steps,
    publication,
    dueRelease,
    pending,
    joint,
    compilations,
    ...rest
  } = row;
  const events = await db.event.findMany({
    where: { documentId: id },
    orderBy: { number: "asc" },
    select: insideFields,
  });
  const waiting = withCorrection(pending, events);
  const meetings = await findMeetings(db, [
    ...events.flatMap(targetsOf),
    ...row.clearances.flatMap(({ meetingId }) => meetingId ?? []),
    ...meetingOfPending(waiting),
  ]);
  const around = await readAround(db, actor, id);
  const standing = await findStanding(db, actor, id);
  const hearsay = standing.verdict ? heard(standing.verdict) : await findHearsay(db, id, null);

  const released = steps.map(({ number }) => number);
  const history = insideLines(events, meetings, { released, named: around.named });
  const phase = row.stage && phaseOf(row.stage);
  const decisions = decisionLines(row.decisions);
  const stamped = stampsOf(decisions, awaitedIn(pending));
  const lineOf = (version: (typeof row.versions)[number]) =>
    versionLine(version, {
      ...aboutVersion(around.authors, standing, version.number),
      stamps: stamped.get(version.number) ?? [],
    });
  return {
    ...rest,
    id,
    address,
    listed: publication !== null,
    phase,
    since: dayOf(stageSince),
    summit: target && meetingFacts(target),
    awaited: meeting && meetingFacts(meeting),
    coming: around.coming,
    byCirculation: byCirculationOf(around.sent, { byCirculation, meetingId }),
    today: around.today,
    members: around.members,
    travelledWith: around.travelledWith,
    relations: await listRelations(db, id),
    attachments: await listAttachments(db, id),
    record: around.record,
    history,
    rail: railOf({ ...row, phase, history }),
    successor: await findSuccessor(db, row.stage, history),
    standing,
    hearsay,
    working: standing.verdict && "working" in standing.verdict ? standing.verdict.working : null,
    rests: restsWith({ ...standing, verdict: hearsay }),
    versions: row.versions.filter(({ takenBack }) => !takenBack).map(lineOf),
    takenBack: row.versions.flatMap((one) => takenBackLine(one, lineOf) ?? []),
    commented: around.commented,
    passages: listBrackets(paragraphsOf(row.versions.find(({ number }) => number === standing.version)?.paragraphs)),
    circulated: compilations.some(({ versionNumber }) => versionNumber === standing.version),
    decisions,
    conditions: row.conditions.map(conditionLine),
    clearances: row.clearances.map((one) => clearanceLine(one, meetings.get(one.meetingId ?? "") ?? null)),
    positions: row.positions.map((position) => positionLine(position, row.versions)),
    closes: around.closes,
    drafts: row.drafts.map((draft) => draftLine(draft, row.versions, row.positions)),
    pending: waiting && pendingView(waiting, actor, row.decisions, meetings),
    joint: joint && standing.joint && jointView(joint, standing.joint),
    publicNow: publication && publicNow(publication, dueRelease),
    released: row.versions.find(({ shares }) => shares.some(({ audience }) => audience === "public"))?.number ?? null,
    circulation: await findOpenCirculation(db, id, {
      now: around.now,
      version: standing.version,
      member: "member" in actor && around.members.includes(actor.member) ? actor.member : null,
    }),
    behind: publication !== null && isBehind(publication, row),
    undoUntil: undoUntil(standing, actor, around.now),
    otherOffice: around.staffed ? around.office : null,
  };
}

/** Meetings by id, as pages show them. */
async function findMeetings(db: Tx, ids: string[]): Promise<Map<string, MeetingFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await db.meeting.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, ...meetingFields },
  });
  return new Map(rows.map(({ id, ...meeting }) => [id, meetingFacts(meeting)]));
}

/** From whom a version came, and whether a state said that it is not editorial. */
const aboutVersion = (authors: Partial<Record<number, string>>, { kinds }: Standing, number: number) => ({
  by: authors[number] ?? null,
  contested: kinds.some((one) => one.number === number && one.contested),
});

type Asked = Prisma.JointRequestGetPayload<{ select: (typeof documentFields)["joint"]["select"] }>;

const jointView = ({ personName, askedAt, target, reason }: Asked, joint: Joint): JointView => ({
  ...joint,
  name: personName,
  askedAt: askedAt.toISOString(),
  reason,
  target: target && meetingFacts(target),
});

const undoUntil = (standing: Standing, actor: Actor, now: Date) =>
  whyNotUndo(standing, actor, now) ? null : (standing.last?.until ?? null);
