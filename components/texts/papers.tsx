import { useLocale, useTranslations } from "next-intl";

type Props = {
  address: string;
  version: number;
  from?: number;
  /** The reader sees which states hold brackets in it: files that name them are offered apart. */
  named: boolean;
};

/** The text as files to keep. They name no state; for the reader's own eyes there are others that do. */
export function Papers({ address, version, from, named }: Props) {
  const [t, locale] = [useTranslations("text.paper"), useLocale()];
  const asked = new URLSearchParams({ version: String(version), lang: locale, ...(from && { from: String(from) }) });
  const files = (further: string, label: "save" | "saveNamed") =>
    (["pdf", "docx"] as const).map((as) => (
      <a key={as} href={`/api/documents/${address}/paper?${asked}&as=${as}${further}`} download className="py-1">
        {t(`${label}.${as}`)}
      </a>
    ));
  return (
    <div className="off-paper mt-2 text-sm">
      <p className="flex flex-wrap gap-x-4 gap-y-1">{files("", "save")}</p>
      {named && (
        <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-ink-2">
          <span>{t("forOwnEyes")}</span>
          {files("&holders=named", "saveNamed")}
        </p>
      )}
    </div>
  );
}
