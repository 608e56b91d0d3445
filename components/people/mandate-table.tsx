import { useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import { End } from "@/components/people/person-mandates";
import { useHolderText, useRoleText } from "@/components/people/role-text";
import { Day } from "@/components/ui/date";
import type { MandateRow } from "@/domain/views/account";

const columns = ["role", "holder", "from", "until"] as const;

type Props = {
  mandates: MandateRow[];
  /** The one that the person acts under, where there are others that they could. */
  acting: string | null;
};

/** What a person is appointed to, for how long, and which of several holds now. */
export function MandateTable({ mandates, acting }: Props) {
  const [t, roleText, holderText] = [useTranslations("page.account"), useRoleText(), useHolderText()];
  if (mandates.length === 0) return <p className="py-3 text-sm">{t("noMandate")}</p>;
  return (
    <CardTable caption={t("mandatesCaption")} columns={columns.map((column) => ({ name: t(column) }))}>
      <CardBody>
        {mandates.map((mandate) => (
          <CardRow key={mandate.id} head={<b>{roleText(mandate)}</b>}>
            <CardCell label={t("holder")}>{holderText(mandate)}</CardCell>
            <CardCell label={t("from")}>
              <Day value={mandate.from} />
            </CardCell>
            <CardCell label={t("until")}>
              <End mandate={mandate} />
              {mandate.id === acting && <span className="block font-medium">{t("actsUnder")}</span>}
            </CardCell>
          </CardRow>
        ))}
      </CardBody>
    </CardTable>
  );
}
