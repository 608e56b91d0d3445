import { useTranslations } from "next-intl";
import { CirculationLink } from "@/components/circulations/circulation-link";
import { useBodyName } from "@/components/documents/body-name";
import { MeetingLink } from "@/components/meetings/meeting-link";
import { Day } from "@/components/ui/date";
import { Mark } from "@/components/ui/mark";
import { useList, useMemberName } from "@/components/ui/names";
import type { Actor } from "@/domain/people";
import type { DecisionLine, InsideView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

/** What bodies decided, each with its own verb and day; a corrected one stays beside the line that took its place. */
export function Decisions({ view, actor }: { view: InsideView; actor: Actor }) {
  return (
    <ul className="record">
      {view.decisions
        .filter(({ verb }) => verb !== "undone" && verb !== "lifted")
        .map((decision) => (
          <DecisionItem key={decision.id} decision={decision} view={view} officer={actor.role === "secretariat"} />
        ))}
    </ul>
  );
}

function DecisionItem({ decision, view, officer }: { decision: DecisionLine; view: InsideView; officer: boolean }) {
  const [t, bodyName] = [useTranslations(), useBodyName()];
  const { id, meeting, byCirculation, circulation, body, day, verb } = decision;
  const { version, gap, stands, fromRecord, declared, corrects } = decision;
  const undone = view.decisions.some((other) => other.corrects === id && other.verb === "undone");
  const waits = view.pending !== null && decision.id === view.decisions.at(-1)?.id && stands;
  return (
    <li className={stands ? "" : "text-ink-2"}>
      <Mark shape={stands && !gap ? "reached" : "ended"} />
      <span className="when">{day ? <Day value={day} /> : gap ? t("inside.noDay") : t("document.dayUnknown")}</span>
      <div className="what grid gap-0.5">
        <p>
          {meeting ? (
            <MeetingLink meeting={meeting} />
          ) : !body ? (
            t("word.unknown")
          ) : byCirculation ? (
            t.rich("inside.decisionBy", {
              body: bodyName(body),
              c: (words) => <CirculationLink id={circulation}>{words}</CirculationLink>,
            })
          ) : (
            bodyName(body)
          )}
          {": "}
          {gap ? (
            t("inside.gap", { reason: gap })
          ) : (
            <b>
              {declared ? (
                t("inside.declared")
              ) : fromRecord ? (
                t(`act.recordKind.${verb}` as never)
              ) : (
                <span lang="en">{verb}</span>
              )}
            </b>
          )}
          {version !== null && !gap && `, ${t("act.versionNumber", { version }).toLowerCase()}`}
        </p>
        <Footing decision={decision} members={view.members} />
        {waits && <p>{t("outcome.pending")}</p>}
        {!stands && <p>{t(undone ? "inside.takenBack" : "inside.corrected")}</p>}
        {corrects && <p>{t("inside.corrects")}</p>}
        {officer && stands && !waits && !declared && (
          <p className="off-paper">
            <Link
              href={`/documents/${view.address}/steps/${gap ? `decision?gate=${decision.gate}` : `correct?decision=${id}`}`}
            >
              {t(gap ? "move.decision" : "move.correct")}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}

/** Who took part, where that is said, and who lifted an objection in the room. */
function Footing({
  decision: { takingPart, takingPartSaid, liftedBy, regardless },
  members,
}: {
  decision: DecisionLine;
  members: string[];
}) {
  const [t, list, memberName] = [useTranslations(), useList(), useMemberName()];
  const named = (codes: string[]) => list(codes.map((code) => memberName(code)));
  const whole = takingPart.length === members.length;
  return (
    <>
      {takingPart.length > 0 && (
        <p className="text-ink-2">
          {t("inside.tookPart", {
            count: takingPart.length,
            whole: whole ? "yes" : "no",
            named: whole ? "" : named(takingPart),
          })}
        </p>
      )}
      {takingPartSaid && (
        <p className="text-ink-2">
          {t.rich("step.takingPart", { who: takingPartSaid, english: (words) => <span lang="en">{words}</span> })}
        </p>
      )}
      {liftedBy.length > 0 && <p className="text-ink-2">{t("objection.liftedInRoom", { state: named(liftedBy) })}</p>}
      {regardless && <p className="text-ink-2">{t("inside.regardless")}</p>}
    </>
  );
}
