import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { pageTitle } from "@/i18n/page-title";
import { WindowTitle } from "@/i18n/window-title";
import { type Group, useWords } from "@/i18n/words";

/** Hands the words of some groups to the client components inside. */
export function ClientWords({ groups, children }: { groups: Group[]; children: ReactNode }) {
  return (
    <NextIntlClientProvider messages={useWords(groups)}>
      <WindowTitle title={pageTitle().title}>{children}</WindowTitle>
    </NextIntlClientProvider>
  );
}
