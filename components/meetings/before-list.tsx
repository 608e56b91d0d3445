import { useTranslations } from "next-intl";
import { DocumentLink } from "@/components/desk/document-link";
import { useStanding } from "@/components/documents/standing";
import { useVerdictWords } from "@/components/meetings/verdict-words";
import { Mark, stageShape } from "@/components/ui/mark";
import type { DocumentBefore } from "@/domain/views/meeting-inside";

/** The documents before a meeting, each with its stage and how the consultations on it stand. */
export function BeforeList({ documents }: { documents: DocumentBefore[] }) {
  const t = useTranslations("page.meeting");
  const [verdictWords, standing] = [useVerdictWords(), useStanding()];
  if (documents.length === 0) return <p className="py-3 text-sm text-ink-2">{t("beforeNone")}</p>;
  return (
    <ul className="record">
      {documents.map((before) => {
        const { document } = before;
        const verdict = verdictWords(before);
        return (
          <li key={document.address}>
            <Mark shape={document.stage ? stageShape(document.stage) : "ended"} />
            <p className="when">{document.reference}</p>
            <div className="what grid grid-cols-1 gap-1">
              <h3 className="text-base">
                <DocumentLink document={document} />
              </h3>
              <p className="font-medium">{standing({ ...document, phase: null }).word}</p>
              {verdict && (
                <p className="flex items-baseline gap-2 text-pretty">
                  <Mark shape={verdict.shape} className="relative top-[0.1em]" />
                  <span>
                    {verdict.words}
                    <span className="restricted">{verdict.yet}</span>
                  </span>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
