import { useTranslations } from "next-intl";
import type { Stance } from "@/domain/consensus";

export type Stood = Stance | "none" | "hidden";

const shapes: Record<Stood, string> = {
  agree: "agree",
  agreeWithEdits: "edits",
  reserve: "reserve",
  object: "object",
  none: "none",
  hidden: "kept",
};

/** The letter and shape of a stance, beside its words; it says nothing by itself to those who listen. */
export function StanceMark({ stance, stale = false }: { stance: Stood; stale?: boolean }) {
  const t = useTranslations("stance.cell");
  return (
    <span className={`stance ${shapes[stance]} ${stale ? "stale" : ""}`} aria-hidden="true">
      {stance !== "hidden" && t(stance)}
    </span>
  );
}
