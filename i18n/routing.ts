/** The languages of the pages. English has no prefix in addresses; Bahasa Indonesia stands under `/id`. */
export const locales = ["en", "id"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "en";

/** Whether a segment of an address names one of our languages. */
export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** Each language in its own words, for switches that offer it. */
export const ownName: Record<Locale, string> = { en: "English", id: "Bahasa Indonesia" };

/** The other language, for the switch in the masthead. */
export const otherLocale = (locale: Locale): Locale => (locale === "en" ? "id" : "en");
