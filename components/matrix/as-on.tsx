import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { MatrixView } from "@/domain/views/matrix";
import { getPathname } from "@/i18n/navigation";

/** The same table as it was on another day. */
export function AsOn({ view }: { view: MatrixView }) {
  const [t, locale] = [useTranslations("page.matrix"), useLocale()];
  const { summit, state, order, on, today } = view;
  return (
    <form method="get" action={getPathname({ href: "/matrix", locale })} className="off-paper as-on">
      {summit && <input type="hidden" name="summit" value={summit.address} />}
      {state && <input type="hidden" name="state" value={state.member} />}
      {order !== "agenda" && <input type="hidden" name="order" value={order} />}
      <label htmlFor="on">{t("onDay")}</label>
      <input id="on" name="on" type="date" className="control" defaultValue={on} max={today} required />
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
