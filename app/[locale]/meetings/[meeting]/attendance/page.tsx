import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MeetingActPage } from "@/components/meetings/act-page";
import { AttendanceForm } from "@/components/meetings/attendance-form";
import { UnsentPage } from "@/components/steps/unsent-page";
import { getPathname } from "@/i18n/navigation";
import { actOnMeeting } from "@/server/actions/meeting";
import { findMeetingToEnter } from "@/server/queries/meeting-act";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page({ params }: PageProps<"/[locale]/meetings/[meeting]/attendance">) {
  const { meeting: address } = await params;
  const { reader, found } = await withSession(async (db, actor) => ({
    found: await findMeetingToEnter(db, actor, address),
  }));
  const [t, locale] = [await getTranslations("page.meeting"), await getLocale()];
  const page = getPathname({ href: `/meetings/${address}/attendance`, locale });
  if (reader && !found) return <UnsentPage reader={reader} act={actOnMeeting} page={page} />;
  return (
    <MeetingActPage
      reader={reader}
      meeting={found?.meeting ?? null}
      title={t("recordAttendance")}
      says={
        <>
          <p>{t("attendanceLead")}</p>
          <p className="text-sm text-ink-2">{t("attendanceWhat")}</p>
        </>
      }
    >
      <AttendanceForm address={address} page={page} inside={found?.inside ?? null} />
    </MeetingActPage>
  );
}
