import { useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import { useChargeText } from "@/components/people/charge-text";
import { useTermText } from "@/components/people/term-text";
import { Flag } from "@/components/ui/notice";
import { saysSample } from "@/components/ui/says-sample";
import type { PersonRow } from "@/domain/views/people";
import { Link } from "@/i18n/navigation";

const columns = ["name", "mandates", "signIn"] as const;

/** People with what they are appointed to. */
export function PeopleTable({ people }: { people: PersonRow[] }) {
  const t = useTranslations();
  return (
    <CardTable
      caption={t("page.people.caption")}
      columns={columns.map((column) => ({ name: t(`page.people.column.${column}`) }))}
    >
      <CardBody>
        {people.map((person) => (
          <CardRow
            key={person.id}
            head={
              <>
                <Link href={`/people/${person.id}`}>{person.name}</Link>{" "}
                {person.sample && !saysSample(person.name) && <Flag>{t("word.sample")}</Flag>}
              </>
            }
          >
            <CardCell>
              <Charges person={person} />
            </CardCell>
            <CardCell label={t("page.people.column.signIn")} quiet>
              <span className="break-words">{person.signInName}</span>
            </CardCell>
          </CardRow>
        ))}
      </CardBody>
    </CardTable>
  );
}

function Charges({ person: { mandates, closed } }: { person: PersonRow }) {
  const [t, chargeText, termText] = [useTranslations("page.people"), useChargeText(), useTermText()];
  return (
    <ul>
      {closed && <li className="font-medium">{t("closed")}</li>}
      {mandates.map((mandate) => {
        const term = termText(mandate);
        return (
          <li key={mandate.id} className={mandate.current ? "" : "text-ink-2"}>
            {chargeText(mandate)}
            {term && <span className="text-ink-2"> · {term}</span>}
          </li>
        );
      })}
      {mandates.length === 0 && <li className="text-ink-2">{t("noMandate")}</li>}
    </ul>
  );
}
