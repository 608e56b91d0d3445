import { useTranslations } from "next-intl";

/** The three bodies on the way of every text, by their codes, under the keys of their names. */
export const bodyKeys: Partial<Record<string, "soca" | "council" | "summit">> = {
  SOCA: "soca",
  "ASCC Council": "council",
  "ASEAN Summit": "summit",
};

/** Names bodies by code, in text with their article; all but the three on the way of every text keep their acronyms. */
export function useBodyName(as: "body" | "bodyInText" = "body") {
  const t = useTranslations();
  return (code: string) => {
    const key = bodyKeys[code];
    return key ? t(`${as}.${key}`) : code;
  };
}
