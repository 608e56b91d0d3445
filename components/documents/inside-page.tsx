import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
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
import { isOnlyReported } from "@/domain/public-lines";
import type { InsideView } from "@/domain/views/inside";
import type { Reader } from "@/domain/views/reader";
import { readsEveryVersion } from "@/domain/visibility";
import { Link } from "@/i18n/navigation";

type Props = { view: InsideView; actor: Actor; zone: string | undefined };

/** The page of one document for those who work on it: where it stands, with whom it rests, and what can be done. */
export function InsidePage({ reader, done, ...rest }: Omit<Props, "zone"> & { reader: Reader; done?: string }) {
  const props = { ...rest, zone: reader?.zone ?? undefined };
  const { view, actor } = rest;
  const onlyRecord = isOnlyReported(view.history);
  // Where no state is asked for its word, nothing comes between the lines of the record and what stands above them.
  const historyApart = rowsShown(view, actor).length > 0;
  return (
    <>
      <DocumentTop document={view} />
      {done && <DoneAnswer view={view} actor={actor} />}
      <DocumentStands
        verdict={<InsideVerdict view={view} actor={actor} zone={props.zone} />}
        way={onlyRecord ? <Rail document={view} /> : <Way view={view} />}
      />
      {/* On a phone what the states said stands before what is seldom looked up; on a wide page both stand beside each other. */}
      <div className="mt-12 grid gap-x-14 gap-y-11 lg:grid-cols-[minmax(0,1fr)_20.5rem] lg:grid-rows-[auto_1fr_auto]">
        <Beside {...props} />
        <Record {...props}>{!historyApart && <History view={view} zone={props.zone} />}</Record>
        <Known view={view} actor={actor} />
        {historyApart && <History view={view} zone={props.zone} apart />}
      </div>
    </>
  );
}

/** What can be done, and what stands beside the stage. */
function Beside({ view, actor, zone }: Props) {
  const t = useTranslations("inside");
  return (
    <aside aria-label={t("aside")} className="loose grid min-w-0 content-start gap-11 lg:col-start-2 lg:row-start-1">
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
    </aside>
  );
}

/** What the public sees, and the facts. */
function Known({ view, actor }: Omit<Props, "zone">) {
  const t = useTranslations();
  return (
    <aside
      aria-label={t("document.aside")}
      className="loose grid min-w-0 content-start gap-11 lg:col-start-2 lg:row-span-2 lg:row-start-2"
    >
      <Section id="public" title={t("inside.public")}>
        <PublicState view={view} actor={actor} />
      </Section>
      <FactsAndCompanions document={view} />
    </aside>
  );
}

/** Every line of the record. */
function History({ view, zone, apart = false }: Omit<Props, "actor"> & { apart?: boolean }) {
  const t = useTranslations("word");
  return (
    <div className={`loose min-w-0 ${apart ? "lg:col-start-1 lg:row-start-3" : ""}`}>
      <Section id="history" title={t("history")} aside={<RecordCheck view={view} />}>
        <InsideHistory lines={view.history} opened={view.opened} zone={zone} />
      </Section>
    </div>
  );
}

/** What the states and bodies said, and the texts they said it of. */
function Record({ view, actor, zone, children }: Props & { children: ReactNode }) {
  const t = useTranslations();
  const { decisions, standing } = view;
  return (
    <div className="loose grid min-w-0 content-start gap-11 lg:col-start-1 lg:row-span-2 lg:row-start-1">
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
      {children}
    </div>
  );
}
