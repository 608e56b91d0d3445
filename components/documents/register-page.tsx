import { useTranslations } from "next-intl";
import { ActiveFilters } from "@/components/documents/active-filters";
import { Pager } from "@/components/documents/pager";
import { RegisterFilters } from "@/components/documents/register-filters";
import { RegisterFound } from "@/components/documents/register-found";
import { RegisterOrders } from "@/components/documents/register-orders";
import { RegisterTable } from "@/components/documents/register-table";
import { Empty, PageHead } from "@/components/ui/section";
import { addressOf, emptyFilter, isAsked } from "@/domain/register-filter";
import type { RegisterView } from "@/domain/views/register";
import { Link } from "@/i18n/navigation";

/** Every document that the reader may see, and the question that narrows them down. */
export function RegisterPage({ view }: { view: RegisterView }) {
  const t = useTranslations();
  const { filter, options, rows } = view;
  const cleared = addressOf({ ...emptyFilter(), sort: filter.sort });
  return (
    <>
      <PageHead title={t("nav.documents")}>{t("register.lead")}</PageHead>
      <RegisterFilters filter={filter} options={options} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-4.5 text-sm">
        <RegisterFound view={view} />
        <ActiveFilters filter={filter} options={options} />
        <div className="md:ml-auto">
          <RegisterOrders filter={filter} />
        </div>
      </div>
      {rows.length > 0 ? (
        <RegisterTable {...view} />
      ) : filter.after && view.found + view.samples.found > 0 ? (
        <Empty>{t("register.noMore")}</Empty>
      ) : isAsked(filter) ? (
        <Empty action={<Link href={`/documents${cleared}`}>{t("action.clearFilters")}</Link>}>
          {t("msg.noResults")}
        </Empty>
      ) : (
        <Empty action={<Link href="/about">{t("layout.aboutTracker")}</Link>}>{t("register.none")}</Empty>
      )}
      <Pager {...view} />
      {rows.length > 0 && <p className="pt-6 text-sm text-ink-2">{t("register.references")}</p>}
    </>
  );
}
