import { useTranslations } from "next-intl";
import { useMomentText } from "@/components/circulations/moments";
import { officeZone } from "@/domain/instants";
import type { OpenCirculation } from "@/domain/views/circulations";
import { Link } from "@/i18n/navigation";

type Props = { circulation: OpenCirculation; zone: string | undefined };

/** By when the states revert on a text that was circulated, and on what basis; the way to the circulation. */
export function CirculatedUntil({ circulation, zone }: Props) {
  const [t, momentOf] = [useTranslations("circulation"), useMomentText()];
  const { id, rule, state, deadline, over } = circulation;
  if (over) return null;
  const kind = state === "past" ? "past" : rule === "silence" ? "untilSilence" : "nowReply";
  return (
    <p className="mt-1.5 text-sm text-ink-2">
      {t(kind, { deadline: momentOf(deadline, zone ?? officeZone) })}.{" "}
      <Link href={`/circulations/${id}`} className="off-paper inline-block py-0.5">
        {t("onWord")}
      </Link>
    </p>
  );
}
