"use client";

import { type Messages, NextIntlClientProvider } from "next-intl";
import { SignInForm } from "@/components/people/sign-in-form";
import { officeZone } from "@/domain/instants";
import type { Locale } from "@/i18n/routing";

type Props = { back: string; page: string; locale: Locale; words: Partial<Messages> };

/** The sign-in form with the words that it says. */
export function WordedSignIn({ locale, words, ...form }: Props) {
  return (
    <NextIntlClientProvider locale={locale} timeZone={officeZone} messages={words}>
      <SignInForm {...form} />
    </NextIntlClientProvider>
  );
}
