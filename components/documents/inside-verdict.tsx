import { useTranslations } from "next-intl";
import { actKey } from "@/components/circulations/asks";
import { CirculatedUntil } from "@/components/circulations/circulated-until";
import { HowWorkedOut } from "@/components/documents/how-worked-out";
import { useInsideRests } from "@/components/documents/inside-rests";
import { useInsideStands } from "@/components/documents/inside-stands";
import { useClearancesAwaited } from "@/components/documents/refusal";
import { StanceStrip } from "@/components/documents/stance-strip";
import { useStanding } from "@/components/documents/standing";
import { SupersededBy } from "@/components/documents/superseded-by";
import { ButtonLink } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { moveWord, slugOf } from "@/domain/acts";
import { repliesNext } from "@/domain/circulations";
import { clearancesAt, clearancesBeyond } from "@/domain/clearances-named";
import { onPaper } from "@/domain/on-paper";
import { keepsOwnTurn } from "@/domain/own-word";
import type { Actor } from "@/domain/people";
import { restsWithActor } from "@/domain/rests-with-actor";
import { isBeforeStates } from "@/domain/states-words";
import { nextAct } from "@/domain/steps-open";
import type { InsideView } from "@/domain/views/inside";

/** Where the document stands and with whom it rests, each in one sentence, for the reader's eyes. */
export function InsideVerdict({ view, actor, zone }: { view: InsideView; actor: Actor; zone: string | undefined }) {
  const t = useTranslations();
  const standing = useStanding()({ ...view, outcome: null });
  const [standsOf, restsOf] = [useInsideStands(), useInsideRests()];
  const held = keepsOwnTurn(view, actor);
  const mine = restsWithActor(view, actor) ?? (held ? "delegation" : null);
  const next = nextAct(view, actor);
  const word = next && moveWord({ ...view, act: next, actor });
  const { circulation, stage, standing: facts } = view;
  const awaited = useClearancesAwaited()(
    clearancesAt(facts.clearances, stage),
    clearancesBeyond(facts.clearances, stage),
  );
  const seesAll = actor.role === "secretariat" || actor.role === "admin";
  const says = "mt-1.5 text-lg text-pretty";
  return (
    <section
      aria-label={t("document.stands")}
      className="panel grid rounded-md border border-line bg-surface shadow-raise md:grid-cols-[minmax(0,1.75fr)_minmax(0,1fr)] [&>*]:px-5 [&>*]:pt-4.5 [&>*]:pb-5"
    >
      <div>
        <h2 className="flex items-center gap-2 text-sm">
          <Mark shape={standing.shape} />
          {view.stage ? standing.word : t("document.stands")}
        </h2>
        <BothWays className={says} screen={standsOf(view)} paper={standsOf(onPaper(view))} />
        <SupersededBy successor={view.successor} />
        {seesAll && isBeforeStates(view) && <HowWorkedOut view={view} />}
      </div>
      <div className="border-line max-md:border-t md:border-l">
        <h2 className="text-sm">{t("word.actionHolder")}</h2>
        <BothWays className={says} screen={restsOf(view)} paper={restsOf(view, { named: false })} />
        {awaited.length > 0 && <p className="restricted mt-1.5 text-sm text-pretty text-ink-2">{awaited.join(" ")}</p>}
        {held && (
          <p className="restricted mt-1.5 text-sm text-pretty text-ink-2">
            {t("page.desk.task.heldDetail", { version: facts.version ?? 0 })}
          </p>
        )}
        {mine && <p className="restricted mt-1.5 text-sm font-medium text-accent">{t(`inside.mine.${mine}`)}</p>}
        {circulation && <CirculatedUntil circulation={circulation} zone={zone} />}
        {circulation && repliesNext(circulation, actor) ? (
          <p className="off-paper mt-3">
            <ButtonLink primary href={`/circulations/${circulation.id}/steps/reply`}>
              {t(`page.circulations.acts.${actKey("reply", circulation)}`)}
            </ButtonLink>
          </p>
        ) : (
          next &&
          word && (
            <p className="off-paper mt-3">
              <ButtonLink primary href={`/documents/${view.address}/steps/${slugOf(next)}`}>
                {t(`move.${word}`)}
              </ButtonLink>
            </p>
          )
        )}
      </div>
      <StanceStrip view={view} actor={actor} />
    </section>
  );
}

/** A sentence that names states on the screen alone; what is printed may be read by a whole hall. */
function BothWays({ screen, paper, className }: { screen: string; paper: string; className: string }) {
  if (screen === paper) return <p className={className}>{screen}</p>;
  return (
    <>
      <p className={`${className} restricted`}>{screen}</p>
      <p className={`${className} on-paper`}>{paper}</p>
    </>
  );
}
