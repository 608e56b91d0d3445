import { useTranslations } from "next-intl";
import { StepSentence } from "@/components/documents/step-sentence";
import { ReadersSaid } from "@/components/steps/readers-said";
import { useList, useMemberName } from "@/components/ui/names";
import { isMove } from "@/domain/acts";
import { asksOthers, yetToAgree } from "@/domain/joint";
import { opensToAll, readersOf } from "@/domain/readers";
import { phaseOf, type Stage } from "@/domain/stages";
import { onlyOpening } from "@/domain/versions";
import type { HistoryLine } from "@/domain/views/record";
import type { StepFacts, StepView } from "@/domain/views/step";

const leadsTo: Partial<Record<StepFacts["act"], Stage>> = {
  open: "drafting",
  submit: "soca",
  endorseSoca: "council",
  endorseCouncil: "summit",
};

/** In words, what an act will do and who will be able to see it. */
export function StepSays({ view: { facts, last } }: { view: StepView }) {
  const t = useTranslations();
  return (
    <section
      aria-labelledby="does"
      className="rounded-md border border-line bg-surface px-5 py-4.5 text-sm shadow-raise"
    >
      <h2 id="does" className="text-base">
        {t("act.does")}
      </h2>
      <ul className="mt-2 grid gap-2.5">
        {facts.act === "undo" && !facts.refusal && last && (
          <li>
            {t("act.lastStep")} <StepSentence line={last} linked={false} />
          </li>
        )}
        {useSays(facts, last).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>
          <ReadersSaid readers={readersOf(facts)} version={facts.standing.version} />
        </li>
      </ul>
    </section>
  );
}

function useSays(facts: StepFacts, last: HistoryLine | null): string[] {
  const [t, list, memberName] = [useTranslations(), useList(), useMemberName()];
  const { act, stage, standing, listed, pending, versions, actor } = facts;
  const only = act === "share" ? onlyOpening(facts) : null;
  const values = {
    audience: only?.audience ?? "none",
    stage: stage ? t(`stage.${stage}`) : "",
    version: only?.version ?? standing.version ?? standing.latest ?? 0,
    number: Math.max(0, ...[...versions, ...facts.takenBack].map((one) => one.number)) + 1,
    name: pending?.name ?? "",
  };
  const next = leadsTo[stepOf(facts)];
  const phase = next ? phaseOf(next) : null;
  const sharesWithIt = act === "submit" && standing.latest !== null && standing.latest !== standing.version;
  const asks = isMove(act) && asksOthers(act, facts, actor);
  const wayBack = wayBackFrom(facts);
  const tells = tellsPublic(facts);
  const others = facts.leadMembers.filter((code) => !("member" in actor) || code !== actor.member);
  return [
    t(`act.says.${act === "drop" && facts.joint ? "decline" : act}`, values),
    act === "takeBack" && t("act.says.takeBackAfter"),
    asks && t("act.says.jointAsk", { states: list(others.map((code) => memberName(code, { inText: true }))) }),
    sharesWithIt && t("act.says.submitShare", { version: standing.latest ?? 0 }),
    act === "share" && !opensToAll(facts) && standing.version !== null && t("act.says.shareStale"),
    act === "conclude" && t("act.says.second"),
    listed && act === "facts" && t(facts.behind ? "act.says.publicFactsBehind" : "act.says.publicFacts"),
    !listed && (isMove(act) || act === "facts") && t("act.says.notListed"),
    act === "undo" && last?.kind === "submit" && t("act.says.undoShared", { version: last.inside?.version ?? 0 }),
    tells && t(`act.says.${tells}`, { phase: phase ? t(`phase.${phase}`) : "" }),
    wayBack && t(`act.back.${wayBack}`),
  ].flatMap((sentence) => sentence || []);
}

/** The step that an act takes: a confirmation takes the one that was recorded. */
const stepOf = ({ act, pending }: StepFacts) => (act === "confirm" ? (pending?.move ?? act) : act);

/** What the public is told of a step of a listed text, and when; nothing where a sentence of its own says so. */
function tellsPublic(facts: StepFacts) {
  const { act, actor, listed, pending } = facts;
  const step = stepOf(facts);
  if (!listed || !isMove(step)) return null;
  if (step !== "conclude" && !leadsTo[step]) return "publicSilent";
  if (actor.role !== "secretariat") return "publicHeld";
  if (act !== "confirm") return step === "conclude" ? "publicConclude" : "publicForward";
  if (pending?.notes.some((note) => note === "hold" || note === "textToFollow")) return "publicKept";
  return step === "conclude" ? "publicConfirm" : "publicWithIt";
}

const backFrom = {
  answer: "answer",
  clearance: "clearance",
  compilation: "never",
  answerEdit: "answer",
  proposal: "never",
  condition: "never",
  consensus: "correct",
  takeBack: "entry",
  takeBackVersion: "newVersion",
  contestEditorial: "never",
  decision: "correct",
  decline: "again",
  drop: "again",
  facts: "facts",
  list: "list",
  release: "never",
} as const satisfies Partial<Record<StepFacts["act"], string>>;

/** How an act is put right if it was a mistake; nothing where its first sentence says so already. */
function wayBackFrom(facts: StepFacts) {
  const { act, actor, pending } = facts;
  const waits = act === "conclude" || act === "correct" || act === "record";
  if (waits) return "drop";
  if (isMove(act)) return asksOthers(act, facts, actor) ? "decline" : "undo";
  if (act === "position" && actor.role === "secretariat") return "mistake";
  if (act === "agree") return yetToAgree(facts).length > 1 ? "decline" : "undo";
  if (act === "confirm") return pending?.kind === "correct" || pending?.kind === "record" ? "correct" : "undo";
  return act in backFrom ? backFrom[act as keyof typeof backFrom] : null;
}
