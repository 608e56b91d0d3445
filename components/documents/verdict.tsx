import { useTranslations } from "next-intl";
import { useRestsWith } from "@/components/documents/rests-with";
import { useStanding } from "@/components/documents/standing";
import { useStands } from "@/components/documents/stands";
import { SupersededBy } from "@/components/documents/superseded-by";
import { Mark } from "@/components/ui/mark";
import type { DocumentView } from "@/domain/views/record";

/** The verdict: where the document stands and with whom it rests, each in one sentence. */
export function Verdict({ document }: { document: DocumentView }) {
  const t = useTranslations();
  const [standing, stands, restsWith] = [useStanding()({ ...document, outcome: null }), useStands(), useRestsWith()];
  const says = "mt-1.5 text-lg text-pretty";
  return (
    <section
      aria-label={t("document.stands")}
      className="panel grid rounded-md border border-line bg-surface shadow-raise md:grid-cols-[minmax(0,1.75fr)_minmax(0,1fr)] [&>*]:px-5 [&>*]:pt-4.5 [&>*]:pb-5"
    >
      <div>
        <h2 className="flex items-center gap-2 text-sm">
          <Mark shape={standing.shape} />
          {document.phase || document.stage ? standing.word : t("document.stands")}
        </h2>
        <p className={says}>{stands(document)}</p>
        <SupersededBy successor={document.successor} />
      </div>
      <div className="border-line max-md:border-t md:border-l">
        <h2 className="text-sm">{t("word.actionHolder")}</h2>
        <p className={says}>{restsWith(document)}</p>
      </div>
    </section>
  );
}
