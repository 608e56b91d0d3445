import { headStep, reading, stepOf, type Words } from "@/components/desk/say";

type Kind =
  | "share"
  | "answer"
  | "answerLifted"
  | "reply"
  | "replyBy"
  | "replyAgain"
  | "held"
  | "settle"
  | "text"
  | "submit"
  | "meet"
  | "clearance"
  | "agree";

/** What rests with a delegation or the holder of a body, in words. */
export const delegationWords: Words<Kind> = {
  answer: (task, say) => {
    const { t, words, holder } = say;
    const version = { version: task.version, means: t(`means.${task.means}`), date: say.day(task.on) };
    return {
      title: words("answer", { state: holder, stance: say.stance(task.stance) }),
      detail: words("answerDetail", version) + say.unlessHead("headAnswers"),
      ...headStep(task, say, words("answerAction"), "answer", `?position=${task.entry}`),
    };
  },

  answerLifted: (task, say) => {
    const { words, inText } = say;
    const at = { at: task.meeting ? "yes" : "none", meeting: task.meeting ? inText(task.meeting) : "" };
    return {
      title: words("answerLifted", { state: say.holder }),
      detail: words("answerLiftedDetail", at) + say.unlessHead("headAnswers"),
      ...headStep(task, say, words("answerAction"), "answer", `?decision=${task.decision}`),
    };
  },

  reply: (task, say) => ({
    title: say.words("reply", { version: task.version }),
    detail: say.words("replyDetail", { state: say.holder }) + say.unlessHead("headWaits"),
    ...headStep(task, say, say.words("replyAction", { version: task.version }), "position"),
  }),

  replyBy: (task, say) => ({
    title: say.words(task.rule === "silence" ? "replySilence" : "replyCirculation"),
    detail: say.unlessHead("headWaits").trim(),
    action: say.words(say.head ? "replyByAction" : "openCirculation"),
    href: `/circulations/${task.circulation}${say.head ? "/steps/reply" : ""}`,
  }),

  replyAgain: (task, say) => {
    const { version, given } = task;
    const detail = { state: say.holder, stance: say.stance(task.stance), given, version };
    return {
      title: say.t("word.positionStale", { n: given }),
      detail: say.words("replyAgainDetail", detail) + say.unlessHead("headWaits"),
      ...headStep(task, say, say.words("replyAction", { version }), "position"),
    };
  },

  held: (task, say) => ({
    title: say.words("held", { state: say.holder, stance: say.stance(task.stance), date: say.day(task.since) }),
    detail: say.words("heldDetail", { version: task.version }) + say.unlessHead("headSubmits"),
    ...headStep(task, say, say.words("heldAction"), "position"),
  }),

  settle: (task, { t, words }) => ({
    title: words(task.continues ? "settle" : "settleReplied", { version: task.version }),
    detail: words("settleDetail"),
    action: t("action.addVersion"),
    href: stepOf(task, "version"),
  }),

  text: (task, { t, words }) => ({
    title: words("text"),
    detail: words("textDetail"),
    action: t("action.addVersion"),
    href: stepOf(task, "version"),
  }),

  share: (task, { t, words }) => ({
    title: words("share", { version: task.version }),
    detail: words("shareDetail"),
    action: t("action.share"),
    href: stepOf(task, "share"),
  }),

  submit: (task, { t, words, head }) => {
    const { version, toShare } = task;
    const by = head ? "" : ` ${words("submitByHead")}`;
    const onward = {
      action: t(head ? "move.submit" : "action.addVersion"),
      href: stepOf(task, head ? "submit" : "version"),
    };
    const share = { action: words("shareAction", { version }), href: stepOf(task, "share") };
    return {
      title: words("submit"),
      detail: words(toShare ? "submitDetailToShare" : "submitDetail", { version }) + by,
      ...(toShare ? { ...share, also: onward } : onward),
    };
  },

  meet: (task, say) => ({
    title: say.words("meet", { text: task.text }),
    detail: say.words("meetDetail"),
    ...reading(task, say),
  }),

  agree: (task, say) => ({
    title: say.words("agree", { state: say.states([task.state]), move: task.move }),
    detail: say.words("agreeDetail", { reason: task.reason }) + say.unlessHead("headAgrees"),
    ...headStep(task, say, say.words("agreeAction"), "agree"),
  }),

  clearance: (task, { words, holder, ofBody }) => ({
    title: ofBody ? words("clearance", { body: holder }) : words("clearanceHome"),
    detail: words(ofBody ? "clearanceDetail" : "clearanceHomeDetail"),
    action: words(ofBody ? "clearanceAction" : "clearanceHomeAction"),
    href: stepOf(task, "clearance", `?clearance=${task.clearance}`),
  }),
};
