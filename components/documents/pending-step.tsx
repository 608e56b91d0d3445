import { useTranslations } from "next-intl";
import { Refusal } from "@/components/documents/refusal";
import { ButtonLink } from "@/components/ui/button";
import { Moment } from "@/components/ui/date";
import { whyNotAct } from "@/domain/may-act";
import type { Actor } from "@/domain/people";
import type { InsideView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

/** What an officer recorded and a second one has yet to confirm. */
export function PendingStep({ view, actor, zone }: { view: InsideView; actor: Actor; zone?: string }) {
  const t = useTranslations();
  const { pending, address } = view;
  if (!pending) return null;
  const refusal = whyNotAct("confirm", view, actor);
  const officer = actor.role === "secretariat";
  return (
    <div className="grid gap-2">
      <p>
        <b>{t("outcome.pending")}</b>{" "}
        {t.rich("inside.pendingBy", {
          name: pending.name,
          what: pending.outcome ? t(`outcome.${pending.outcome}`) : t(`inside.pendingKind.${pending.kind}`),
          moment: () => <Moment value={new Date(pending.recordedAt)} zone={zone} />,
        })}
      </p>
      {officer && refusal && (
        <>
          <span className="button off">{t("move.confirm")}</span>
          <Refusal refusal={refusal} />
        </>
      )}
      {officer && !refusal && <ButtonLink href={`/documents/${address}/steps/confirm`}>{t("move.confirm")}</ButtonLink>}
      {officer && (
        <p>
          <Link href={`/documents/${address}/steps/drop`}>{t("move.drop")}</Link>
        </p>
      )}
    </div>
  );
}
