import NextLink from "next/link";
import { useLocale } from "next-intl";
import type { ComponentProps } from "react";
import { getPathname } from "@/i18n/paths";
import type { Locale } from "@/i18n/routing";

export { getPathname, localeOfPath, safeBack, withoutLocale } from "@/i18n/paths";

type Props = Omit<ComponentProps<typeof NextLink>, "href" | "locale"> & { href: string; locale?: Locale };

/** A link inside this site, in the reader's language unless `locale` names another; fetches nothing before a click. */
export function Link({ href, locale, prefetch = false, ...rest }: Props) {
  const current = useLocale();
  const path = getPathname({ href, locale: locale ?? current });
  return (
    <NextLink href={path} hrefLang={locale && locale !== current ? locale : undefined} prefetch={prefetch} {...rest} />
  );
}
