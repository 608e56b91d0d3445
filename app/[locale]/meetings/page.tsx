import { getTranslations } from "next-intl/server";
import { Frame } from "@/components/layout/frame";
import { groupMeetings } from "@/components/meetings/by-year";
import { KindTabs, kindFrom } from "@/components/meetings/kind-tabs";
import { MeetingPager } from "@/components/meetings/meeting-pager";
import { MeetingTable } from "@/components/meetings/meeting-table";
import { Empty, PageHead } from "@/components/ui/section";
import { pageOfGroups } from "@/domain/meeting-pages";
import { Link } from "@/i18n/navigation";
import { listMeetings } from "@/server/queries/meetings";
import { withSession } from "@/server/session";

export default async function MeetingsPage({ searchParams }: PageProps<"/[locale]/meetings">) {
  const { body, from } = await searchParams;
  const kind = kindFrom(body);
  const { reader, view } = await withSession(async (db, actor) => ({ view: await listMeetings(db, actor, { kind }) }));
  const t = await getTranslations("page.meetings");
  const { shown, first, next } = pageOfGroups(groupMeetings(view), from);
  const samples = view.meetings.filter(({ sample }) => sample).length;

  return (
    <Frame
      reader={reader}
      current="meetings"
      title={kind ? `${t("title")}, ${t(`kind.${kind}`)}` : t("title")}
      sample={samples > 0 && "partly"}
    >
      <PageHead title={t("title")}>{t("lead")}</PageHead>
      {(reader?.role === "secretariat" || reader?.role === "admin") && (
        <p className="mb-5 max-w-text text-sm text-ink-2">{t("whence")}</p>
      )}
      <KindTabs current={kind} />
      <p className="pt-4 pb-3 text-sm">
        {t("count", { count: view.meetings.length - samples })}
        {samples > 0 && `, ${t("countSample", { count: samples })}`}
      </p>
      {view.meetings.length > 0 ? (
        <MeetingTable groups={shown} today={view.today} />
      ) : (
        <Empty action={kind && <Link href="/meetings">{t("all")}</Link>}>{t("none")}</Empty>
      )}
      <MeetingPager kind={kind} first={first} next={next} />
    </Frame>
  );
}
