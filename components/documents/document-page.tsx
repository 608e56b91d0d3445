import { useTranslations } from "next-intl";
import { DocumentStands, DocumentTop, FactsAndCompanions, Purpose } from "@/components/documents/document-parts";
import { History } from "@/components/documents/history";
import { Rail } from "@/components/documents/rail";
import { Verdict } from "@/components/documents/verdict";
import { Section } from "@/components/ui/section";
import { isOnlyReported } from "@/domain/public-lines";
import type { DocumentView } from "@/domain/views/record";
import { Link } from "@/i18n/navigation";

/** Everything the page of one document says, the sentence first. */
export function DocumentPage({ document }: { document: DocumentView }) {
  const t = useTranslations();
  const reported = document.phase === "concluded" && isOnlyReported(document.history);
  return (
    <>
      <DocumentTop document={document} />
      <DocumentStands verdict={<Verdict document={document} />} way={<Rail document={document} />} />
      <div className="mt-12 grid gap-x-14 gap-y-11 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="grid content-start gap-11">
          <Purpose document={document} />
          <Section id="text" title={t("word.text")}>
            {document.released !== null ? (
              <p className="pt-3">
                <Link href={`/documents/${document.address}/versions/${document.released}`}>
                  {t("document.readText", { version: document.released })}
                </Link>
              </p>
            ) : (
              <p className="pt-3 text-sm text-ink-2">{t(reported ? "document.textReported" : "msg.textNotReleased")}</p>
            )}
          </Section>
          <Section id="history" title={t("word.history")}>
            <History lines={document.history} />
            {!document.sample && <p className="pt-3 text-sm text-ink-2">{t("document.onlyReported")}</p>}
          </Section>
        </div>
        <aside aria-label={t("document.aside")} className="grid content-start gap-11">
          <FactsAndCompanions document={document} />
        </aside>
      </div>
    </>
  );
}
