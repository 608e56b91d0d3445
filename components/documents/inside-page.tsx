import { useTranslations } from "next-intl";
import { Clearances, Conditions } from "@/components/documents/beside-stage";
import { Decisions } from "@/components/documents/decisions";
import { DocumentFacts } from "@/components/documents/document-facts";
import { DocumentHead } from "@/components/documents/document-head";
import { DoneAnswer } from "@/components/documents/done-answer";
import { InsideHistory } from "@/components/documents/inside-history";
import { InsideVerdict } from "@/components/documents/inside-verdict";
import { PublicState } from "@/components/documents/public-state";
import { Rail } from "@/components/documents/rail";
import { StepsPanel } from "@/components/documents/steps-panel";
import { TravelledWith } from "@/components/documents/travelled-with";
import { Versions } from "@/components/documents/versions";
import { Way } from "@/components/documents/way";
import { Crumbs } from "@/components/layout/crumbs";
import { MeetingName } from "@/components/meetings/meeting-name";
import { SampleNotice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/domain/people";
import type { InsideView } from "@/domain/views/inside";
import type { Reader } from "@/domain/views/reader";

type Props = { view: InsideView; actor: Actor; reader: Reader; done: string | undefined };

/** The page of one document for those who work on it: where it stands, with whom it rests, and what can be done. */
export function InsidePage({ view, actor, reader, done }: Props) {
  const t = useTranslations();
  const { summit, purpose, travelledWith, decisions, conditions, clearances, history } = view;
  const crumbs = [{ label: t("nav.documents"), href: "/documents" }];
  const up = summit && { label: <MeetingName meeting={summit} />, href: `/documents?summit=${summit.address}` };
  const onlyRecord = history.every(({ fromRecord }) => fromRecord);
  return (
    <>
      {view.sample && <SampleNotice />}
      <Crumbs crumbs={up ? [...crumbs, up] : crumbs} />
      <DocumentHead document={view} />
      {done && <DoneAnswer view={view} />}
      <div className="flex flex-col gap-9">
        <InsideVerdict view={view} actor={actor} />
        <div className="rail:-order-1">{onlyRecord ? <Rail document={view} /> : <Way view={view} />}</div>
      </div>
      <div className="mt-12 grid gap-x-14 gap-y-11 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <aside
          aria-label={t("inside.aside")}
          className="loose grid min-w-0 content-start gap-11 lg:order-2 print:order-2"
        >
          <StepsPanel view={view} actor={actor} zone={reader?.zone ?? undefined} />
          {conditions.length > 0 && (
            <Section id="conditions" title={t("inside.conditions")}>
              <Conditions view={view} actor={actor} />
            </Section>
          )}
          {clearances.length > 0 && (
            <Section id="clearances" title={t("inside.clearances")}>
              <Clearances view={view} actor={actor} />
            </Section>
          )}
          <Section id="public" title={t("inside.public")}>
            <PublicState view={view} />
          </Section>
          <Section id="facts" title={t("document.facts")}>
            <DocumentFacts document={view} />
          </Section>
          {travelledWith.length > 0 && (
            <Section id="travelled" title={t("document.travelledWith")}>
              <TravelledWith documents={travelledWith} />
            </Section>
          )}
        </aside>
        <div className="loose grid min-w-0 content-start gap-11">
          {decisions.length > 0 && (
            <Section id="decisions" title={t("inside.decisions")}>
              <Decisions view={view} actor={actor} />
            </Section>
          )}
          <Section id="versions" title={t("inside.versions")}>
            <Versions view={view} zone={reader?.zone ?? undefined} />
          </Section>
          <Section id="purpose" title={t("word.purpose")}>
            {purpose ? (
              <p lang="en" className="max-w-text pt-3 text-lg text-pretty">
                {purpose}
              </p>
            ) : (
              <p className="pt-3 text-sm text-ink-2">{t("msg.unknown")}</p>
            )}
          </Section>
          <Section id="history" title={t("word.history")}>
            <InsideHistory lines={history} zone={reader?.zone ?? undefined} />
          </Section>
        </div>
      </div>
    </>
  );
}
