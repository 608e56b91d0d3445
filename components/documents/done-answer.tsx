import { useTranslations } from "next-intl";
import { StepSentence } from "@/components/documents/step-sentence";
import { Moment } from "@/components/ui/date";
import { Answer } from "@/components/ui/notice";
import { whyNotAct } from "@/domain/may-act";
import type { Actor } from "@/domain/people";
import { asPublic } from "@/domain/public-lines";
import type { InsideView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

/** What the reader just did, as the record tells it, and how long it can be taken back. */
export function DoneAnswer({ view, actor }: { view: InsideView; actor: Actor }) {
  const t = useTranslations();
  const last = view.history.at(-1);
  const released = view.history.filter(({ number }) => last?.inside?.steps.includes(number)).map(asPublic);
  // What it says of the reason stands below; that it waits comes first.
  const waits = view.pending && (last?.kind === "correctReason" || last?.kind === "gapReason");
  const isAdded = last?.kind === "versionAdded" || last?.kind === "versionEditorial";
  const added =
    isAdded && view.versions.find(({ number, shared }) => number === last.inside?.version && shared.length === 0);
  return (
    <Answer>
      {t("inside.done")} {waits && `${t("inside.doneWaits", { kind: last.kind ?? "" })} `}
      {last && <StepSentence line={last} />}
      {last?.kind === "released" && released.length > 0 && (
        <>
          {" "}
          {t("inside.publicReads")}{" "}
          {released.map((line) => (
            <span key={line.number}>
              <StepSentence line={line} />{" "}
            </span>
          ))}
        </>
      )}
      {added && (
        <>
          {" "}
          {t("inside.versionNext.seen")}{" "}
          {!whyNotAct("share", view, actor) &&
            t.rich("inside.versionNext.share", {
              link: (words) => (
                <Link href={`/documents/${view.address}/steps/share?version=${added.number}`}>{words}</Link>
              ),
            })}{" "}
          {!whyNotAct("takeBackVersion", view, actor) &&
            t.rich("inside.versionNext.mistake", {
              link: (words) => (
                <Link href={`/documents/${view.address}/steps/take-back-version?version=${added.number}`}>{words}</Link>
              ),
            })}
        </>
      )}
      {view.undoUntil && (
        <>
          {" "}
          {t.rich("inside.undoWithin", {
            moment: () => <Moment value={new Date(view.undoUntil ?? "")} />,
            link: (words) => <Link href={`/documents/${view.address}/steps/undo`}>{words}</Link>,
          })}
        </>
      )}
      {view.behind && !view.publicNow?.due && !whyNotAct("release", view, actor) && (
        <>
          {" "}
          {t.rich("inside.behindRelease", {
            link: (words) => <Link href={`/documents/${view.address}/steps/release`}>{words}</Link>,
          })}
        </>
      )}
    </Answer>
  );
}
