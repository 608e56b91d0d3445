import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Folded } from "@/components/comments/folded";
import { Line } from "@/components/comments/line";
import { PressForm } from "@/components/comments/press-form";
import { Moment } from "@/components/ui/date";
import { useMemberName } from "@/components/ui/names";
import type { CommentsView, ThreadView } from "@/domain/views/comments";
import { Link } from "@/i18n/navigation";

type Around = { view: CommentsView; page: string; zone: string | undefined; write: ReactNode };

/** The threads on one paragraph, the oldest first; a settled one stands folded. */
export function ThreadList({ threads, ...around }: Around & { threads: ThreadView[] }) {
  const t = useTranslations("comment");
  return threads.map((thread) => (
    <article key={thread.id} id={`thread-${thread.id}`} className="thread">
      <Audience thread={thread} />
      {thread.settled ? (
        <details className="more" open={thread.id === around.view.asked}>
          <summary>
            {t.rich("settled", {
              name: thread.settled.name,
              moment: () => <Moment value={new Date(thread.settled?.at ?? "")} zone={around.zone} />,
            })}
          </summary>
          <Lines thread={thread} {...around} />
        </details>
      ) : (
        <Lines thread={thread} {...around} />
      )}
    </article>
  ));
}

/** To whom a thread speaks, in words; it stands above every thread. */
function Audience({ thread: { audience, member, compiled } }: { thread: ThreadView }) {
  const [t, memberName] = [useTranslations("comment"), useMemberName()];
  const state = member ? memberName(member, { inText: true }) : "";
  const kind =
    audience === "secretariat" ? (member === null ? "office" : compiled ? "compiled" : "secretariat") : audience;
  return (
    <p className="audience">
      <span className={`seal is-${audience}`} aria-hidden="true" />
      {t(`audience.${kind}`, { state })}
    </p>
  );
}

function Lines({ thread, view, page, zone, write }: Around & { thread: ThreadView }) {
  const t = useTranslations();
  const { writing, address, version } = view;
  const [first, ...answers] = thread.lines;
  const here = `/documents/${address}/comments?version=${version}`;
  const mine = writing && writing.act !== "open" && writing.thread.id === thread.id ? writing : null;
  const turned = {
    act: thread.settled ? "reopen" : "settle",
    document: address,
    version: String(version),
    thread: thread.id,
    request: thread.request,
  };
  const reworded = mine?.act === "reword" ? mine.line.number : null;
  const draw = (line: ThreadView["lines"][number]) =>
    line.number === reworded ? (
      write
    ) : (
      <Line
        line={line}
        href={view.refusal ? null : `${here}&reword=${thread.id}.${line.number}#thread-${thread.id}`}
        withdraws={turned}
        page={page}
        zone={zone}
      />
    );
  return (
    <>
      {first && draw(first)}
      <Folded of="answers" view={view} fold={thread.folded} side="earlier" at={`thread-${thread.id}`} />
      {answers.length > 0 && (
        <ol className="answers" aria-label={t("comment.answers")}>
          {answers.map((line) => (
            <li key={line.number}>{draw(line)}</li>
          ))}
        </ol>
      )}
      <Folded of="answers" view={view} fold={thread.folded} side="later" at={`thread-${thread.id}`} />
      {mine?.act === "answer" && <div className="answers">{write}</div>}
      {!mine && !view.refusal && thread.lines.some(({ withdrawnAt }) => !withdrawnAt) && (
        <div className="off-paper flex flex-wrap items-center gap-x-4 gap-y-1 pt-2 text-sm">
          {!thread.notAnswer && (
            <Link href={`${here}&answer=${thread.id}#thread-${thread.id}`} className="py-1">
              {t("action.answer")}
            </Link>
          )}
          {!thread.notTurn && (
            <PressForm hidden={turned} page={page}>
              {thread.settled ? t("comment.reopen") : t("action.resolve")}
            </PressForm>
          )}
        </div>
      )}
    </>
  );
}
