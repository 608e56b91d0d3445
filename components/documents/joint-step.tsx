import { useTranslations } from "next-intl";
import { JointAsked } from "@/components/documents/joint-asked";
import { Refusal } from "@/components/documents/refusal";
import { ButtonLink } from "@/components/ui/button";
import { moveWord } from "@/domain/acts";
import { whyNotAct } from "@/domain/may-act";
import type { Actor } from "@/domain/people";
import type { InsideView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

/** What the lead delegations are asked to do together, with the reader's part in it. */
export function JointStep({ view, actor, zone }: { view: InsideView; actor: Actor; zone?: string }) {
  const t = useTranslations("move");
  const { joint, address, leadMembers } = view;
  if (!joint) return null;
  const refusal = whyNotAct("agree", view, actor);
  const ends = (["decline", "drop"] as const).find((act) => !whyNotAct(act, view, actor));
  return (
    <div className="grid gap-2">
      <JointAsked joint={joint} leadMembers={leadMembers} zone={zone} />
      {refusal?.code === "jointAgreed" && <Refusal refusal={refusal} />}
      {!refusal && <ButtonLink href={`/documents/${address}/steps/agree`}>{t("agree")}</ButtonLink>}
      {ends && (
        <p>
          <Link href={`/documents/${address}/steps/${ends}`}>{t(moveWord({ ...view, act: ends, actor }))}</Link>
        </p>
      )}
    </div>
  );
}
