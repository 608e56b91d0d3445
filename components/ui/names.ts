import { useLocale, useTranslations } from "next-intl";
import { listFormat } from "@/i18n/formats";
import { sectorKey } from "@/i18n/sectors";

/** Names Member States by code; `inText` as they stand in a running sentence. */
export function useMemberName() {
  const t = useTranslations();
  return (code: string, { inText = false } = {}) => {
    const key = `${inText ? "memberInText" : "member"}.${code}`;
    return t.has(key as never) ? t(key as never) : code;
  };
}

/** Names sectors in the page's language where they have a word here, else as the record names them. */
export function useSectorName() {
  const t = useTranslations("sector");
  return (name: string) => {
    const key = sectorKey(name);
    return key ? t(key) : name;
  };
}

/** Joins names as a sentence does: "Indonesia, Lao PDR and Viet Nam", in the order given. */
export function useList() {
  const locale = useLocale();
  return (names: string[]) => listFormat(locale === "en" ? "en-GB" : locale, {}).format(names);
}
