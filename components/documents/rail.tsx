import { useTranslations } from "next-intl";
import { Knot } from "@/components/documents/knot";
import type { DocumentView, RailKnot } from "@/domain/views/record";

const passed = (knot?: RailKnot) => knot?.state === "reached" || knot?.state === "now";

/** How far the document has come: one knot per phase on one thread, whole where both its ends are known. */
export function Rail({ document }: { document: DocumentView }) {
  const t = useTranslations("document");
  const { rail } = document;
  const here = rail.findLastIndex(passed);
  return (
    <section aria-labelledby="way">
      <h2 className="sr-only" id="way">
        {t("way")}
      </h2>
      <ol className="rail">
        {rail.map((knot, at) => (
          <Knot
            key={knot.phase}
            knot={knot}
            document={document}
            here={at === here}
            spun={passed(knot) && passed(rail[at + 1])}
          />
        ))}
      </ol>
    </section>
  );
}
