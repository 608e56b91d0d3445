import { useTranslations } from "next-intl";
import { MeetingLink } from "@/components/meetings/meeting-link";
import { useMeetingInText, useMeetingName } from "@/components/meetings/meeting-name";
import { Day, Days } from "@/components/ui/date";
import { Mark, phaseShape, stageShape } from "@/components/ui/mark";
import type { InsideView } from "@/domain/views/inside";
import type { WayKnot } from "@/domain/way";
import { Link } from "@/i18n/navigation";

type Props = { knot: WayKnot; view: InsideView; column: number; spun: boolean; turned: boolean };

/** One stage on the way: the day it was reached and what was decided there, or what is expected. */
export function WayKnotItem({ knot, view, column, spun, turned }: Props) {
  const t = useTranslations();
  const { stage, state } = knot;
  const outcome = stage === "concluded" ? view.outcome : null;
  const here = state === "now" || (stage === "concluded" && view.stage === "concluded");
  const look = [state, spun && "spun", turned && "turned", `at-${column}`].filter(Boolean).join(" ");
  return (
    <li className={`knot ${look}`} aria-current={here ? "step" : undefined}>
      <Mark shape={outcome ? phaseShape("concluded", outcome) : stageShape(stage)} />
      <strong>
        {outcome ? t(`outcome.${outcome}`) : t(`stage.${stage}`)}
        {state === "now" && <span className="here">{t("document.now")}</span>}
      </strong>
      <span className="sr-only">{t(`inside.knot.${here ? "now" : state}`)}</span>
      {state === "unknown" ? <p>{t("word.unknown")}</p> : <KnotWords knot={knot} view={view} />}
    </li>
  );
}

function KnotWords({ knot, view }: { knot: WayKnot; view: InsideView }) {
  const [t, meetingName, inText] = [useTranslations(), useMeetingName(), useMeetingInText()];
  const { stage, state, day, decision, deferred, meeting } = knot;
  if (state === "ahead") {
    if (stage === "concluded") return <p>{t(`document.submittedFor.${view.track}`)}</p>;
    if (!meeting?.startsOn) return <p>{t("inside.aheadUnset")}</p>;
    return (
      <p>
        {t.rich("document.expected", { days: () => <Days from={meeting.startsOn} to={meeting.endsOn} /> })}
        <span className="block">
          <MeetingLink meeting={meeting} form="short" />
        </span>
      </p>
    );
  }
  if (state === "missed") {
    return (
      <p>
        {meeting?.startsOn && <Day value={meeting.startsOn} />}
        <span className="block">{t("inside.notReached")}</span>
      </p>
    );
  }
  return (
    <p>
      {day ? <Day value={day} /> : t("document.dayUnknown")}
      {decision && (
        <span className="block">
          {decision.gap
            ? t("inside.gap", { reason: decision.gap })
            : t.rich("inside.decided", {
                at: decision.meeting ? "yes" : "none",
                meeting: decision.meeting ? meetingName(decision.meeting, "short") : "",
                m: (words) => decision.meeting && <Link href={`/meetings/${decision.meeting.address}`}>{words}</Link>,
                verb: () => <span lang="en">{decision.verb}</span>,
              })}
        </span>
      )}
      {deferred && !decision && <span className="block">{t("inside.deferred")}</span>}
      {state === "now" && meeting && (
        <span className="block">
          {t.rich("inside.waitsFor", {
            meeting: inText(meeting, "short"),
            m: (words) => <Link href={`/meetings/${meeting.address}`}>{words}</Link>,
            on: meeting.startsOn ? "yes" : "none",
            days: () => <Days from={meeting.startsOn} to={meeting.endsOn} />,
          })}
        </span>
      )}
    </p>
  );
}
