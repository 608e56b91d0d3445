import { useTranslations } from "next-intl";
import { Turn } from "@/components/documents/turn";
import { WayKnotItem } from "@/components/documents/way-knot";
import type { InsideView } from "@/domain/views/inside";
import { stagesOfWay, type WayKnot, wayOf } from "@/domain/way";

const passed = (knot: WayKnot | undefined) => knot?.state === "reached" || knot?.state === "now";

/** The exact way of a document: every stage on one thread, which turns back at a return and begins again. */
export function Way({ view }: { view: InsideView }) {
  const t = useTranslations();
  const stages = stagesOfWay(view.finalBody);
  const passes = wayOf(view);
  return (
    <section aria-labelledby="way" className={`way of-${stages.length}`}>
      <h2 className="sr-only" id="way">
        {t("document.way")}
      </h2>
      {passes.map((pass, i) => (
        <div key={pass.from} className="pass-and-turn">
          <ol className="rail pass" aria-label={passes.length > 1 ? t("inside.pass", { n: i + 1 }) : undefined}>
            {pass.knots.map((knot, at) => {
              const next = pass.knots[at + 1];
              return (
                <WayKnotItem
                  key={`${knot.stage}-${knot.state}`}
                  knot={knot}
                  view={view}
                  column={stages.indexOf(knot.stage) + 1}
                  spun={passed(knot) && passed(next)}
                  turned={pass.ended !== null && passed(knot) && !passed(next)}
                />
              );
            })}
          </ol>
          {pass.ended && <Turn ended={pass.ended} last={pass.knots.findLast(passed)} stages={stages} />}
        </div>
      ))}
    </section>
  );
}
