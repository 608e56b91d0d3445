import { useTranslations } from "next-intl";
import { CirculationLink } from "@/components/circulations/circulation-link";
import { Circulating } from "@/components/documents/circulating";
import { MeetingLink } from "@/components/meetings/meeting-link";
import { useMeetingInText, useMeetingName } from "@/components/meetings/meeting-name";
import { Day, Days } from "@/components/ui/date";
import { Mark, phaseShape, stageShape } from "@/components/ui/mark";
import type { InsideView } from "@/domain/views/inside";
import type { MeetingFacts } from "@/domain/views/record";
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

/** The text was sent to this sitting, or aims at it; any other is only the next of its body. */
const isSentTo = ({ address }: MeetingFacts, { awaited, summit }: InsideView) =>
  address === awaited?.address || address === summit?.address;

/** A sitting at which a text may be expected, with its days; where the text is there already, the next one of its body. */
function Expected({ meeting, here = false }: { meeting: MeetingFacts; here?: boolean }) {
  const t = useTranslations();
  const days = () => <Days from={meeting.startsOn} to={meeting.endsOn} />;
  return (
    <>
      <span className="block">{here ? t.rich("inside.meetsOn", { days }) : t.rich("document.expected", { days })}</span>
      <span className="block">
        <MeetingLink meeting={meeting} form="short" />
      </span>
    </>
  );
}

function KnotWords({ knot, view }: { knot: WayKnot; view: InsideView }) {
  const [t, meetingName, inText] = [useTranslations(), useMeetingName(), useMeetingInText()];
  const { stage, state, day, decision, deferred, meeting } = knot;
  const between = state === "now" && !decision ? view.byCirculation : null;
  if (state === "ahead") {
    if (stage === "concluded") return <p>{t(`document.submittedFor.${view.track}`)}</p>;
    if (stage === "drafting") return null;
    if (!meeting) return <p>{t(stage === "summit" ? "inside.summitUnset" : "inside.meetingUnset")}</p>;
    if (!meeting.startsOn) {
      return (
        <p>
          {t("inside.aheadUnset")}
          <span className="block">
            <MeetingLink meeting={meeting} form="short" />
          </span>
        </p>
      );
    }
    return (
      <p>
        <Expected meeting={meeting} />
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
      {!day && t("document.dayUnknown")}
      {day &&
        (state === "now" && !decision ? (
          t.rich("inside.since", { day: () => <Day value={day} /> })
        ) : (
          <Day value={day} />
        ))}
      {decision && (
        <span className="block">
          {decision.gap
            ? t("inside.gap", { reason: decision.gap })
            : t.rich("inside.decided", {
                at: decision.meeting ? "yes" : decision.byCirculation ? "circulation" : "none",
                meeting: decision.meeting ? meetingName(decision.meeting, "short") : "",
                m: (words) => decision.meeting && <Link href={`/meetings/${decision.meeting.address}`}>{words}</Link>,
                c: (words) => <CirculationLink id={decision.circulation}>{words}</CirculationLink>,
                verb: () => <span lang="en">{decision.verb}</span>,
              })}
        </span>
      )}
      {deferred && !decision && <span className="block">{t("inside.deferred")}</span>}
      {between && <Circulating by={between} today={view.today} />}
      {state === "now" && meeting && !between && !isSentTo(meeting, view) && <Expected meeting={meeting} here />}
      {state === "now" && meeting && isSentTo(meeting, view) && (
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
