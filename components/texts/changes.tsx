import { useTranslations } from "next-intl";
import { BracketedText } from "@/components/texts/bracketed-text";
import { ChangeRow } from "@/components/texts/change-row";
import type { Change } from "@/domain/comparison";
import { fragmentOf } from "@/domain/paragraphs";

const stayed = ({ kind, moved }: Change) => kind === "same" && !moved;

/** Changes in runs: paragraphs that stayed as they were, one after another, make one run. */
function runsOf(changes: Change[]): Change[][] {
  const runs: Change[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.[0] && stayed(change) && stayed(last[0])) last.push(change);
    else runs.push([change]);
  }
  return runs;
}

/** Every paragraph of two texts in turn; what is the same in both is folded. */
export function Changes({ changes, inline }: { changes: Change[]; inline: boolean }) {
  return runsOf(changes).map((run) => {
    const [first] = run;
    if (!first) return null;
    const key = first.to?.at ?? `out${first.from?.at}`;
    return stayed(first) ? <Same key={key} run={run} /> : <ChangeRow key={key} change={first} inline={inline} />;
  });
}

function Same({ run }: { run: Change[] }) {
  const t = useTranslations("text.compare");
  return (
    <div className="pair">
      <span className="anchor" />
      <details className="same">
        <summary>{t("same", { count: run.length })}</summary>
        {run.map(({ to }) => (
          <p key={to?.anchor} id={fragmentOf(to?.anchor ?? "")} lang="en" className="clause-text whitespace-pre-wrap">
            <BracketedText text={to?.text ?? ""} />
          </p>
        ))}
      </details>
    </div>
  );
}
