import { useTranslations } from "next-intl";

const known: Partial<Record<string, "soca" | "council" | "summit">> = {
  SOCA: "soca",
  "ASCC Council": "council",
  "ASEAN Summit": "summit",
};

/** Names bodies by code, in text with their article; all but the three on the way of every text keep their acronyms. */
export function useBodyName(as: "body" | "bodyInText" = "body") {
  const t = useTranslations();
  return (code: string) => {
    const key = known[code];
    return key ? t(`${as}.${key}`) : code;
  };
}
