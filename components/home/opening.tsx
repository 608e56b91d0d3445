import { useLocale, useTranslations } from "next-intl";
import { PhaseLoom } from "@/components/home/phase-loom";
import { MeetingName } from "@/components/meetings/meeting-name";
import { usePlace } from "@/components/meetings/place";
import { Scheduled } from "@/components/meetings/when";
import type { HomeView } from "@/domain/views/home";
import type { MeetingFacts } from "@/domain/views/record";
import { dateFormat } from "@/i18n/formats";

/** The first thing a visitor reads: what this is, the next Summit, and how far the listed texts have come. */
export function Opening({ view }: { view: HomeView }) {
  const t = useTranslations("home");
  return (
    <section
      aria-labelledby="next"
      className="page grid gap-x-16 gap-y-10 py-10 lg:grid-cols-[17rem_minmax(0,1fr)] lg:py-14"
    >
      <p className="max-w-text text-lg text-pretty lg:col-span-2">{t("lead")}</p>
      <div>
        {view.next?.startsOn ? (
          <NextSummit summit={view.next} startsOn={view.next.startsOn} days={view.daysToNext} />
        ) : (
          <NoSummit view={view} />
        )}
      </div>
      <div>
        <h2 className="mb-5 font-medium">{t("stand", { count: view.total })}</h2>
        <PhaseLoom view={view} />
      </div>
    </section>
  );
}

type Next = { summit: MeetingFacts; startsOn: string; days: number | null };

function NextSummit({ summit, startsOn, days }: Next) {
  const [t, locale, place] = [useTranslations(), useLocale(), usePlace()];
  const date = new Date(`${startsOn}T12:00:00Z`);
  const month = dateFormat(locale === "en" ? "en-GB" : "id-ID", { month: "long", timeZone: "UTC" });
  return (
    <>
      <h1 id="next" className="text-lg font-medium">
        <MeetingName meeting={summit} />
      </h1>
      <p className="mt-3 mb-4">
        <time dateTime={startsOn} className="flex items-baseline-last gap-3 text-xl leading-tight">
          <span className="-ml-[0.04em] text-4xl font-light tracking-[-0.045em]">{date.getUTCDate()}</span>
          <span>
            {month.format(date)}
            <span className="block">{date.getUTCFullYear()}</span>
          </span>
        </time>
      </p>
      <p className="text-sm text-cloth-ink-2">
        {days !== null && <span className="block">{t("home.inDays", { days })}</span>}
        {summit.city || summit.host ? place(summit) : t("home.placeLater")}
      </p>
    </>
  );
}

function NoSummit({ view: { unconfirmed, today } }: { view: HomeView }) {
  const t = useTranslations();
  return (
    <>
      <h1 id="next" className="text-lg font-medium">
        {t("home.next")}
      </h1>
      <p className="mt-3 mb-4 text-3xl font-light tracking-[-0.03em] text-balance">{t("word.toBeAnnounced")}</p>
      {unconfirmed?.startsOn && (
        <p className="text-sm text-cloth-ink-2">
          <span className="block font-medium text-cloth-ink">
            {(unconfirmed.endsOn ?? unconfirmed.startsOn) < today && `${t("home.previous")}: `}
            <MeetingName meeting={unconfirmed} />
          </span>
          <Scheduled startsOn={unconfirmed.startsOn} endsOn={unconfirmed.endsOn} today={today} />
        </p>
      )}
    </>
  );
}
