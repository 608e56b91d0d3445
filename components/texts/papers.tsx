import { useLocale, useTranslations } from "next-intl";

type Props = { address: string; version: number; from?: number };

/** The text as files to keep. */
export function Papers({ address, version, from }: Props) {
  const [t, locale] = [useTranslations("text.paper"), useLocale()];
  const asked = new URLSearchParams({ version: String(version), lang: locale, ...(from && { from: String(from) }) });
  return (
    <p className="off-paper mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {(["pdf", "docx"] as const).map((as) => (
        <a key={as} href={`/api/documents/${address}/paper?${asked}&as=${as}`} download className="py-1">
          {t(`save.${as}`)}
        </a>
      ))}
    </p>
  );
}
