import { useTranslations } from "next-intl";
import { useAsks } from "@/components/circulations/asks";
import { useMomentText } from "@/components/circulations/moments";
import { ReceiptPress } from "@/components/circulations/receipt-press";
import { Section } from "@/components/ui/section";
import { whyNotCirculate } from "@/domain/circulations";
import { officeZone } from "@/domain/instants";
import type { Actor } from "@/domain/people";
import type { InsideView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

type Props = { view: InsideView; actor: Actor; zone?: string };

/** The circulation of a document that is open, and for an officer the way to begin one. */
export function CirculationNow({ view, actor, zone }: Props) {
  const [t, word] = [useTranslations("circulation"), useTranslations("word")];
  const [asks, momentOf] = [useAsks(), useMomentText()];
  const { circulation, standing, address } = view;
  if (circulation) {
    return (
      <Section id="circulation" title={t("now")}>
        <div className="grid gap-1 pt-3 text-sm">
          <Link href={`/circulations/${circulation.id}`} className="text-base">
            {asks.name(circulation)}
          </Link>
          <p>
            {t(circulation.state === "past" ? "past" : circulation.rule === "silence" ? "untilSilence" : "nowReply", {
              deadline: momentOf(circulation.deadline, zone ?? officeZone),
            })}
          </p>
          {circulation.own?.received && <p className="text-ink-2">{t("received")}</p>}
          {circulation.own && !circulation.own.received && (
            <div className="pt-2">
              <ReceiptPress circulation={circulation.id} on={`documents/${address}`} explained />
            </div>
          )}
        </div>
      </Section>
    );
  }
  if (whyNotCirculate(standing, null, actor)) return null;
  return (
    <Section id="circulation" title={word("circulation")}>
      <p className="pt-3 text-sm">
        {t("noneNow")} <Link href={`/circulations/new?document=${address}`}>{t("document")}</Link>
      </p>
    </Section>
  );
}
