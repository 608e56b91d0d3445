import type { DocumentType } from "@/domain/documents";
import { phaseOf, type Stage } from "@/domain/stages";
import type { Day, StepKind } from "@/domain/views/record";
import { enterDocument, type ReportedStep } from "@/server/commands/record-document";
import type { Tx } from "@/server/db";
import { readToday } from "@/server/queries/today";

type Invented = {
  title: string;
  former?: string;
  type: DocumentType;
  member: string;
  body: string;
  ministers: string;
  sector: string;
  purpose: string;
  stage: Stage;
  listed: boolean;
  /** Days before today on which it was proposed, opened, and came before SOCA, the Council and the Leaders. */
  days: number[];
};

const invented: Invented[] = [
  {
    title: "ASEAN Joint Statement on Coastal Villages and Community Tourism (sample)",
    type: "jointStatement",
    member: "ID",
    body: "SOMRDPE",
    ministers: "AMRDPE",
    sector: "Rural development and poverty eradication",
    purpose: "To let coastal villages learn from each other how visitors are received to the benefit of all.",
    stage: "summit",
    listed: true,
    days: [190, 160, 60, 21, 5],
  },
  {
    title: "ASEAN Leaders' Declaration on Ageing in Place and Community-Based Long-Term Care (sample)",
    type: "leadersDeclaration",
    member: "TH",
    body: "SOMSWD",
    ministers: "AMMSWD",
    sector: "Social welfare and development",
    purpose: "To let older people live in their own homes for as long as they wish, with care near at hand.",
    stage: "council",
    listed: true,
    days: [230, 200, 90, 6],
  },
  {
    title: "ASEAN Declaration on Traditional Textile Knowledge and the Fair Use of Woven Cultural Expressions (sample)",
    former: "ASEAN Declaration on Weaving Heritage (sample)",
    type: "declaration",
    member: "LA",
    body: "SOMCA",
    ministers: "AMCA",
    sector: "Culture and arts",
    purpose: "To keep the knowledge of weaving with the communities that hold it.",
    stage: "soca",
    listed: true,
    days: [300, 270, 14],
  },
  {
    title: "ASEAN Declaration on Safe and Inclusive Digital Spaces for Children (sample)",
    type: "declaration",
    member: "PH",
    body: "ACWC",
    ministers: "AMMSWD",
    sector: "Rights of women and children",
    purpose: "To make the places where children meet online safe for every child.",
    stage: "drafting",
    listed: false,
    days: [66, 40],
  },
  {
    title: "ASEAN Leaders' Statement on Sport and Persons with Disabilities (sample)",
    type: "leadersStatement",
    member: "ID",
    body: "SOMS",
    ministers: "AMMS",
    sector: "Sports",
    purpose: "To open sport at every level to persons with disabilities.",
    stage: "proposed",
    listed: false,
    days: [28],
  },
];

const kinds: StepKind[] = ["proposed", "opened", "submitted", "wentOn", "wentOn"];
const stagesReached: Stage[] = ["proposed", "drafting", "soca", "council", "summit"];

/** Enters the invented Summit, some weeks ahead of today, and invented documents on their way to it. */
export async function loadDocuments(db: Tx) {
  const today = await readToday(db);
  const day = (ahead: number): Day => new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10);
  const soca = await meet(db, "Sample SOCA meeting", "SOCA", day(2));
  const council = await meet(db, "Sample Council meeting", "ASCC Council", day(11));
  const summit = await meet(db, "Sample Summit", "ASEAN Summit", day(22));
  const at = [null, null, soca, null, null];

  for (const { title, former, member, body, ministers, sector, stage, listed, days, ...rest } of invented) {
    const steps = days.map((ago, i): ReportedStep => {
      const reached = stagesReached[i] ?? "proposed";
      const common = { gate: reached, body: null, outcome: null, sourceId: null, targetId: summit };
      return {
        ...common,
        kind: kinds[i] ?? "proposed",
        phase: phaseOf(reached),
        meetingId: at[i] ?? null,
        day: day(-ago),
      };
    });
    await enterDocument(
      db,
      {
        ...rest,
        year: Number(day(22).slice(0, 4)),
        sample: true,
        titles: former ? [former, title] : [title],
        titleToConfirm: false,
        track: "adoption",
        finalBody: "leaders",
        sectors: [sector],
        leadMembers: [member],
        leadBodies: [body],
        ministerialBodies: [ministers],
        targetId: summit,
        stage,
        stageSince: day(-(days.at(-1) ?? 0)),
        outcome: null,
        steps,
      },
      { fromRecord: false, listed },
    );
  }
  return { soca, council, summit };
}

async function meet(db: Tx, name: string, bodyCode: string, startsOn: Day): Promise<string> {
  const address = name.toLowerCase().replaceAll(" ", "-");
  const date = new Date(`${startsOn}T00:00:00Z`);
  const { id } = await db.meeting.create({
    data: { address, name, bodyCode, numbers: [], startsOn: date, endsOn: date, sample: true, listed: true },
    select: { id: true },
  });
  return id;
}
