import { useTranslations } from "next-intl";
import { useFilterNames } from "@/components/documents/filter-names";
import { Button } from "@/components/ui/button";
import type { FilterKey } from "@/domain/register-filter";
import type { FilterOption } from "@/domain/views/register";

type Props = { name: FilterKey; options: FilterOption[]; chosen: string[] };

/** One filter of several values: a closed box that says what is chosen, and the choices inside. */
export function FilterChoices({ name, options, chosen }: Props) {
  const [t, nameOf] = [useTranslations(), useFilterNames()];
  const gone = chosen.filter((value) => !options.some((option) => option.value === value));
  const offered = [...options, ...gone.map((value) => ({ value, count: 0 }))];
  const only = chosen.length === 1 ? offered.find(({ value }) => value === chosen[0]) : undefined;
  if (offered.length === 0) return null;
  return (
    <details name="filter" className="choices group relative min-w-0 text-sm">
      <summary className="list-none">
        <span className="mb-1 block text-ink-2">{t(`register.filter.${name}`)}</span>
        <span className="control flex items-center justify-between gap-2">
          <span className="truncate">{only ? nameOf(name, only) : t("register.chosen", { count: chosen.length })}</span>
          <span aria-hidden="true" className="text-xs group-open:rotate-180">
            ▾
          </span>
        </span>
      </summary>
      <fieldset className="choices-panel">
        <legend className="sr-only">{t(`register.filter.${name}`)}</legend>
        <ul className="max-h-72 overflow-y-auto py-1">
          {offered.map((option) => (
            <li key={option.value}>
              <label className="flex min-h-(--target) cursor-pointer items-center gap-2.5 px-3 py-1 hover:bg-accent-tint">
                <input
                  type="checkbox"
                  name={name}
                  value={option.value}
                  defaultChecked={chosen.includes(option.value)}
                  className="size-4 flex-none accent-accent"
                />
                <span className="min-w-0 flex-1">{nameOf(name, option)}</span>
                <span className="text-ink-2">{option.count}</span>
              </label>
            </li>
          ))}
        </ul>
        <div className="border-t border-line p-2">
          <Button className="w-full">{t("action.filter")}</Button>
        </div>
      </fieldset>
    </details>
  );
}
