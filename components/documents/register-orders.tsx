import { useTranslations } from "next-intl";
import { addressOf, changed, type RegisterFilter, sorts } from "@/domain/register-filter";
import { Link } from "@/i18n/navigation";

/** The orders that the rows can stand in. */
export function RegisterOrders({ filter }: { filter: RegisterFilter }) {
  const t = useTranslations("register");
  return (
    <div className="off-paper flex flex-wrap gap-x-3 text-ink-2">
      <span id="order" className="py-0.5">
        {t("order")}
      </span>
      <ul aria-labelledby="order" className="flex flex-wrap gap-x-3">
        {sorts.map((sort) => (
          <li key={sort}>
            <Link
              href={`/documents${addressOf(changed(filter, { sort }))}`}
              aria-current={sort === filter.sort ? "true" : undefined}
              className="inline-block py-0.5 aria-[current]:font-medium aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t(`sort.${sort}`)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
