import { useLocale, useTranslations } from "next-intl";
import { DocumentLink } from "@/components/desk/document-link";
import { Mark } from "@/components/ui/mark";
import { useList, useMemberName } from "@/components/ui/names";
import type { DecisionAt } from "@/domain/views/meeting-inside";
import { dayText } from "@/i18n/dates";

function Decided({ decision }: { decision: DecisionAt }) {
  const [t, locale] = [useTranslations(), useLocale()];
  const [list, memberName] = [useList(), useMemberName()];
  const { document, verb, day, version, takingPart, declared, pending, conditions } = decision;
  const said = {
    verb: declared ? t("page.meeting.declared") : verb,
    day: day ? dayText(day, locale) : t("page.meeting.dayUnknown"),
    on: version === null ? "none" : "yes",
    version: version ?? 0,
  };
  const states = list(takingPart.map((code) => memberName(code, { inText: true })));
  return (
    <li>
      <Mark shape={pending ? "waiting" : "reached"} />
      <p className="when">{document.reference}</p>
      <div className="what grid grid-cols-1 gap-1">
        <h3 className="text-base">
          <DocumentLink document={document} />
        </h3>
        <p>
          <b className="inline-block first-letter:uppercase">{t("page.meeting.enteredOn", said)}</b>
          {pending && ` · ${t("outcome.pending")}`}
        </p>
        {takingPart.length > 0 && <p className="text-ink-2">{t("page.meeting.tookPart", { states })}</p>}
        {conditions.map(({ id, text, metOn }) => (
          <p key={id} className="text-ink-2">
            {t("page.meeting.subject", { text })}
            {metOn && ` · ${t("condition.met", { date: dayText(metOn, locale) })}`}
          </p>
        ))}
      </div>
    </li>
  );
}

/** What a meeting decided, as it was entered here, in its own verb. */
export function DecidedList({ decisions }: { decisions: DecisionAt[] }) {
  return (
    <ul className="record">
      {decisions.map((decision) => (
        <Decided key={decision.id} decision={decision} />
      ))}
    </ul>
  );
}
