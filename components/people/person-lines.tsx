import { useLocale, useTranslations } from "next-intl";
import { useChargeText } from "@/components/people/charge-text";
import { officeZone } from "@/components/ui/date";
import type { PersonLine } from "@/domain/views/people";
import { dayText } from "@/i18n/dates";
import { momentText } from "@/i18n/moments";

const kinds = [
  "invited",
  "invitationRevoked",
  "accepted",
  "mandateGiven",
  "mandateDated",
  "mandateEnded",
  "renewalStarted",
  "renewalRevoked",
  "renewed",
  "accountClosed",
  "accountOpened",
] as const;

function useTerm() {
  const [t, locale] = [useTranslations("page.people.term"), useLocale()];
  return ({ from, until }: PersonLine): string => {
    const first = from ? dayText(from, locale) : "";
    return until ? t("closed", { from: first, until: dayText(until, locale) }) : t("open", { from: first });
  };
}

/** The record of a person: who did what to their mandates and account, newest first. */
export function PersonLines({ lines }: { lines: PersonLine[] }) {
  const [t, locale, chargeText, term] = [useTranslations("page.people"), useLocale(), useChargeText(), useTerm()];
  if (lines.length === 0) return <p className="py-3 text-sm text-ink-2">{t("noLines")}</p>;
  return (
    <ol className="text-sm">
      {lines.map((line) => {
        const kind = kinds.find((known) => known === line.kind);
        const moment = momentText(new Date(line.at), officeZone, locale);
        const charge = line.charge ? chargeText(line.charge) : "";
        return (
          <li key={`${line.at}${line.kind}`} className="border-b border-line py-2.5">
            {kind && t(`line.${kind}`, { name: line.name, charge, term: term(line) })}
            <span className="block text-xs text-ink-2">
              {line.by && line.by !== line.name ? t("lineBy", { name: line.by, moment }) : t("lineAt", { moment })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
