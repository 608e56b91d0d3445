import { useTranslations } from "next-intl";
import { phaseShape, type Shape, stageShape } from "@/components/ui/mark";
import { Status } from "@/components/ui/status";
import type { RegisterRow } from "@/domain/views/record";

type Stood = Pick<RegisterRow, "phase" | "stage" | "outcome">;

/** The word and the shape for where a text stands: its outcome, its exact stage for those told it, else its phase. */
export function useStanding() {
  const t = useTranslations();
  return ({ phase, stage, outcome }: Stood): { word: string; shape: Shape } => {
    if (stage === "superseded") return { word: t("stage.superseded"), shape: stageShape(stage) };
    if (outcome) return { word: t(`outcome.${outcome}`), shape: phaseShape("concluded", outcome) };
    if (stage) return { word: t(`stage.${stage}`), shape: stageShape(stage) };
    if (phase) return { word: t(`phase.${phase}`), shape: phaseShape(phase) };
    return { word: t("word.unknown"), shape: "ended" };
  };
}

/** Where a text stands, as mark and word. */
export function Standing({ of }: { of: Stood }) {
  const { word, shape } = useStanding()(of);
  return <Status shape={shape}>{word}</Status>;
}
