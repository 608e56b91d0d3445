import { useTranslations } from "next-intl";
import { Mark, phaseShape } from "@/components/ui/mark";
import { phases } from "@/domain/stages";

/** How a document travels, for somebody who has never seen one do it. */
export function Travel() {
  const t = useTranslations();
  return (
    <ol className="mt-5 grid gap-x-8 gap-y-6 md:grid-cols-4">
      {phases.map((phase) => (
        <li key={phase} className="text-sm text-ink-2">
          <Mark shape={phaseShape(phase)} className="size-6!" />
          <h3 className="mt-2 mb-0.5 text-base text-ink">{t(`phase.${phase}`)}</h3>
          <p className="text-pretty">{t(`home.travel.${phase}`)}</p>
        </li>
      ))}
    </ol>
  );
}
