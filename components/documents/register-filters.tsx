import { useLocale, useTranslations } from "next-intl";
import { FilterChoices } from "@/components/documents/filter-choices";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { addressOf, filterKeys } from "@/domain/register-filter";
import type { RegisterView } from "@/domain/views/register";
import { getPathname } from "@/i18n/navigation";

/** The question put to the register: words, and any number of values of each filter. A plain form of the address. */
export function RegisterFilters({ filter, options }: Pick<RegisterView, "filter" | "options">) {
  const [t, locale] = [useTranslations(), useLocale()];
  return (
    <search aria-label={t("register.ask")}>
      {/* Made anew for each address: a browser keeps what was ticked, also when its chip was taken away. */}
      <form
        key={addressOf(filter)}
        autoComplete="off"
        method="get"
        action={getPathname({ href: "/documents", locale })}
        className="off-paper grid grid-cols-2 items-end gap-x-4 gap-y-3 rounded-md bg-sunk px-4.5 pt-4 pb-4.5 md:grid-cols-4"
      >
        <TextField
          type="search"
          name="q"
          label={t("register.words")}
          defaultValue={filter.q}
          maxLength={200}
          className="col-span-2 md:col-span-3"
        />
        <div className="col-span-2 flex items-end max-md:order-last md:col-span-1">
          <Button primary className="w-full">
            {t("action.filter")}
          </Button>
        </div>
        {filterKeys.map((key) => (
          <FilterChoices key={key} name={key} options={options[key]} chosen={filter[key]} />
        ))}
        {filter.sort !== "summit" && <input type="hidden" name="sort" value={filter.sort} />}
      </form>
    </search>
  );
}
