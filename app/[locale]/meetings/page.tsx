import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { groupMeetings } from "@/components/meetings/by-year";
import { KindTabs, kindFrom } from "@/components/meetings/kind-tabs";
import { MeetingTable } from "@/components/meetings/meeting-table";
import { PageHead, Section } from "@/components/ui/section";
import { listMeetings } from "@/server/queries/meetings";
import { withSession } from "@/server/session";

export default async function MeetingsPage({ searchParams }: PageProps<"/[locale]/meetings">) {
  const kind = kindFrom((await searchParams).body);
  const { reader, view } = await withSession(async (db, actor) => ({ view: await listMeetings(db, actor, { kind }) }));
  const t = await getTranslations("page.meetings");
  const { upcoming, years, undated } = groupMeetings(view);
  const samples = view.meetings.filter(({ sample }) => sample).length;
  const caption = (group: string) => t("caption", { group });

  return (
    <Frame reader={reader} current="meetings" title={kind ? `${t("title")}, ${t(`kind.${kind}`)}` : t("title")}>
      <PageHead title={t("title")}>{t("lead")}</PageHead>
      <KindTabs current={kind} />
      <p className="pt-4 text-sm">
        {t("count", { count: view.meetings.length - samples })}
        {samples > 0 && `, ${t("countSample", { count: samples })}`}
      </p>

      <div className="mt-8 grid gap-12">
        <Section id="upcoming" title={t("upcoming")}>
          {upcoming.length > 0 ? (
            <MeetingTable caption={caption(t("upcoming"))} meetings={upcoming} today={view.today} />
          ) : (
            <p className="py-3 text-sm text-ink-2">{t("noneUpcoming")}</p>
          )}
        </Section>
        {years.map(({ year, meetings }) => (
          <Section key={year} id={`y${year}`} title={year}>
            <MeetingTable caption={caption(year)} meetings={meetings} today={view.today} />
          </Section>
        ))}
        {undated.length > 0 && (
          <Section id="undated" title={t("undated")}>
            <MeetingTable caption={caption(t("undated"))} meetings={undated} today={view.today} />
          </Section>
        )}
      </div>
    </Frame>
  );
}
