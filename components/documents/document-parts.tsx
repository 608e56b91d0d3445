import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DocumentFacts } from "@/components/documents/document-facts";
import { DocumentHead } from "@/components/documents/document-head";
import { Relations } from "@/components/documents/relations";
import { TravelledWith } from "@/components/documents/travelled-with";
import { Crumbs } from "@/components/layout/crumbs";
import { MeetingName } from "@/components/meetings/meeting-name";
import { SampleNotice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { isOfRecord } from "@/domain/lines";
import type { DocumentView } from "@/domain/views/record";

type Props = { document: DocumentView };

/** The head of a document's page, whoever reads it: where it belongs, and what it is. */
export function DocumentTop({ document }: Props) {
  const t = useTranslations();
  const { summit, sample } = document;
  const crumbs = [{ label: t("nav.documents"), href: "/documents" }];
  const up = summit && { label: <MeetingName meeting={summit} />, href: `/documents?summit=${summit.address}` };
  return (
    <>
      {sample && <SampleNotice />}
      <Crumbs crumbs={up ? [...crumbs, up] : crumbs} />
      <DocumentHead document={document} />
    </>
  );
}

/** The verdict, then the way; on a wide page the way stands first. */
export function DocumentStands({ verdict, way }: { verdict: ReactNode; way: ReactNode }) {
  return (
    <div className="flex flex-col gap-9">
      {verdict}
      <div className="rail:-order-1">{way}</div>
    </div>
  );
}

/** What the text is to do. */
export function Purpose({ document }: Props) {
  const t = useTranslations();
  const { purpose } = document;
  if (!purpose && !isOfRecord(document)) return null;
  return (
    <Section id="purpose" title={t("word.purpose")}>
      {purpose ? (
        <p lang="en" className="max-w-text pt-3 text-lg text-pretty">
          {purpose}
        </p>
      ) : (
        <p className="pt-3 text-sm text-ink-2">{t("msg.unknown")}</p>
      )}
    </Section>
  );
}

/** What the record says of a document, and the documents that took its way with it. */
export function FactsAndCompanions({ document }: Props) {
  const t = useTranslations();
  return (
    <>
      <Section id="facts" title={t("document.facts")}>
        <DocumentFacts document={document} />
      </Section>
      {document.relations.length > 0 && (
        <Section id="related" title={t("relation.title")}>
          <Relations relations={document.relations} inside={document.stage !== null} />
        </Section>
      )}
      {document.travelledWith.length > 0 && (
        <Section id="travelled" title={t("document.travelledWith")}>
          <TravelledWith documents={document.travelledWith} />
        </Section>
      )}
    </>
  );
}
