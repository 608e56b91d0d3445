import { useLocale, useTranslations } from "next-intl";
import { getPathname, withoutLocale } from "@/i18n/paths";
import { otherLocale, ownName } from "@/i18n/routing";

/** The same page, with the same question asked of it, in the other language. */
export function LanguageSwitch({ address, className = "" }: { address: string; className?: string }) {
  const [t, locale] = [useTranslations("layout"), useLocale()];
  const other = otherLocale(locale);
  const href = getPathname({ href: withoutLocale(address), locale: other });
  return (
    <a
      href={href}
      hrefLang={other}
      lang={other}
      className={`block py-1 whitespace-nowrap pointer-coarse:py-3 ${className}`}
    >
      <span lang={locale} className="sr-only">
        {t("changeLanguage")}{" "}
      </span>
      {ownName[other]}
    </a>
  );
}
