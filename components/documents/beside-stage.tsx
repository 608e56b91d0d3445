import { useLocale, useTranslations } from "next-intl";
import { useClearanceName } from "@/components/clearances/clearance-name";
import { MeetingLink } from "@/components/meetings/meeting-link";
import { Day } from "@/components/ui/date";
import { Mark } from "@/components/ui/mark";
import { useMemberName } from "@/components/ui/names";
import { homeStands, isToGive } from "@/domain/home-clearance";
import type { Actor } from "@/domain/people";
import type { ClearanceLine, InsideView } from "@/domain/views/inside";
import { dayText } from "@/i18n/dates";
import { Link } from "@/i18n/navigation";

/** What decisions left open, and what was met, with its proof. */
export function Conditions({ view, actor }: { view: InsideView; actor: Actor }) {
  const [t, memberName] = [useTranslations(), useMemberName()];
  const shown = view.conditions.filter(({ proof }) => proof !== "undone");
  return (
    <ul className="gate pt-1.5">
      {shown.map(({ id, text, body, member, metOn, proof }) => (
        <li key={id}>
          <Mark shape={metOn ? "reached" : "waiting"} />
          <div>
            <p>
              {metOn ? text : <b>{text}</b>}
              {(body ?? member) && <span className="text-ink-2"> · {body ?? (member && memberName(member))}</span>}
            </p>
            {metOn && (
              <p className="text-ink-2">
                {t.rich("inside.met", { day: () => <Day value={metOn} /> })} {proof}
              </p>
            )}
            {!metOn && actor.role === "secretariat" && (
              <Link href={`/documents/${view.address}/steps/condition?condition=${id}`} className="off-paper">
                {t("move.condition")}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The approvals that run beside the stages, each with the gate it is named for. */
export function Clearances({ view, actor }: { view: InsideView; actor: Actor }) {
  const [t, clearanceName] = [useTranslations(), useClearanceName()];
  const may = ({ body, member }: ClearanceLine) =>
    actor.role === "secretariat" ||
    (actor.role === "body" && body === actor.body) ||
    ("member" in actor && member === actor.member);
  const { since } = view.standing;
  return (
    <ul className="gate pt-1.5">
      {view.clearances.map((clearance) => (
        <li key={clearance.id}>
          <Mark shape={isToGive(clearance, since) ? "waiting" : "reached"} />
          <div>
            <p>
              {isToGive(clearance, since) ? <b>{clearanceName(clearance)}</b> : clearanceName(clearance)}
              {": "}
              <ClearanceStands clearance={clearance} since={since} />
              {clearance.gate && isToGive(clearance, since) && `; ${t(`inside.forGate.${clearance.gate}`)}`}
            </p>
            {isToGive(clearance, since) && may(clearance) && (
              <Link href={`/documents/${view.address}/steps/clearance?clearance=${clearance.id}`} className="off-paper">
                {t("move.clearance")}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function ClearanceStands({ clearance, since }: { clearance: ClearanceLine; since: number | null }) {
  const [t, locale] = [useTranslations(), useLocale()];
  const { kind, state, day, meeting, version } = clearance;
  if (kind === "domestic" && version !== null) {
    const date = day ? dayText(day, locale) : "";
    const stands = t(`brief.homeStands.${homeStands(clearance, since)}`, { version, date });
    return stands.charAt(0).toLowerCase() + stands.slice(1);
  }
  return t.rich(`inside.clearance.${state}`, {
    on: day ? "yes" : "none",
    day: () => <Day value={day} />,
    at: meeting ? "yes" : "none",
    meeting: () => meeting && <MeetingLink meeting={meeting} form="short" />,
  });
}
