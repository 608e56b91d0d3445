import { useTranslations } from "next-intl";
import { StanceMark } from "@/components/positions/stance-mark";
import { useMemberName } from "@/components/ui/names";
import { counted } from "@/domain/counted";
import type { Actor } from "@/domain/people";
import type { InsideView } from "@/domain/views/inside";

/** The members' words on the version before them: all for those who see all, else the reader's own. */
export function StanceStrip({ view, actor }: { view: InsideView; actor: Actor }) {
  const [t, memberName] = [useTranslations(), useMemberName()];
  const { standing, positions, members, stage, hearsay } = view;
  const before = stage === "soca" || stage === "council" || stage === "summit" || stage === "drafting";
  if (standing.version === null || !before || hearsay?.kind === "declared") return null;
  const own = "member" in actor ? actor.member : null;
  const seesAll =
    actor.role === "secretariat" || actor.role === "admin" || positions.some(({ member }) => member !== own);
  const shown = seesAll ? members : members.filter((code) => code === own);
  if (shown.length === 0) return null;
  const words = counted(positions, standing.version, standing.since ?? standing.version);
  const said = (code: string) => {
    const { stance, stale, version } = words.get(code) ?? { stance: "none" as const, stale: false, version: null };
    const word = t(`stance.${stance}`);
    const carried = !stale && version !== null && version !== standing.version;
    const given = stale ? t("stance.stale") : carried && t("stance.carried", { version });
    return { stance, stale, word: given ? `${word}. ${given}` : word };
  };
  return (
    <div className="restricted flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t border-line md:col-span-2">
      {seesAll ? (
        <ul className="strip min-w-0 flex-[1_1_22rem]">
          {shown.map((code) => {
            const { stance, stale, word } = said(code);
            return (
              <li key={code} className={stale ? "hatched" : ""}>
                <StanceMark stance={stance} stale={stale} />
                <abbr title={memberName(code)}>{code}</abbr>
                <span className="sr-only">{word}</span>
              </li>
            );
          })}
        </ul>
      ) : (
        shown.map((code) => (
          <p key={code} className="flex items-center gap-2.5 text-sm">
            <StanceMark stance={said(code).stance} stale={said(code).stale} />
            <span>
              {t("inside.ownPosition", {
                state: memberName(code),
                stance: said(code).word,
                version: standing.version ?? 0,
              })}
            </span>
          </p>
        ))
      )}
      <p className="text-sm text-ink-2">{t(seesAll ? "inside.stripSeen" : "inside.ownSeen")}</p>
    </div>
  );
}
