import { defaultLocale, type Locale, locales } from "@/i18n/routing";

const prefixed = locales.filter((locale) => locale !== defaultLocale);
const prefix = new RegExp(`^/(?:${prefixed.join("|")})(?=[/?#]|$)`);

/** The address of a page in a language: `/documents` is `/id/documents` in Bahasa Indonesia. */
export function getPathname({ href, locale }: { href: string; locale: Locale }): string {
  if (!href.startsWith("/") || locale === defaultLocale) return href;
  return `/${locale}${/^\/(?=[?#]|$)/.test(href) ? href.slice(1) : href}`;
}

/** An address without its language, so that the same page can be named in another one. */
export function withoutLocale(path: string): string {
  const rest = path.replace(prefix, "");
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/** The language that an address stands in. */
export const localeOfPath = (path: string): Locale =>
  prefixed.find((locale) => new RegExp(`^/${locale}(?=[/?#]|$)`).test(path)) ?? defaultLocale;

// With two slashes in a row what follows could become the name of a host, also once the language before it is taken away.
const leadsAway = /^[^?#]*\/\/|[\s\\]/;

/** A path on this site that a form may send somebody back to; anything else leads home. */
export function safeBack(back: unknown): string {
  return typeof back === "string" && back.startsWith("/") && !leadsAway.test(back) ? back : "/";
}
