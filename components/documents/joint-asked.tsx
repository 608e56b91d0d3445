import { useTranslations } from "next-intl";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { Moment } from "@/components/ui/date";
import { useList, useMemberName } from "@/components/ui/names";
import { yetToAgree } from "@/domain/joint";
import type { InsideView, JointView } from "@/domain/views/inside";

type Props = { joint: JointView; leadMembers: InsideView["leadMembers"]; zone?: string };

/** What the head of a lead delegation asks of the others, why, and who has yet to agree. */
export function JointAsked({ joint, leadMembers, zone }: Props) {
  const [t, list, memberName, meetingName] = [useTranslations("joint"), useList(), useMemberName(), useMeetingName()];
  const named = (codes: string[]) => list(codes.map((code) => memberName(code, { inText: true })));
  const { move, by, name, target, reason, askedAt, agreed } = joint;
  return (
    <div className="grid gap-1.5">
      <p>
        <b>{t("asks", { state: memberName(by), move, target: target ? meetingName(target) : "none" })}</b>{" "}
        {t.rich("asked", { name, moment: () => <Moment value={new Date(askedAt)} zone={zone} /> })}
      </p>
      <p className="text-ink-2">{reason}</p>
      <p className="text-ink-2">
        {t("agreed", { states: named(leadMembers.filter((code) => agreed.includes(code))) })}{" "}
        {t("yet", { states: named(yetToAgree({ leadMembers, joint })) })}
      </p>
    </div>
  );
}
