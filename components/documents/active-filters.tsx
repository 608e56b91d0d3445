import { useTranslations } from "next-intl";
import { useFilterNames } from "@/components/documents/filter-names";
import { Chip } from "@/components/ui/chip";
import { addressOf, changed, emptyFilter, filterKeys, isAsked, without } from "@/domain/register-filter";
import type { RegisterView } from "@/domain/views/register";
import { Link } from "@/i18n/navigation";

/** The filters in force, each a link that takes it away. */
export function ActiveFilters({ filter, options }: Pick<RegisterView, "filter" | "options">) {
  const [t, nameOf] = [useTranslations(), useFilterNames()];
  if (!isAsked(filter)) return null;
  const remove = t("register.remove");
  const cleared = addressOf({ ...emptyFilter(), sort: filter.sort });
  return (
    <ul aria-label={t("register.active")} className="off-paper flex flex-wrap items-center gap-1.5">
      {filter.q && (
        <li>
          <Chip href={`/documents${addressOf(changed(filter, { q: "" }))}`} remove={remove}>
            “{filter.q}”
          </Chip>
        </li>
      )}
      {filterKeys.flatMap((key) =>
        filter[key].map((value) => (
          <li key={`${key} ${value}`}>
            <Chip href={`/documents${addressOf(without(filter, key, value))}`} remove={remove}>
              {nameOf(key, options[key].find((option) => option.value === value) ?? { value })}
            </Chip>
          </li>
        )),
      )}
      <li className="pl-1">
        <Link href={`/documents${cleared}`} className="inline-block py-1">
          {t("action.clearFilters")}
        </Link>
      </li>
    </ul>
  );
}
