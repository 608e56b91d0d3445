import { useTranslations } from "next-intl";
import { Refusal } from "@/components/documents/refusal";
import { Crumbs } from "@/components/layout/crumbs";
import { Frame } from "@/components/layout/frame";
import { Difference } from "@/components/positions/difference";
import { PublicPreview } from "@/components/steps/public-preview";
import { StandsNow } from "@/components/steps/stands-now";
import { StepForm } from "@/components/steps/step-form";
import { StepSays } from "@/components/steps/step-says";
import { StepWords } from "@/components/steps/step-words";
import { SampleNotice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/section";
import { moveWord } from "@/domain/acts";
import type { Reader } from "@/domain/views/reader";
import type { StepView } from "@/domain/views/step";

type Props = { reader: Reader; view: StepView; page: string };

/** The page of one act: what it will do and who will see it, why it is off if it is, and its form. */
export function StepPage({ reader, view, page }: Props) {
  const t = useTranslations();
  const { facts } = view;
  const name = t(`move.${moveWord(facts)}`);
  const crumbs = [
    { label: t("nav.documents"), href: "/documents" },
    { label: facts.reference, href: `/documents/${facts.address}` },
  ];
  const refusal = facts.refusal && (
    <Refusal
      refusal={facts.refusal}
      className="max-w-text rounded-md border border-dashed border-line-strong px-5 py-4"
    />
  );
  return (
    <Frame reader={reader} current="documents" title={`${name}, ${facts.reference}`} sample={facts.sample}>
      {facts.sample && <SampleNotice />}
      <Crumbs crumbs={crumbs} />
      <PageHead title={name}>
        <span lang="en" className="title">
          {facts.title}
        </span>
      </PageHead>
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="order-2 lg:order-1">
          {(facts.act === "list" || facts.act === "release") && !facts.refusal && <PublicPreview view={view} />}
          {facts.act === "facts" && facts.listed && !facts.refusal && <PublicPreview view={view} now />}
          {view.difference && !facts.refusal && <Difference address={facts.address} difference={view.difference} />}
          <StepWords>
            <StepForm facts={facts} page={page} refusal={refusal} now={<StandsNow view={view} />} />
          </StepWords>
        </div>
        <aside className="order-1 lg:order-2" aria-label={t("act.aside")}>
          {!facts.refusal && <StepSays view={view} />}
        </aside>
      </div>
    </Frame>
  );
}
