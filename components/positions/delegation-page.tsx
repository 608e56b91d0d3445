import { useLocale, useTranslations } from "next-intl";
import { CapitalLines } from "@/components/capital/capital-lines";
import { useRefusal } from "@/components/documents/refusal";
import { DraftShown } from "@/components/positions/draft-shown";
import { OwnLines } from "@/components/positions/own-lines";
import { StanceMark } from "@/components/positions/stance-mark";
import { TextCrumbs, TextTitle } from "@/components/texts/text-head";
import { ButtonLink } from "@/components/ui/button";
import { Moment } from "@/components/ui/date";
import { useMemberName } from "@/components/ui/names";
import { Answer } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { slugOf } from "@/domain/acts";
import { isEmpty, isWaiting } from "@/domain/drafts";
import type { DelegationView } from "@/domain/views/delegation";
import { dayText } from "@/i18n/dates";
import { Link } from "@/i18n/navigation";

type Props = { view: DelegationView; zone?: string; done?: string };

/** A delegation's own page on a document: its draft, its last word, and what may be done with them. */
export function DelegationPage({ view, zone, done }: Props) {
  const [t, brief, memberName] = [useTranslations("position.draft"), useTranslations("brief"), useMemberName()];
  const { member, drafts, lines, older, version } = view;
  const [draft] = drafts;
  const answered = lines.find(({ kind }) => done !== undefined && kind === doneAs[done]);
  return (
    <>
      <TextCrumbs head={view} />
      <TextTitle name={t("title")} title={view.title}>
        {t("onlyYou", { state: memberName(member, { inText: true }) })}
      </TextTitle>
      {answered && <Answer>{t(`line.${answered.kind as "draftSaved"}`, { version: answered.version ?? 0 })}</Answer>}
      <div className="grid gap-x-14 gap-y-11 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="loose grid min-w-0 content-start gap-11">
          <Section id="draft" title={t("head")}>
            {draft && !isEmpty(draft) ? (
              <>
                <Stands view={view} zone={zone} />
                <div className="max-w-text">
                  <DraftShown draft={draft} zone={zone} />
                </div>
              </>
            ) : (
              <p className="pt-3 text-sm text-ink-2">{t(version === null ? "noText" : "none")}</p>
            )}
            <Deeds view={view} primary={older ? "takeOver" : draft && isWaiting(draft) ? "submitDraft" : "draft"} />
          </Section>
          <Section id="capital" title={t("capitalHead")}>
            <CapitalLines view={view} zone={zone} />
          </Section>
          <Section id="word" title={t("wordHead")}>
            <Word view={view} />
          </Section>
        </div>
        <aside aria-label={t("linesHead")} className="loose grid min-w-0 content-start gap-11">
          <Section id="lines" title={t("linesHead")}>
            <OwnLines lines={lines} zone={zone} />
          </Section>
          <p className="off-paper text-sm">
            <Link href={`/documents/${view.address}/brief`}>{brief("title")}</Link>
          </p>
        </aside>
      </div>
    </>
  );
}

const doneAs: Record<string, string> = {
  revoke: "capitalRevoked",
  draft: "draftSaved",
  takeOver: "draftTakenOver",
  submitDraft: "draftSubmitted",
};

/** Whether the draft waits for the head, was submitted, was overtaken, or speaks to an older text. */
function Stands({ view: { drafts, older, version, address }, zone }: { view: DelegationView; zone?: string }) {
  const t = useTranslations("position.draft");
  const [draft] = drafts;
  if (!draft) return null;
  const { submittedAt } = draft;
  return (
    <p className="max-w-text pt-3 pb-1 text-lg text-pretty">
      {submittedAt
        ? t.rich("submittedAt", { moment: () => <Moment value={new Date(submittedAt)} zone={zone} /> })
        : older
          ? t.rich("older", {
              from: draft.version,
              to: version ?? 0,
              link: (words) => (
                <Link href={`/documents/${address}/compare?from=${draft.version}&to=${version}`}>{words}</Link>
              ),
            })
          : draft.overtakenAt
            ? t.rich("overtaken", { moment: () => <Moment value={new Date(draft.overtakenAt ?? "")} zone={zone} /> })
            : t("waits")}
    </p>
  );
}

/** What the reader may do with the draft; the head's and the delegate's next step is the filled button. */
function Deeds({ view: { acts, address }, primary }: { view: DelegationView; primary: string }) {
  const [t, refusal] = [useTranslations("move"), useRefusal()];
  const shown = acts.filter(
    ({ act, refusal }) =>
      act !== "stand" && (!refusal || refusal.code === "draftReason" || refusal.code === "draftStance"),
  );
  const waits = shown.flatMap(({ refusal: why }) => (why ? [refusal(why)] : []));
  return (
    <div className="off-paper pt-4">
      <p className="flex flex-wrap gap-3">
        {shown
          .filter((one) => !one.refusal)
          .map(({ act }) => (
            <ButtonLink key={act} primary={act === primary} href={`/documents/${address}/steps/${slugOf(act)}`}>
              {t(act)}
            </ButtonLink>
          ))}
      </p>
      {waits.map((why) => (
        <p key={why} className="mt-2 text-sm text-ink-2">
          {why}
        </p>
      ))}
    </div>
  );
}

/** The state's last word, and the step that confirms it where the text changed since. */
function Word({ view: { word, wordStale, acts, address, version } }: { view: DelegationView }) {
  const [t, locale] = [useTranslations(), useLocale()];
  if (!word) return <p className="pt-3 text-sm text-ink-2">{t("position.draft.noWord")}</p>;
  const may = acts.some(({ act, refusal }) => act === "stand" && !refusal);
  return (
    <div className="max-w-text pt-3">
      <p className="flex flex-wrap items-center gap-2">
        <StanceMark stance={word.stance} stale={wordStale} />
        {t("position.before", {
          stance: t(`stance.${word.stance}`),
          version: word.version,
          date: dayText(word.on, locale),
        })}
      </p>
      {word.reason && <p className="mt-1 text-sm whitespace-pre-wrap text-ink-2">{word.reason}</p>}
      {wordStale && (
        <p className="mt-2 text-sm">
          {t("position.draft.changed")}{" "}
          <Link href={`/documents/${address}/compare?from=${word.version}&to=${version}`}>
            {t("position.draft.seeDifference")}
          </Link>
        </p>
      )}
      {may && (
        <p className="off-paper mt-3">
          <ButtonLink href={`/documents/${address}/steps/stand`}>{t("move.stand")}</ButtonLink>
        </p>
      )}
    </div>
  );
}
