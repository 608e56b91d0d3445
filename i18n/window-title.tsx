"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext } from "react";

const Title = createContext("");

/** Tells the forms inside which page they stand on. */
export function WindowTitle({ title, children }: { title: string; children: ReactNode }) {
  return <Title value={title}>{children}</Title>;
}

/**
 * Says in the window's title that the page has come back with something wrong. Of two titles the first counts: in the
 * browser React puts the newest there, and the server puts this one before the page's own.
 */
export function ErrorTitle() {
  const [t, title] = [useTranslations("layout"), useContext(Title)];
  return <title data-error="">{t("errorTitle", { title })}</title>;
}
