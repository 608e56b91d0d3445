import { useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import { useHolderText, useRoleText } from "@/components/people/role-text";
import { Day } from "@/components/ui/date";
import type { MandateRow } from "@/domain/views/account";

const columns = ["role", "holder", "from", "until"] as const;

/** What a person is appointed to, and for how long. */
export function MandateTable({ mandates }: { mandates: MandateRow[] }) {
  const [t, roleText, holderText] = [useTranslations("page.account"), useRoleText(), useHolderText()];
  if (mandates.length === 0) return <p className="py-3 text-sm">{t("noMandate")}</p>;
  return (
    <CardTable caption={t("mandatesCaption")} columns={columns.map((column) => ({ name: t(column) }))}>
      <CardBody>
        {mandates.map((mandate) => (
          <CardRow key={`${mandate.role}${holderText(mandate)}${mandate.from}`} head={<b>{roleText(mandate)}</b>}>
            <CardCell label={t("holder")}>{holderText(mandate)}</CardCell>
            <CardCell label={t("from")}>
              <Day value={mandate.from} />
            </CardCell>
            <CardCell label={t("until")}>
              {mandate.until ? <Day value={mandate.until} /> : t("noEnd")}
              {!mandate.current && <span className="text-ink-2"> · {t(mandate.ended ? "ended" : "notYet")}</span>}
            </CardCell>
          </CardRow>
        ))}
      </CardBody>
    </CardTable>
  );
}
