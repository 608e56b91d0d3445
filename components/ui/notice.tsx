import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A word that must not be overlooked: what stands here is not a fact. */
export function Flag({ children }: { children: ReactNode }) {
  return <span className="flag">{children}</span>;
}

/** A quiet line across the page, with an optional flag before it. */
export function Notice({ flag, children }: { flag?: string; children: ReactNode }) {
  return (
    <p className="flex items-baseline gap-3 border-b border-dashed border-line-strong py-2.5 text-sm text-ink-2">
      {flag && <Flag>{flag}</Flag>}
      <span>{children}</span>
    </p>
  );
}

/** Says of a whole page that what it shows is invented. */
export function SampleNotice() {
  const t = useTranslations();
  return <Notice flag={t("word.sample")}>{t("msg.sampleHere")}</Notice>;
}

/** The answer to something the reader just did, read out by screen readers. */
export function Answer({ children }: { children: ReactNode }) {
  return (
    <p
      role="status"
      className="mt-4 mb-8 rounded-md border border-line border-l-4 border-l-accent bg-surface px-5 py-3.5"
    >
      {children}
    </p>
  );
}
