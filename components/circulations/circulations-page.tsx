import { useTranslations } from "next-intl";
import { useAsks } from "@/components/circulations/asks";
import { Deadline, useMomentText } from "@/components/circulations/moments";
import { TextLine } from "@/components/circulations/text-line";
import { useBodyName } from "@/components/documents/body-name";
import { Frame } from "@/components/layout/frame";
import { ButtonLink } from "@/components/ui/button";
import { SampleNotice } from "@/components/ui/notice";
import { Empty, PageHead, Section } from "@/components/ui/section";
import type { CirculationRow, CirculationsView } from "@/domain/views/circulations";
import type { Reader } from "@/domain/views/reader";
import { Link } from "@/i18n/navigation";

type Props = { reader: Reader; view: CirculationsView };

/** The circulations that the reader has to do with: the open ones by their deadline, then what has ended. */
export function CirculationsPage({ reader, view }: Props) {
  const t = useTranslations("page.circulations");
  const isRunning = ({ state }: CirculationRow) => state === "open" || state === "past";
  const open = view.rows.filter(isRunning).sort((a, b) => (a.deadline < b.deadline ? -1 : 1));
  const ended = view.rows.filter((row) => !isRunning(row));
  const holdsSample = view.rows.some(({ texts }) => texts.some(({ sample }) => sample));
  const list = (rows: CirculationRow[]) => (
    <ol>
      {rows.map((row) => (
        <Item key={row.id} row={row} now={view.now} reader={reader} />
      ))}
    </ol>
  );
  return (
    <Frame reader={reader} current="circulations" title={t("title")} sample={holdsSample}>
      {holdsSample && <SampleNotice />}
      <PageHead title={t("title")}>{t("lead")}</PageHead>
      <p className="mb-7 flex flex-wrap items-center gap-3">
        {view.sends && (
          <ButtonLink href="/circulations/new" primary>
            {t("new")}
          </ButtonLink>
        )}
        <Link href="/circulations/rules" className="text-sm">
          {t("rules")}
        </Link>
      </p>
      {view.rows.length === 0 ? (
        <Empty>{t("none")}</Empty>
      ) : (
        <div className="grid gap-10">
          <Section title={t("open")} id="open">
            {open.length > 0 ? list(open) : <p className="pt-3 text-ink-2">{t("noneOpen")}</p>}
          </Section>
          {ended.length > 0 && (
            <Section title={t("ended")} id="ended">
              {list(ended)}
            </Section>
          )}
        </div>
      )}
    </Frame>
  );
}

function Item({ row, now, reader }: { row: CirculationRow; now: string; reader: Reader }) {
  const [t, asks, bodyName, momentOf] = [
    useTranslations("circulation"),
    useAsks(),
    useBodyName("bodyInText"),
    useMomentText(),
  ];
  const running = row.state === "open" || row.state === "past";
  return (
    <li className="grid gap-x-10 gap-y-2 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_20rem]">
      <div>
        <h3 className="text-lg">
          <Link href={`/circulations/${row.id}`}>{asks.name(row)}</Link>
        </h3>
        <ul className="mt-2 grid gap-2.5">
          {row.texts.map((text) => (
            <li key={text.address}>
              <TextLine text={text} row={row} />
            </li>
          ))}
        </ul>
      </div>
      <div className="grid content-start gap-1">
        {running && <Deadline {...row} now={now} reader={reader} />}
        <p className="text-sm text-ink-2">{t("onBehalf", { body: bodyName(row.body) })}</p>
        <p className="text-sm text-ink-2">{t("sent", { moment: momentOf(row.sentAt) })}</p>
      </div>
    </li>
  );
}
