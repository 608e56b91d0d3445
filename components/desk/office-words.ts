import { type Of, reading, type Say, stepOf, type Words } from "@/components/desk/say";

type Kind =
  | "open"
  | "confirm"
  | "decide"
  | "contested"
  | "condition"
  | "release"
  | "leads"
  | "circulated"
  | "closeCirculation"
  | "clockStopped"
  | "moreTime"
  | "circulate";

/** The name of the decision that a text waits for, once it can be recorded; else what it still waits for. */
function decisionTitle({ move, byCouncil, refusal }: Of<"decide">, { t, words }: Say): string {
  if (refusal?.code === "noConsensus") return t("verdict.blocked");
  if (refusal?.code === "repliesAwaited") return t("verdict.waiting");
  if (refusal) return words("decideNotReady");
  return t(move === "conclude" && byCouncil ? "move.concludeCouncil" : `move.${move}`);
}

/** What is outstanding beside the decision itself, and whether it can have been taken. */
function decisionDetail({ left, later, by }: Of<"decide">, { words, clearances }: Say): string {
  const ready = words(by && !by.passed && by.days > 0 ? "decideAhead" : "decideReady");
  const now = left.length > 0 ? [...clearances(left, []), words("decideLeft")] : [ready];
  return [...now, ...clearances([], later)].join(" ");
}

/** What can be done towards a decision that the text is not ready for. */
function refusedDetail(why: NonNullable<Of<"decide">["refusal"]>, { words, refusal }: Say): string {
  if (why.code === "noConsensus") return words("consult");
  return why.code === "repliesAwaited" ? words("askAgain") : refusal(why);
}

/** What rests with the secretariat, in words. */
export const officeWords: Words<Kind> = {
  open: (task, { t, words, leads }) => ({
    title: t("stage.proposed"),
    detail: words("openDetail", { leads: leads(task.from) }),
    action: t("move.open"),
    href: stepOf(task, "open"),
  }),

  confirm: (task, { t, words, moment }) => ({
    title: words(`confirm.${task.what}`),
    detail: words("confirmDetail", { name: task.name, moment: moment(task.recorded) }),
    action: t("move.confirm"),
    href: stepOf(task, "confirm"),
  }),

  decide: (task, say) => {
    const title = decisionTitle(task, say);
    if (task.refusal) return { title, detail: refusedDetail(task.refusal, say), ...reading(task, say) };
    return { title, detail: decisionDetail(task, say), action: title, href: stepOf(task, task.move) };
  },

  contested: (task, say) => ({
    title: say.t("whyNot.contested", { state: say.states(task.states) }),
    detail: say.words("contestedDetail"),
    ...reading(task, say),
  }),

  condition: (task, { words }) => ({
    title: words("condition", { text: task.text }),
    detail: words("conditionDetail"),
    action: words("conditionAction"),
    href: stepOf(task, "condition", `?condition=${task.condition}`),
  }),

  circulated: (task, { t, words, states }) => ({
    title: words(task.rule === "silence" ? "circulatedSilence" : "circulated"),
    detail: [
      ...(task.rule === "silence" ? [words("circulatedSilenceDetail")] : []),
      ...(task.yet.length > 0 ? [`${t("verdict.waitingEntitled", { states: states(task.yet) })}.`] : []),
      ...(task.again.length > 0 ? [`${t("verdict.waitingAgain", { states: states(task.again) })}.`] : []),
    ].join(" "),
    action: words("openCirculation"),
    href: `/circulations/${task.circulation}`,
  }),

  closeCirculation: (task, { words, moment }) => ({
    title: words(task.rule === "silence" ? "closeSilence" : "closeCirculation"),
    detail: words("closeDetail", { deadline: moment(task.until) }),
    action: words("closeAction"),
    href: `/circulations/${task.circulation}/steps/close`,
  }),

  clockStopped: (task, { words }) => ({
    title: words("clockStopped"),
    detail: words("clockStoppedDetail"),
    action: words("openCirculation"),
    href: `/circulations/${task.circulation}`,
  }),

  moreTime: (task, { words, moment, states }) => ({
    title: words("moreTime", { states: states(task.states) }),
    detail: words("moreTimeDetail", { deadline: moment(task.until) }),
    action: words("openCirculation"),
    href: `/circulations/${task.circulation}`,
  }),

  circulate: (task, { t, words }) => ({
    title: words("circulate"),
    detail: words("circulateDetail"),
    action: t("circulation.document"),
    href: `/circulations/new?document=${task.document.address}`,
  }),

  release: (task, { t, words, states }) => ({
    title: words("release"),
    detail: words("releaseDetail", { state: states([task.state]) }),
    action: t("move.release"),
    href: stepOf(task, "release", `?step=${task.step}`),
  }),

  leads: (task, { words }) => ({
    title: words("leads"),
    detail: words("leadsDetail"),
    action: words("leadsAction"),
    href: stepOf(task, "facts"),
  }),
};
