import { useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import { MeetingLink } from "@/components/meetings/meeting-link";
import { When } from "@/components/meetings/when";
import type { GateRow } from "@/domain/views/bodies";
import type { Day, MeetingFacts } from "@/domain/views/record";
import { Link } from "@/i18n/navigation";

type Props = { gates: GateRow[]; today: Day };

function Sitting({ meeting, today }: { meeting: MeetingFacts; today: Day }) {
  return (
    <>
      <MeetingLink meeting={meeting} />
      <span className="block text-ink-2">
        <When meeting={meeting} today={today} />
      </span>
    </>
  );
}

function BodyName({ kind }: Pick<GateRow, "kind">) {
  const t = useTranslations("body");
  const [name, full] = [t(kind), t(`${kind}Full`)];
  return (
    <>
      <b>{name}</b>
      {full !== name && <span className="block text-ink-2">{full}</span>}
    </>
  );
}

/** SOCA, the Council and the Summit, each with its latest and next meeting. */
export function GateTable({ gates, today }: Props) {
  const t = useTranslations("page.bodies");
  const [word, meetings] = [useTranslations("word"), useTranslations("page.meetings")];
  const columns = (["body", "latest", "next", "meetings"] as const).map((column) => ({ name: t(column) }));
  return (
    <CardTable caption={t("gates")} columns={columns} fixed>
      <CardBody>
        {gates.map(({ kind, latest, next, meetings: count }) => (
          <CardRow key={kind} head={<BodyName kind={kind} />}>
            <CardCell label={t("latest")} quiet={!latest}>
              {latest ? <Sitting meeting={latest} today={today} /> : word("unknown")}
            </CardCell>
            <CardCell label={t("next")} quiet={!next}>
              {next ? <Sitting meeting={next} today={today} /> : word("unknown")}
            </CardCell>
            <CardCell>
              <Link href={`/meetings?body=${kind}`}>{meetings("count", { count })}</Link>
            </CardCell>
          </CardRow>
        ))}
      </CardBody>
    </CardTable>
  );
}
