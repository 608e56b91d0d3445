import { useTranslations } from "next-intl";
import { StepSentence } from "@/components/documents/step-sentence";
import { Day, Moment } from "@/components/ui/date";
import { whyNotAct } from "@/domain/may-act";
import type { Actor } from "@/domain/people";
import { asPublic } from "@/domain/public-lines";
import { yetToOpen } from "@/domain/versions";
import type { InsideView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

/** The public knows how the text ended, and does not read it yet, though the reader could open it. */
const awaitsText = (view: InsideView, actor: Actor) =>
  view.released === null &&
  view.publicNow?.phase === "concluded" &&
  !whyNotAct("share", view, actor) &&
  view.versions.some((version) => yetToOpen(version, view.standing, actor).includes("public"));

/** What the public is shown of the document now, and what it is not shown yet. */
export function PublicState({ view, actor }: { view: InsideView; actor: Actor }) {
  const t = useTranslations();
  const { publicNow, history, behind, released } = view;
  if (!publicNow) return <p className="pt-3 text-sm">{t("inside.notListed")}</p>;
  const last = history.findLast(({ inside }) => inside?.released);
  return (
    <div className="grid gap-2 pt-3 text-sm">
      <p>
        {t("inside.listedAs", { phase: publicNow.phase ? t(`phase.${publicNow.phase}`) : t("word.unknown") })}
        {publicNow.outcome && ` ${t(`outcome.${publicNow.outcome}`)}.`}
      </p>
      {publicNow.title !== view.title && (
        <p className="text-ink-2">
          {t("inside.publicTitle")}{" "}
          <span lang="en" className="title">
            {publicNow.title}
          </span>
        </p>
      )}
      {(["type", "track"] as const).map(
        (fact) =>
          publicNow[fact] !== view[fact] && (
            <p key={fact} className="text-ink-2">
              {t(`word.${fact}`)}: {fact === "type" ? t(`type.${publicNow.type}`) : t(`track.${publicNow.track}`)}
            </p>
          ),
      )}
      {last && (
        <p className="text-ink-2">
          {last.day && <Day value={last.day} />} <StepSentence line={asPublic(last)} />
        </p>
      )}
      {publicNow.due && (
        <p>{t.rich("inside.due", { moment: () => <Moment value={new Date(publicNow.due ?? "")} /> })}</p>
      )}
      {behind && !publicNow.due && <p>{t("inside.behind")}</p>}
      <p className="text-ink-2">
        {released !== null ? t("inside.textReleased", { version: released }) : t("inside.noText")}
        {awaitsText(view, actor) && (
          <>
            {" "}
            <Link href={`/documents/${view.address}/steps/share?audience=public`} className="off-paper">
              {t("inside.releaseText")}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}
