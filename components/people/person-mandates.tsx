import { useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import { useChargeText } from "@/components/people/charge-text";
import { Day, Moment } from "@/components/ui/date";
import type { MandateRow } from "@/domain/views/account";
import type { PersonView } from "@/domain/views/people";
import { Link } from "@/i18n/navigation";

/** Every mandate of a person, what holds first; one whose end is the reader's to set leads to that. */
export function PersonMandates({ view: { id, name, mandates } }: { view: PersonView }) {
  const [t, chargeText] = [useTranslations(), useChargeText()];
  const label = { from: t("page.account.from"), until: t("page.account.until") };
  if (mandates.length === 0) return <p className="py-3 text-sm">{t("page.people.noMandate")}</p>;
  const changes = mandates.some(({ changeable }) => changeable);
  const columns = [t("page.account.role"), label.from, label.until, ...(changes ? [t("page.people.change")] : [])];
  return (
    <CardTable caption={t("page.people.mandatesOf", { name })} columns={columns.map((column) => ({ name: column }))}>
      <CardBody>
        {mandates.map((mandate) => (
          <CardRow key={mandate.id} head={<b>{chargeText(mandate)}</b>}>
            <CardCell label={label.from}>
              <Day value={mandate.from} />
            </CardCell>
            <CardCell label={label.until}>
              <End mandate={mandate} />
            </CardCell>
            {changes && (
              <CardCell>
                {mandate.changeable && (
                  <Link
                    href={`/people/${id}/steps/date?mandate=${mandate.id}`}
                    aria-label={t("page.people.changeOf", { charge: chargeText(mandate) })}
                  >
                    {t("page.people.change")}
                  </Link>
                )}
              </CardCell>
            )}
          </CardRow>
        ))}
      </CardBody>
    </CardTable>
  );
}

/** The last day, and in words whether the mandate holds, is to begin or has ended. */
export function End({ mandate: { until, endedAt, current, ended } }: { mandate: MandateRow }) {
  const t = useTranslations();
  if (endedAt) {
    const moment = () => <Moment value={new Date(endedAt)} />;
    return <>{t.rich("page.people.overAtOnceAt", { moment })}</>;
  }
  const state = current ? "holds" : ended ? "over" : "toBegin";
  return (
    <>
      {until ? <Day value={until} /> : t("page.account.noEnd")}
      <span className="text-ink-2"> · {t(`page.people.${state}`)}</span>
    </>
  );
}
