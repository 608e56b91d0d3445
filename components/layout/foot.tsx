import { useLocale, useTranslations } from "next-intl";
import { LanguageSwitch } from "@/components/layout/language-switch";
import type { Theme } from "@/components/layout/theme";
import { ThemeLinks } from "@/components/layout/theme-links";
import { officeZone } from "@/components/ui/date";
import { saysSample } from "@/components/ui/says-sample";
import { dayOf } from "@/domain/instants";
import type { Reader } from "@/domain/views/reader";
import { weekdayText } from "@/i18n/dates";
import { timeText } from "@/i18n/moments";
import { Link } from "@/i18n/navigation";

/** What holds for every page: how titles and states stand, the moment the page speaks of, and how it is shown. */
export function Foot({ address, theme, sample, reader, now }: FootProps) {
  const [t, locale] = [useTranslations(), useLocale()];
  const moment = `${weekdayText(dayOf(now), locale)}, ${timeText(now, officeZone, locale)}`;
  return (
    <footer className="border-t border-line pt-6 pb-10 text-sm text-ink-2">
      <div className="page grid gap-x-14 gap-y-3 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="grid max-w-text gap-2">
          {sample && <p>{t(sample === "partly" ? "msg.samplePartly" : "msg.sample")}</p>}
          <p>
            {t("msg.titlesEnglish")} {t("layout.order")}
          </p>
          <p>{t("layout.asOn", { moment })}</p>
          <p className="on-paper">{t("layout.address", { address: `${process.env.PUBLIC_URL ?? ""}${address}` })}</p>
        </div>
        <div className="off-paper grid content-start gap-2">
          <p>
            <Link href="/about" className="inline-block py-0.5">
              {t("layout.aboutTracker")}
            </Link>
          </p>
          {reader && saysSample(reader.name) && (
            <p>
              <Link href="/sign-in#samples" className="inline-block py-0.5">
                {t("page.signIn.another")}
              </Link>
            </p>
          )}
          {reader && <LanguageSwitch address={address} className="sm:hidden" />}
          <ThemeLinks address={address} theme={theme} />
        </div>
      </div>
    </footer>
  );
}

/** Whether what a page shows is invented, all of it or some of it. */
export type Sampled = boolean | "partly";

type FootProps = {
  address: string;
  theme: Theme | undefined;
  sample: Sampled;
  /** On a phone the head of the page has no room for the language beside whoever is signed in. */
  reader: Reader;
  now: Date;
};
