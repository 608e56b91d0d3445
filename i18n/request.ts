import { headers } from "next/headers";
import { locale as localeOfPage } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { localeOfPath } from "@/i18n/paths";
import { isLocale, type Locale } from "@/i18n/routing";

/** Server Actions and Route Handlers have no root parameters: there the address that was asked for tells. */
async function localeOfAddress(): Promise<Locale> {
  const sent = await headers();
  const referer = sent.get("referer");
  return localeOfPath(sent.get("x-address") ?? (referer && URL.canParse(referer) ? new URL(referer).pathname : "/"));
}

async function localeOfRequest(): Promise<Locale> {
  try {
    const locale = await localeOfPage();
    if (isLocale(locale)) return locale;
  } catch {}
  return localeOfAddress();
}

/** Where next-intl finds the language and words of a request; mail and papers name the language themselves. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : await localeOfRequest();
  return { locale, messages: (await import(`../messages/${locale}.json`)).default, timeZone: "Asia/Jakarta" };
});
