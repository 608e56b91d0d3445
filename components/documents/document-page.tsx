import { useTranslations } from "next-intl";
import { DocumentFacts } from "@/components/documents/document-facts";
import { DocumentHead } from "@/components/documents/document-head";
import { History } from "@/components/documents/history";
import { Rail } from "@/components/documents/rail";
import { TravelledWith } from "@/components/documents/travelled-with";
import { Verdict } from "@/components/documents/verdict";
import { Crumbs } from "@/components/layout/crumbs";
import { MeetingName } from "@/components/meetings/meeting-name";
import { SampleNotice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { DocumentView } from "@/domain/views/record";
import { Link } from "@/i18n/navigation";

/** Everything the page of one document says, the sentence first. */
export function DocumentPage({ document }: { document: DocumentView }) {
  const t = useTranslations();
  const { summit, purpose, travelledWith } = document;
  const crumbs = [{ label: t("nav.documents"), href: "/documents" }];
  const up = summit && { label: <MeetingName meeting={summit} />, href: `/documents?summit=${summit.address}` };
  return (
    <>
      {document.sample && <SampleNotice />}
      <Crumbs crumbs={up ? [...crumbs, up] : crumbs} />
      <DocumentHead document={document} />
      <div className="flex flex-col gap-9">
        <Verdict document={document} />
        <div className="rail:-order-1">
          <Rail document={document} />
        </div>
      </div>
      <div className="mt-12 grid gap-x-14 gap-y-11 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="grid content-start gap-11">
          <Section id="purpose" title={t("word.purpose")}>
            {purpose ? (
              <p lang="en" className="max-w-text pt-3 text-lg text-pretty">
                {purpose}
              </p>
            ) : (
              <p className="pt-3 text-sm text-ink-2">{t("msg.unknown")}</p>
            )}
          </Section>
          <Section id="text" title={t("word.text")}>
            {document.released !== null ? (
              <p className="pt-3">
                <Link href={`/documents/${document.address}/versions/${document.released}`}>
                  {t("document.readText", { version: document.released })}
                </Link>
              </p>
            ) : (
              <p className="pt-3 text-sm text-ink-2">{t("msg.textNotReleased")}</p>
            )}
          </Section>
          <Section id="history" title={t("word.history")}>
            <History lines={document.history} />
            {!document.sample && <p className="pt-3 text-sm text-ink-2">{t("document.onlyReported")}</p>}
          </Section>
        </div>
        <aside aria-label={t("document.aside")} className="grid content-start gap-11">
          <Section id="facts" title={t("document.facts")}>
            <DocumentFacts document={document} />
          </Section>
          {travelledWith.length > 0 && (
            <Section id="travelled" title={t("document.travelledWith")}>
              <TravelledWith documents={travelledWith} />
            </Section>
          )}
        </aside>
      </div>
    </>
  );
}
