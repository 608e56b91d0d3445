import { useTranslations } from "next-intl";
import { StepSentence } from "@/components/documents/step-sentence";
import { Day } from "@/components/ui/date";
import { Mark, phaseShape } from "@/components/ui/mark";
import { Flag } from "@/components/ui/notice";
import type { ReleasedStep } from "@/domain/views/home";
import { Link } from "@/i18n/navigation";

/** What was released last, each step with the text that took it. */
export function LatestSteps({ steps }: { steps: ReleasedStep[] }) {
  const t = useTranslations();
  if (steps.length === 0) return <p className="pt-3 text-sm text-ink-2">{t("home.noSteps")}</p>;
  return (
    <ol className="record">
      {steps.map(({ text, line }) => (
        <li key={`${text.address} ${line.number}`}>
          <Mark shape={phaseShape(line.phase)} />
          <span className="when">{line.day ? <Day value={line.day} /> : t("document.dayUnknown")}</span>
          <div className="what">
            <p>
              <Link href={`/documents/${text.address}`} className="title">
                <span lang="en">{text.title}</span>
              </Link>{" "}
              {text.sample && <Flag>{t("word.sample")}</Flag>}
            </p>
            <p className="mt-1 text-ink-2">
              <StepSentence line={{ ...line, takingPart: null }} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
