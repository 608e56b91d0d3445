import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { usePlace } from "@/components/meetings/place";
import { Day, Days } from "@/components/ui/date";
import { Mark, phaseShape } from "@/components/ui/mark";
import type { DocumentView, RailKnot } from "@/domain/views/record";
import { daysText } from "@/i18n/dates";
import { Link } from "@/i18n/navigation";

/** What happened at a knot, in few words: the meeting and what it did. */
function useKnotWords(document: DocumentView) {
  const [t, locale] = [useTranslations("document.knot"), useLocale()];
  const [meetingName, place] = [useMeetingName(), usePlace()];

  return ({ phase, kind, meeting, byCirculation, day }: RailKnot): ReactNode => {
    if (phase === "concluded") {
      return document.stage === "superseded" && !document.outcome ? null : t("by", { by: document.finalBody });
    }
    if (!meeting) return byCirculation ? t("byCirculation") : null;
    const where = meeting.city ?? place(meeting, "");
    const days =
      meeting.startsOn && meeting.endsOn !== meeting.startsOn && day
        ? daysText(meeting.startsOn, meeting.endsOn, locale)
        : "";
    const named = [meetingName(meeting, "short"), where, days].filter(Boolean).join(", ");
    return t.rich("at", {
      kind: kind ?? "none",
      meeting: named,
      m: (words) => <Link href={`/meetings/${meeting.address}`}>{words}</Link>,
    });
  };
}

/** A Summit that is still ahead is expected at the one that the document aims at, where its date is set. */
function expecting(knot: RailKnot, { summit }: DocumentView): RailKnot {
  const ahead = knot.phase === "summit" && knot.state === "ahead" && !knot.meeting && summit?.confirmed;
  return ahead ? { ...knot, meeting: summit } : knot;
}

/** One phase on the rail, with the day it was reached or the words that this is ahead or not known. */
export function Knot({ knot: taken, document, here, spun }: KnotProps) {
  const t = useTranslations();
  const knot = expecting(taken, document);
  const words = useKnotWords(document)(knot);
  const { phase, state, day, daysToNext } = knot;
  const outcome = phase === "concluded" ? (knot.outcome ?? document.outcome) : null;
  const open = here && phase !== "concluded";
  return (
    <li
      className={`knot ${open ? "now" : state === "now" ? "reached" : state} ${spun ? "spun" : ""}`}
      aria-current={here ? "step" : undefined}
    >
      <Mark shape={phaseShape(phase, outcome)} />
      <strong>
        {outcome
          ? t(`outcome.${outcome}`)
          : phase === "concluded" && document.stage === "superseded"
            ? t("stage.superseded")
            : t(`phase.${phase}`)}
        {open && <span className="here">{t("document.now")}</span>}
      </strong>
      <span className="sr-only">{t(`document.knotState.${here ? "now" : state}`)}</span>
      {state === "unknown" ? (
        <p>{t("word.unknown")}</p>
      ) : state === "ahead" ? (
        <Ahead knot={knot} document={document} words={words} />
      ) : (
        <p>
          {day ? <Day value={day} /> : t("document.dayUnknown")}
          {words && <span className="block">{words}</span>}
        </p>
      )}
      {daysToNext !== null && spun && <span className="span-days">{t("document.days", { days: daysToNext })}</span>}
    </li>
  );
}

/** What is expected of a phase that is still ahead. */
function Ahead({ knot: { phase, day, meeting }, document: { track }, words }: AheadProps) {
  const t = useTranslations();
  if (phase === "concluded") return <p>{t(`document.submittedFor.${track}`)}</p>;
  const from = day ?? meeting?.startsOn;
  if (!from) return <p>{t("word.toBeAnnounced")}</p>;
  const to = day ? null : (meeting?.endsOn ?? null);
  return (
    <p>
      {t.rich("document.expected", { days: () => <Days from={from} to={to} /> })}
      {words && <span className="block">{words}</span>}
    </p>
  );
}

type AheadProps = { knot: RailKnot; document: DocumentView; words: ReactNode };
type KnotProps = { knot: RailKnot; document: DocumentView; here: boolean; spun: boolean };
