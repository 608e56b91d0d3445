import { useLocale, useTranslations } from "next-intl";
import type { HistoryLine, Source } from "@/domain/views/record";
import { dayText } from "@/i18n/dates";

/** A source by name: linked where it is official, else what kind it is and when it was published. */
export function SourceName({ source }: { source: Source }) {
  const [t, locale] = [useTranslations("source"), useLocale()];
  const { kind, label, url, publishedOn } = source;
  const on = publishedOn ? "yes" : "none";
  const day = publishedOn ? dayText(publishedOn, locale) : "";
  if (kind !== "official") return t(kind, { on, day });
  const name = label ? <span lang="en">{label}</span> : t("official", { on, day });
  if (!url) return name;
  return (
    <a href={url} rel="noopener external">
      {name}
    </a>
  );
}

/** Where a line of the history is known from. */
export function SourceLine({ line: { fromRecord, source } }: { line: HistoryLine }) {
  const t = useTranslations("word");
  if (!fromRecord && !source) return null;
  return (
    <p className="text-ink-2">
      {fromRecord && `${t("fromRecord")}. `}
      {source && <SourceName source={source} />}
    </p>
  );
}
