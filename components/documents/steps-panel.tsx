import { useTranslations } from "next-intl";
import { JointStep } from "@/components/documents/joint-step";
import { PendingStep } from "@/components/documents/pending-step";
import { Refusal } from "@/components/documents/refusal";
import { ButtonLink } from "@/components/ui/button";
import { Moment } from "@/components/ui/date";
import { moveWord, slugOf } from "@/domain/acts";
import type { Actor } from "@/domain/people";
import { isRare, type Offered, offered } from "@/domain/steps-open";
import type { InsideView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

type Props = { view: InsideView; actor: Actor; zone?: string };

/** What the reader can do now; a step that is off says why. */
export function StepsPanel({ view, actor, zone }: Props) {
  const t = useTranslations();
  const { moves, others } = offered(view, actor);
  const { undoUntil, pending, joint, address } = view;
  const [daily, rare] = [others.filter(({ act }) => !isRare(act)), others.filter(({ act }) => isRare(act))];
  const first = moves.length > 0 || undoUntil !== null || pending !== null || joint !== null;
  return (
    <section
      id="steps"
      aria-labelledby="steps-head"
      className="loose off-paper rounded-md border border-line bg-surface px-5 py-4.5 shadow-raise"
    >
      <h2 id="steps-head">{t("inside.steps")}</h2>
      {!first && others.length === 0 && <p className="pt-2 text-sm text-ink-2">{t("inside.noSteps")}</p>}
      {first && (
        <ul className="moves">
          {undoUntil && (
            <li>
              <ButtonLink href={`/documents/${address}/steps/undo`}>{t("move.undo")}</ButtonLink>
              <p className="mt-1.5 text-ink-2">
                {t.rich("inside.undoUntil", { moment: () => <Moment value={new Date(undoUntil)} zone={zone} /> })}
              </p>
            </li>
          )}
          {joint && (
            <li>
              <JointStep view={view} actor={actor} zone={zone} />
            </li>
          )}
          {pending && (
            <li>
              <PendingStep view={view} actor={actor} zone={zone} />
            </li>
          )}
          {moves.map((one) => (
            <MoveItem key={one.act} one={one} view={view} actor={actor} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          {first && <h3 className="pt-3 text-sm text-ink-2">{t("inside.also")}</h3>}
          <OtherItems list={daily} view={view} actor={actor} />
          {rare.length > 0 && (
            <details className="more pt-2 text-sm">
              <summary>{t("inside.rareSteps")}</summary>
              <OtherItems list={rare} view={view} actor={actor} />
            </details>
          )}
        </>
      )}
      {"member" in actor && (
        <ul className="mt-3 border-t border-line pt-2 text-sm" aria-label={t("position.draft.title")}>
          <li className="py-1">
            <Link href={`/documents/${address}/draft`} className="inline-block py-0.5">
              {t("position.draft.title")}
            </Link>
          </li>
          <li className="py-1">
            <Link href={`/documents/${address}/brief`} className="inline-block py-0.5">
              {t("brief.title")}
            </Link>
          </li>
        </ul>
      )}
    </section>
  );
}

/** A circulation asks the reader's state for its word: whatever it says of the text answers it. */
const isReply = ({ circulation }: InsideView) =>
  Boolean(circulation?.own && !circulation.over && (circulation.state === "open" || circulation.state === "past"));

type ListProps = { list: Offered[]; view: InsideView; actor: Actor };

const OtherItems = ({ list, view, actor }: ListProps) =>
  list.length > 0 && (
    <ul className="pt-1 text-sm">
      {list.map((one) => (
        <OtherItem key={one.act} one={one} view={view} actor={actor} />
      ))}
    </ul>
  );

type ItemProps = { one: Offered; view: InsideView; actor: Actor };

function MoveItem({ one: { act, refusal }, view, actor }: ItemProps) {
  const t = useTranslations("move");
  const word = t(moveWord({ ...view, act, actor }));
  return (
    <li>
      {refusal ? (
        <>
          <span className="button off">{word}</span>
          <Refusal refusal={refusal} className="mt-1.5 text-ink-2" />
        </>
      ) : (
        <ButtonLink href={`/documents/${view.address}/steps/${slugOf(act)}`}>{word}</ButtonLink>
      )}
    </li>
  );
}

function OtherItem({ one: { act, refusal }, view, actor }: ItemProps) {
  const t = useTranslations("move");
  const word = t(moveWord({ ...view, act, actor }));
  return (
    <li className="py-1">
      {refusal ? (
        <>
          <span className="text-ink-3">{word}</span>
          <Refusal refusal={refusal} />
        </>
      ) : (
        <>
          <Link href={`/documents/${view.address}/steps/${slugOf(act)}`} className="inline-block py-0.5">
            {word}
          </Link>
          {act === "position" && isReply(view) && <p className="text-ink-2">{t("positionReplies")}</p>}
        </>
      )}
    </li>
  );
}
