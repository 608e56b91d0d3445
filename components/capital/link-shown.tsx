"use client";

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Moment } from "@/components/ui/date";
import { useFocusOn } from "@/components/ui/use-focus-on";

type Props = {
  link: string | undefined;
  /** The moment at which it ends. */
  until: string | undefined;
  zone: string | null;
  back: string;
};

/** The link that was made: on this page once, and nowhere afterwards. */
export function LinkShown({ link, until, zone, back }: Props) {
  const t = useTranslations("capital");
  // The button that was pressed is gone with its form.
  const heading = useFocusOn<HTMLHeadingElement>(true);
  return (
    <section aria-labelledby="link" className="grid max-w-text gap-4">
      <div role="status" className="rounded-md border border-line border-l-4 border-l-accent bg-surface px-5 py-4">
        <h2 id="link" ref={heading} tabIndex={-1} className="text-base">
          {t(link ? "made" : "madeBefore")}
        </h2>
        <p className="mt-1">{t(link ? "shownOnce" : "notAgain")}</p>
      </div>
      {link && (
        <div className="grid gap-1 text-sm">
          <label htmlFor="address" className="text-ink-2">
            {t("label")}
          </label>
          <textarea id="address" readOnly rows={3} className="control break-all font-mono text-ink" value={link} />
          {until && (
            <p>{t.rich("state.open", { moment: () => <Moment value={new Date(until)} zone={zone ?? undefined} /> })}</p>
          )}
        </div>
      )}
      <p>
        <ButtonLink href={back}>{t("back")}</ButtonLink>
      </p>
    </section>
  );
}
