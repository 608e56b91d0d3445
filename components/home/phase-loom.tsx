import { useTranslations } from "next-intl";
import { LoomTexts } from "@/components/home/loom-texts";
import { Mark } from "@/components/ui/mark";
import { phases } from "@/domain/stages";
import type { HomeView } from "@/domain/views/home";
import { Link } from "@/i18n/navigation";

/** Where the texts of the record stand: a count for every phase, and each text that is still on its way as a mark. */
export function PhaseLoom({ view: { byPhase, open } }: { view: HomeView }) {
  const t = useTranslations();
  return (
    <ol className="loom">
      {[...phases, "unknown" as const].map((phase) => (
        <li key={phase}>
          <h3 className="flex items-baseline gap-2.5 text-base font-medium md:block">
            <span className="text-3xl font-light tracking-[-0.03em] max-md:w-12 max-md:flex-none md:mb-1 md:block">
              {byPhase[phase]}
            </span>
            {byPhase[phase] > 0 ? (
              <Link href={`/documents?phase=${phase}`}>
                {t(phase === "unknown" ? "word.unknown" : `phase.${phase}`)}
              </Link>
            ) : (
              t(phase === "unknown" ? "word.unknown" : `phase.${phase}`)
            )}
          </h3>
          {phase === "concluded" || phase === "unknown" ? (
            <p className="loom-texts items-center">
              {byPhase[phase] > 0 && (
                <span className="loom-end">
                  <Mark shape={phase === "concluded" ? "concluded" : "ended"} />
                </span>
              )}
            </p>
          ) : (
            <LoomTexts texts={open.filter((text) => text.phase === phase)} />
          )}
          <p className="text-sm text-cloth-ink-2 max-md:pl-14.5">
            {t(byPhase[phase] > 0 || phase === "unknown" ? `home.phase.${phase}` : `home.noneAt.${phase}`)}
          </p>
        </li>
      ))}
    </ol>
  );
}
