"use client";

import { useTranslations } from "next-intl";
import { useWindowTitle } from "@/i18n/window-title";

/**
 * Says in the window's title that the page has come back with something wrong. Of two titles the first counts: in the
 * browser React puts the newest there, and the server puts this one before the page's own.
 */
export function ErrorTitle() {
  const [t, title] = [useTranslations("layout"), useWindowTitle()];
  return <title data-answer="">{t("errorTitle", { title })}</title>;
}
