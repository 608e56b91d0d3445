import type { Draft } from "@/domain/drafts";
import type { StepFacts } from "@/domain/views/step";

type Props = { facts: StepFacts; draft: Draft | undefined };

/** Which words of which version a form was filled in on, and where its answer leads: to the delegation's own page. */
export function DraftHidden({ facts, draft }: Props) {
  return (
    <>
      <input type="hidden" name="version" value={facts.standing.version ?? 0} />
      <input type="hidden" name="draft" value={draft?.revision ?? 0} />
      <input type="hidden" name="back" value={`/documents/${facts.address}/draft`} />
    </>
  );
}
