import { useTranslations } from "next-intl";
import type { Say } from "@/components/desk/say";
import { useDraftSays } from "@/components/positions/draft-says";
import { ButtonLink } from "@/components/ui/button";
import type { Task } from "@/domain/views/desk";

const words: readonly Task["kind"][] = ["reply", "replyAgain", "held", "replyBy"];

/** Whether a task asks for a word of the reader's state, which its delegation can prepare. */
const isWord = ({ kind }: Task) => words.includes(kind);

/** What a task's delegation has prepared for it: its draft in a line, and who answered in the capital. */
export function PreparedSays({ task }: { task: Task }) {
  const [t, draftSays] = [useTranslations("page.desk.task"), useDraftSays()];
  const { draft, answered } = task.prepared;
  if (!isWord(task) || (!draft && answered.length === 0)) return null;
  return (
    <p className="border-l-2 border-line pl-4 text-sm text-pretty">
      {[draft && draftSays(draft), answered.length > 0 && t("answered", { names: answered.join(", ") })]
        .filter(Boolean)
        .join(" ")}
    </p>
  );
}

/** The step to what the delegation has prepared, or to preparing it: for a head where there is something, for a delegate always. */
export function usePreparedStep(say: Say) {
  const t = useTranslations("page.desk.task");
  return (task: Task): { action: string; href: string } | null => {
    const of = `/documents/${task.document.address}`;
    if (!isWord(task) || say.ofBody) return null;
    if (task.prepared.draft) return { action: t(say.head ? "draftSubmit" : "draftOpen"), href: `${of}/draft` };
    if (say.head) return null;
    return { action: t("draftMake"), href: `${of}/steps/draft` };
  };
}

type Props = { step: { action: string; href: string }; primary: boolean; title: string };

/** A step as a button, with the document that it is about for whoever does not see it beside. */
export function StepButton({ step: { action, href }, primary, title }: Props) {
  return (
    <ButtonLink href={href} primary={primary} className="max-sm:w-full">
      {action}
      <span className="sr-only">: {title}</span>
    </ButtonLink>
  );
}
