import { useTranslations } from "next-intl";
import { Attachments } from "@/components/attachments/attachments";
import { CirculationNow } from "@/components/circulations/circulation-now";
import { Clearances, Conditions } from "@/components/documents/beside-stage";
import { Decisions } from "@/components/documents/decisions";
import { DocumentStands, DocumentTop, FactsAndCompanions, Purpose } from "@/components/documents/document-parts";
import { DoneAnswer } from "@/components/documents/done-answer";
import { InsideHistory } from "@/components/documents/inside-history";
import { InsideVerdict } from "@/components/documents/inside-verdict";
import { OpenPassages } from "@/components/documents/open-passages";
import { PublicState } from "@/components/documents/public-state";
import { Rail } from "@/components/documents/rail";
import { RecordCheck } from "@/components/documents/record-check";
import { SaidLinks } from "@/components/documents/said-links";
import { StepsPanel } from "@/components/documents/steps-panel";
import { Versions } from "@/components/documents/versions";
import { Way } from "@/components/documents/way";
import { PositionsTable, rowsShown } from "@/components/positions/positions-table";
import { Section } from "@/components/ui/section";
import { whyNotAttach } from "@/domain/attachments";
import type { Actor } from "@/domain/people";
import type { InsideView } from "@/domain/views/inside";
import type { Reader } from "@/domain/views/reader";
import { readsEveryVersion } from "@/domain/visibility";
import { Link } from "@/i18n/navigation";

type Props = { view: InsideView; actor: Actor; zone: string | undefined };

/** The page of one document for those who work on it: where it stands, with whom it rests, and what can be done. */
export function InsidePage({ reader, done, ...rest }: Omit<Props, "zone"> & { reader: Reader; done?: string }) {
  const props = { ...rest, zone: reader?.zone ?? undefined };
  const { view, actor } = rest;
  const onlyRecord = view.history.every(({ fromRecord }) => fromRecord);
  return (
    <>
      <DocumentTop document={view} />
      {done && <DoneAnswer view={view} actor={actor} />}
      <DocumentStands
        verdict={<InsideVerdict view={view} actor={actor} zone={props.zone} />}
        way={onlyRecord ? <Rail document={view} /> : <Way view={view} />}
      />
      <div className="mt-12 grid gap-x-14 gap-y-11 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <Beside {...props} />
        <Record {...props} />
      </div>
    </>
  );
}

/** What can be done, what stands beside the stage, what the public sees, and the facts. */
function Beside({ view, actor, zone }: Props) {
  const t = useTranslations("inside");
  return (
    <aside aria-label={t("aside")} className="loose grid min-w-0 content-start gap-11 lg:order-2">
      <StepsPanel view={view} actor={actor} zone={zone} />
      <CirculationNow view={view} actor={actor} zone={zone} />
      {view.conditions.length > 0 && (
        <Section id="conditions" title={t("conditions")}>
          <Conditions view={view} actor={actor} />
        </Section>
      )}
      {view.clearances.length > 0 && (
        <Section id="clearances" title={t("clearances")}>
          <Clearances view={view} actor={actor} />
        </Section>
      )}
      <Section id="public" title={t("public")}>
        <PublicState view={view} actor={actor} />
      </Section>
      <FactsAndCompanions document={view} />
    </aside>
  );
}

/** What the states and bodies said, the texts they said it of, and every line of the record. */
function Record({ view, actor, zone }: Props) {
  const t = useTranslations();
  const { decisions, standing, history } = view;
  return (
    <div className="loose grid min-w-0 content-start gap-11">
      {rowsShown(view, actor).length > 0 && (
        <div className="restricted">
          <Section
            id="positions"
            title={t("inside.words.title")}
            aside={t("act.versionNumber", { version: standing.version ?? 0 })}
          >
            <PositionsTable view={view} actor={actor} />
          </Section>
        </div>
      )}
      {decisions.length > 0 && (
        <Section id="decisions" title={t("inside.decisions")}>
          <Decisions view={view} actor={actor} />
        </Section>
      )}
      {standing.version !== null && (
        <Section
          id="brackets"
          title={t("inside.brackets")}
          aside={t("act.versionNumber", { version: standing.version })}
        >
          <OpenPassages view={view} />
        </Section>
      )}
      <Section id="versions" title={t("inside.versions")}>
        <SaidLinks view={view} actor={actor} />
        <Versions view={view} readsAll={readsEveryVersion(actor, view)} zone={zone} />
      </Section>
      <Section
        id="attachments"
        title={t("attachment.title")}
        aside={
          <Link href={`/documents/${view.address}/attachments`} className="off-paper">
            {t(whyNotAttach(standing, actor) ? "attachment.open" : "attachment.openAdd")}
          </Link>
        }
      >
        {view.attachments.length > 0 ? (
          <Attachments address={view.address} attachments={view.attachments} zone={zone} />
        ) : (
          <p className="pt-3 text-sm text-ink-2">{t("attachment.none")}</p>
        )}
      </Section>
      <Purpose document={view} />
      <Section id="history" title={t("word.history")} aside={<RecordCheck view={view} />}>
        <InsideHistory lines={history} opened={view.opened} zone={zone} />
      </Section>
    </div>
  );
}
