import { useTranslations } from "next-intl";
import { useMeetingInText } from "@/components/meetings/meeting-name";
import { Day } from "@/components/ui/date";
import type { Stage } from "@/domain/stages";
import type { WayKnot, WayPass } from "@/domain/way";
import { Link } from "@/i18n/navigation";

type Props = { ended: NonNullable<WayPass["ended"]>; last: WayKnot | undefined; stages: Stage[] };

/** Where the thread turns back to an earlier stage, or goes on to a later Summit: on which day, and why. */
export function Turn({ ended: { kind, line, to }, last, stages }: Props) {
  const [t, inText] = [useTranslations(), useMeetingInText()];
  const [from, back] = [stages.indexOf(last?.stage ?? to) + 1, stages.indexOf(to) + 1];
  const place =
    kind === "return" ? `back at-${back} to-${from}` : `over at-${back} to-${Math.min(back + 3, stages.length + 1)}`;
  return (
    <div className="turn-row">
      <div className={`turn ${place}`}>
        <span className={`mark ${kind === "return" ? "is-returned" : "is-carried"}`} aria-hidden="true" />
        <b>
          {kind === "return"
            ? t("inside.returnedTo", { stage: t(`stage.${to}`) })
            : t.rich("inside.carriedTo", {
                to: line.target ? "yes" : "none",
                summit: line.target ? inText(line.target) : "",
                m: (words) => line.target && <Link href={`/meetings/${line.target.address}`}>{words}</Link>,
              })}
        </b>{" "}
        <Day value={line.day} />
        {line.inside?.reason && <p>{line.inside.reason}</p>}
      </div>
    </div>
  );
}
