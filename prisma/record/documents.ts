import { type DocumentType, documentTypes, type Outcome, type Track } from "@/domain/documents";
import { type CycleFile, type DocumentFile, readRecord } from "@/prisma/record/files";
import type { Meetings } from "@/prisma/record/meetings";
import type { Sources } from "@/prisma/record/sources";
import { type ReportedDocument, type ReportedStep, recordDocument } from "@/server/commands/record-document";
import type { Tx } from "@/server/db";

const list = (value: string | string[] | null) => (value === null ? [] : [value].flat());
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function typeOf(written: string): DocumentType {
  const name = written.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const type = documentTypes.find((known) => known === name);
  if (!type) throw new Error(`The record names a type of document that is not known here: ${written}`);
  return type;
}

/** What was asked of the Leaders shows in what they did only where they adopted, noted or signed. */
const trackOf: Partial<Record<string, Track>> = { adopted: "adoption", noted: "notation", signed: "signature" };

type Parts = { summit: { id: string; startsOn: string | null } | null; sourceId: string; year: number };

function reported(file: DocumentFile, { summit, sourceId, year }: Parts, members: Map<string, string>) {
  const outcome = file.outcome as Outcome | null;
  const step: ReportedStep = {
    kind: outcome ?? "named",
    phase: outcome && "concluded",
    gate: outcome && "concluded",
    body: outcome && "ASEAN Summit",
    meetingId: outcome && summit ? summit.id : null,
    targetId: summit?.id ?? null,
    day: file.adoptedOn,
    outcome,
    sourceId,
  };
  const document: ReportedDocument = {
    year,
    sample: false,
    titles: [file.title],
    titleToConfirm: file.confidence !== "high",
    type: typeOf(file.type),
    track: trackOf[file.outcome ?? ""] ?? "undecided",
    finalBody: "leaders",
    purpose: null,
    sectors: list(file.sector).map(capital),
    leadMembers: file.leadCountries.map((name) => members.get(name) ?? name),
    leadBodies: list(file.seniorOfficialsBody),
    ministerialBodies: list(file.ministerialBody),
    targetId: summit?.id ?? null,
    stage: outcome && "concluded",
    stageSince: file.adoptedOn,
    outcome,
    steps: [step],
  };
  return document;
}

type Journey = { cycle: CycleFile; meetings: Meetings; release: string; council: string | null };

/** Puts before the conclusion what sources report of the way there: SOCA-34, the 29th Council, a changed title or type. */
function withJourney(document: ReportedDocument, { cycle, meetings, release, council }: Journey): ReportedDocument {
  const travelled = cycle.documents.find(({ finalTitle }) => finalTitle === document.titles[0]);
  const [discussed, agreed] = cycle.steps;
  const adopted = document.steps[0];
  if (!travelled || !discussed || !agreed || !adopted) return document;

  const together = cycle.documents.length - 1;
  const common = { targetId: adopted.targetId, outcome: null, together };
  const steps: ReportedStep[] = [
    {
      ...common,
      kind: "discussed",
      phase: "drafting",
      gate: "soca",
      body: "SOCA",
      meetingId: meetings("SOCA", discussed.number).id,
      day: discussed.on,
      sourceId: release,
      takingPart: discussed.present,
    },
    {
      ...common,
      kind: "agreedToSubmit",
      phase: "ministers",
      gate: "council",
      body: "ASCC Council",
      meetingId: meetings("ASCC Council", agreed.number).id,
      day: agreed.on,
      sourceId: council,
    },
  ];
  const { workingTitle } = travelled;
  const unmoved = { phase: null, gate: null, body: null, meetingId: null, targetId: null, day: null, outcome: null };
  const titles = workingTitle === document.titles[0] ? document.titles : [workingTitle, ...document.titles];
  if (titles.length > 1) {
    const change = { from: workingTitle, to: travelled.finalTitle };
    steps.push({ ...unmoved, kind: "titleChanged", sourceId: adopted.sourceId, change });
  }
  // The Villages Network went to the Council as a Leaders' Statement and was adopted as a Joint Statement.
  if (document.type === "leadersJointStatement" && workingTitle.includes("Leaders' Statement")) {
    const change = { from: "leadersStatement", to: document.type };
    steps.push({ ...unmoved, kind: "typeChanged", sourceId: adopted.sourceId, change });
  }
  return {
    ...document,
    titles,
    purpose: `To ${travelled.aim}.`,
    steps: [...steps, { ...adopted, together }],
  };
}

/** Enters the outcome documents of the record by `record`, numbered by date and then by their order in the file. */
export async function loadDocuments(db: Tx, meetings: Meetings, sources: Sources) {
  const members = new Map(readRecord("members").map(({ name, code }) => [name, code]));
  const cycle = readRecord("seed-cycle");
  const release = await sources("Kemenko PMK press release 118/HUMAS PMK/IV/2023", "official");
  const { sourceId: council } = await db.meeting.findUniqueOrThrow({
    where: { id: meetings("ASCC Council", 29).id },
    select: { sourceId: true },
  });
  const [{ year: entered } = { year: 0 }] = await db.$queryRaw<{ year: number }[]>`
    SELECT extract(year FROM day_in_jakarta())::int AS year`;

  const placed = readRecord("documents").map((file) => {
    const summit = file.summitNumbers?.[0] ? meetings("ASEAN Summit", file.summitNumbers[0]) : null;
    return { file, summit, day: file.adoptedOn ?? summit?.startsOn ?? "9999" };
  });
  placed.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

  for (const { file, summit } of placed) {
    const sourceId = await sources(file.source, file.sourceKind);
    const year = summit?.startsOn ? Number(summit.startsOn.slice(0, 4)) : entered;
    const document = reported(file, { summit, sourceId, year }, members);
    await recordDocument(db, withJourney(document, { cycle, meetings, release, council }));
  }
}
