import { useTranslations } from "next-intl";
import { MeetingName } from "@/components/meetings/meeting-name";
import { usePlace } from "@/components/meetings/place";
import { When } from "@/components/meetings/when";
import { Days } from "@/components/ui/date";
import { Fact, Facts } from "@/components/ui/facts";
import type { HomeView } from "@/domain/views/home";
import { Link } from "@/i18n/navigation";

/** The last Summit and the one that is only scheduled, as this record knows them. */
export function RecordFacts({ view: { last, next, unconfirmed, harvests, today } }: { view: HomeView }) {
  const [t, place] = [useTranslations(), usePlace()];
  const texts = harvests.find(({ summit }) => summit.address === last?.address)?.texts.length ?? 0;
  const announced = next ?? unconfirmed;
  return (
    <Facts>
      {last && (
        <Fact name={t("home.last")}>
          <b>
            <MeetingName meeting={last} />
          </b>
          <span className="block">
            <Days from={last.startsOn} to={last.endsOn} />
          </span>
          <span className="block text-ink-2">{place(last, t("word.unknown"))}</span>
          {texts > 0 ? (
            <Link href={`/documents?summit=${last.address}`}>{t("msg.count", { count: texts })}</Link>
          ) : (
            <span className="block text-ink-2">{t("home.harvest.none")}</span>
          )}
        </Fact>
      )}
      <Fact name={t(next ? "home.nextShort" : "home.scheduled")}>
        {announced ? (
          <>
            <b>
              <MeetingName meeting={announced} />
            </b>
            <span className="block">
              {announced.startsOn ? <When meeting={announced} today={today} /> : t("word.toBeAnnounced")}
            </span>
            <span className="block text-ink-2">{place(announced)}</span>
          </>
        ) : (
          t("word.toBeAnnounced")
        )}
      </Fact>
    </Facts>
  );
}
