import { useLocale, useTranslations } from "next-intl";
import { useBodyName } from "@/components/documents/body-name";
import { Refusal } from "@/components/documents/refusal";
import { ButtonLink } from "@/components/ui/button";
import { slugOf } from "@/domain/acts";
import { betweenMeetings } from "@/domain/sitting-named";
import type { CirculatedText, CirculationView, TextDecision } from "@/domain/views/circulations";
import { dayText } from "@/i18n/dates";
import { Link } from "@/i18n/navigation";

type Props = { text: Pick<CirculatedText, "address">; view: Pick<CirculationView, "id" | "body" | "decisions"> };

/** What its body decided on a text by a circulation; for an officer the way to enter it, or why there is none. */
export function Decided({ text, view }: Props) {
  const found = view.decisions.find(({ address }) => address === text.address);
  if (!found) return null;
  const { decided, enter, refusal } = found;
  if (decided) return <Taken decision={decided} text={text} view={view} />;
  if (enter) return <ToEnter enter={enter} text={text} view={view} />;
  return refusal && <Refusal refusal={refusal} className="restricted text-sm text-ink-2" />;
}

function Taken({ decision, text, view }: Props & { decision: NonNullable<TextDecision["decided"]> }) {
  const [t, locale, bodyName] = [useTranslations("circulation"), useLocale(), useBodyName()];
  const { verb, day, pending } = decision;
  return (
    <p className="text-sm">
      <Link href={`/documents/${text.address}#decisions`}>
        {t.rich("decided", {
          body: bodyName(view.body),
          day: day ? dayText(day, locale) : "–",
          verb: () => <span lang="en">{verb}</span>,
        })}
      </Link>
      {pending && ` ${t("decidedPending")}`}
    </p>
  );
}

function ToEnter({ enter: { act, gate, on }, text, view }: Props & { enter: NonNullable<TextDecision["enter"]> }) {
  const [t, locale] = [useTranslations(), useLocale()];
  const asked = {
    submit: `?by=${betweenMeetings}`,
    decision: `?gate=${gate}&circulation=${view.id}`,
  };
  const query = act === "submit" || act === "decision" ? asked[act] : `?circulation=${view.id}`;
  const word = act === "conclude" && gate === "council" ? "concludeCouncil" : act;
  return (
    <div className="grid justify-items-start gap-2 pt-1 text-sm">
      <p>{t(act === "submit" ? "circulation.submitFirst" : "circulation.agreedBy", { day: dayText(on, locale) })}</p>
      <ButtonLink href={`/documents/${text.address}/steps/${slugOf(act)}${query}`}>{t(`move.${word}`)}</ButtonLink>
    </div>
  );
}
