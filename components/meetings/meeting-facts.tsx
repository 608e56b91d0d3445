import { useTranslations } from "next-intl";
import { SourceName } from "@/components/documents/source-line";
import { usePlace } from "@/components/meetings/place";
import { When } from "@/components/meetings/when";
import { Fact, Facts } from "@/components/ui/facts";
import { useMemberName } from "@/components/ui/names";
import type { MeetingView } from "@/domain/views/meetings";
import { Link } from "@/i18n/navigation";

/** Body, days, place, host, Chair and theme of a meeting; what no source gives is said in words. */
export function MeetingFactList({ meeting }: { meeting: MeetingView }) {
  const [t, place, memberName] = [useTranslations(), usePlace(), useMemberName()];
  const { kind, body, city, host, chair, source, sample, today } = meeting;
  const unknown = <span className="text-ink-2">{t("word.unknown")}</span>;
  const named = kind === "soca" || kind === "council" || kind === "summit";

  return (
    <Facts>
      <Fact name={t("page.meeting.body")}>
        {named || body ? <Link href="/bodies">{named ? t(`body.${kind}Full`) : body}</Link> : unknown}
      </Fact>
      <Fact name={t("page.meetings.date")}>
        <When meeting={meeting} today={today} />
      </Fact>
      <Fact name={t("page.meetings.place")}>
        {city ? place({ city, host }) : sample ? t("word.toBeAnnounced") : unknown}
      </Fact>
      <Fact name={t("page.meeting.host")}>{host ? memberName(host) : unknown}</Fact>
      {chair && (
        <>
          <Fact name={t("page.meeting.chair", { year: `${chair.year}` })}>{memberName(chair.member)}</Fact>
          <Fact name={t("page.meeting.theme", { year: `${chair.year}` })}>
            {chair.theme ? <span lang="en">{chair.theme}</span> : unknown}
          </Fact>
        </>
      )}
      {!sample && (
        <Fact name={t("page.meeting.source")}>
          <span className="inline-block first-letter:uppercase">
            {source ? <SourceName source={source} /> : unknown}
          </span>
        </Fact>
      )}
    </Facts>
  );
}
