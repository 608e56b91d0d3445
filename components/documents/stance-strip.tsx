import { useTranslations } from "next-intl";
import { StanceMark } from "@/components/positions/stance-mark";
import { useMemberName } from "@/components/ui/names";
import { needsConsensus } from "@/domain/moves";
import type { Actor } from "@/domain/people";
import {
  agreesOnceTakenUp,
  isBeforeStates,
  isCarried,
  ownState,
  type StateWord,
  seesAllWords,
  statesWords,
} from "@/domain/states-words";
import type { InsideView } from "@/domain/views/inside";

/** The members' words on the version before them: all for those who see all, else the reader's own. */
export function StanceStrip({ view, actor }: { view: InsideView; actor: Actor }) {
  const [t, memberName] = [useTranslations(), useMemberName()];
  const { standing, stage, track } = view;
  if (!isBeforeStates(view) && !(stage === "summit" && needsConsensus(track))) return null;
  // What the Chair declared is no state's position: there is none to show.
  if (view.hearsay?.kind === "declared") return null;
  const seesAll = seesAllWords(actor, view);
  const shown = statesWords(view, actor).filter(({ member }) => seesAll || member === ownState(actor));
  // Before the Leaders nobody is awaited any more: where no state spoke there is nothing to show.
  const spoken = shown.some(({ word }) => word.kind === "said");
  if (shown.length === 0 || (stage === "summit" && !spoken)) return null;
  const said = ({ word }: Pick<StateWord, "word">) => {
    if (word.kind !== "said") return { stance: "none" as const, stale: false, word: t("stance.none") };
    const { line, stale } = word;
    const given = stale
      ? t("stance.stale")
      : isCarried(word, standing) && t("stance.carried", { version: line.version });
    const needed = agreesOnceTakenUp(word, standing) ? `. ${t("stance.edit.needed")}` : "";
    const words = t(`stance.${line.stance}`) + needed;
    return { stance: line.stance, stale, word: given ? `${words}. ${given}` : words };
  };
  // A state that bears an article begins the sentence with a capital.
  const ownSentence = ({ member, word }: StateWord) => {
    const given = word.kind !== "said" ? "none" : word.stale ? "stale" : isCarried(word, standing) ? "carried" : "on";
    const needed = word.kind === "said" && agreesOnceTakenUp(word, standing);
    const stance = needed ? "needed" : said({ word }).stance;
    const values = { state: memberName(member, { inText: true }), stance, given };
    const version = word.kind === "said" ? word.line.version : 0;
    return t("inside.ownPosition", { ...values, version, current: standing.version ?? 0 }).replace(/^./u, (letter) =>
      letter.toUpperCase(),
    );
  };
  return (
    <div className="restricted flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t border-line md:col-span-2">
      {seesAll ? (
        <ul className="strip min-w-0 flex-[1_1_22rem]">
          {shown.map((one) => {
            const { stance, stale, word } = said(one);
            return (
              <li key={one.member} className={stale ? "hatched" : ""}>
                <StanceMark stance={stance} stale={stale} />
                <abbr title={memberName(one.member)}>{one.member}</abbr>
                <span className="sr-only">{word}</span>
              </li>
            );
          })}
        </ul>
      ) : (
        shown.map((one) => (
          <p key={one.member} className="flex items-center gap-2.5 text-sm">
            <StanceMark stance={said(one).stance} stale={said(one).stale} />
            <span>{ownSentence(one)}</span>
          </p>
        ))
      )}
      <p className="text-sm text-ink-2">
        {t(view.circulated ? "inside.circulatedSeen" : seesAll ? "inside.stripSeen" : "inside.ownSeen")}
      </p>
    </div>
  );
}
