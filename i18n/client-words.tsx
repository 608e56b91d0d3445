import { type Messages, NextIntlClientProvider, useMessages } from "next-intl";
import type { ReactNode } from "react";

type Group = Exclude<keyof Messages, "page"> | `page.${keyof Messages["page"]}`;

/** Hands the words of some groups to the client components inside; nothing else of the messages is sent. */
export function ClientWords({ groups, children }: { groups: Group[]; children: ReactNode }) {
  const { page, ...rest } = useMessages();
  const wanted = (prefix: string, all: object) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => (groups as string[]).includes(prefix + key)));
  const messages = { ...wanted("", rest), page: wanted("page.", page) };
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
