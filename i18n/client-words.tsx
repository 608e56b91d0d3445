import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { TitledForms } from "@/i18n/page-title";
import { type Group, useWords } from "@/i18n/words";

/** Hands the words of some groups to the client components inside. */
export function ClientWords({ groups, children }: { groups: Group[]; children: ReactNode }) {
  return (
    <NextIntlClientProvider messages={useWords(groups)}>
      <TitledForms>{children}</TitledForms>
    </NextIntlClientProvider>
  );
}
