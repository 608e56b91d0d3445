"use client";

import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { officeZone } from "@/components/ui/date";
import { useFocusOn } from "@/components/ui/use-focus-on";
import type { ActOutcome } from "@/domain/outcome";
import { linkHours } from "@/domain/people-forms";
import { momentText } from "@/i18n/moments";

const after = (at: string) => new Date(Date.parse(at) + linkHours * 3_600_000);

/** The link that was made: on this page once, and nowhere afterwards. Of one made before, when that was. */
export function LinkMade({ outcome }: { outcome: ActOutcome }) {
  const [t, locale] = [useTranslations("page.people.link"), useLocale()];
  const heading = useFocusOn<HTMLHeadingElement>(outcome);
  if (outcome.status !== "done" && outcome.status !== "repeated") return null;
  const { at, address } = outcome;
  const text = (moment: Date) => momentText(moment, officeZone, locale);
  return (
    <section aria-labelledby="link" className="grid max-w-text gap-4">
      {address ? (
        <>
          <div role="status" className="rounded-md border border-line border-l-4 border-l-accent bg-surface px-5 py-4">
            <h2 id="link" ref={heading} tabIndex={-1} className="text-base">
              {t("title")}
            </h2>
            <p className="mt-1">{t("once")}</p>
            <p className="mt-1 text-sm text-ink-2">{t("until", { moment: text(after(at)) })}</p>
          </div>
          <div className="grid gap-1 text-sm">
            <label htmlFor="address" className="text-ink-2">
              {t("label")}
            </label>
            <textarea id="address" readOnly rows={3} className="control break-all font-mono text-ink" value={address} />
          </div>
        </>
      ) : (
        <h2 id="link" ref={heading} tabIndex={-1} className="text-base">
          {t("repeated", { moment: text(new Date(at)) })}
        </h2>
      )}
      <p>
        <ButtonLink href="/people">{t("back")}</ButtonLink>
      </p>
    </section>
  );
}
