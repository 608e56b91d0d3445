import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MeetingActPage } from "@/components/meetings/act-page";
import { DecisionsForm } from "@/components/meetings/decisions-form";
import { DocumentsNotReady } from "@/components/meetings/not-ready";
import { UnsentHere, UnsentPage } from "@/components/steps/unsent-page";
import { Empty } from "@/components/ui/section";
import { dayHeld } from "@/domain/day-held";
import { isReady } from "@/domain/views/meeting-inside";
import { getPathname } from "@/i18n/navigation";
import { actOnMeeting } from "@/server/actions/meeting";
import { findMeetingToEnter } from "@/server/queries/meeting-act";
import { withSession } from "@/server/session";

export const metadata: Metadata = { robots: { index: false } };

export default async function Page({ params }: PageProps<"/[locale]/meetings/[meeting]/decisions">) {
  const { meeting: address } = await params;
  const { reader, found } = await withSession(async (db, actor) => ({
    found: await findMeetingToEnter(db, actor, address),
  }));
  const [t, locale] = [await getTranslations(), await getLocale()];
  const page = getPathname({ href: `/meetings/${address}/decisions`, locale });
  if (reader && !found) return <UnsentPage reader={reader} act={actOnMeeting} page={page} />;
  const { meeting, inside } = found ?? { meeting: null, inside: null };
  const day = meeting ? dayHeld(meeting, meeting.today) : "";
  return (
    <MeetingActPage
      reader={reader}
      meeting={meeting}
      title={t("page.meeting.recordDecisions")}
      says={
        <>
          <p>{t("page.meeting.decisionsLead")}</p>
          <p className="text-sm text-ink-2">{t("msg.whoSees", { list: t("page.meeting.whoSeesDecision") })}</p>
        </>
      }
    >
      {inside && !inside.before.some(isReady) ? (
        <>
          <UnsentHere act={actOnMeeting} page={page} />
          {inside.before.length === 0 && <Empty>{t("page.meeting.decisionsNone")}</Empty>}
        </>
      ) : (
        <DecisionsForm
          address={address}
          page={page}
          inside={inside && meeting && { ...inside, today: meeting.today, day }}
        />
      )}
      {inside && <DocumentsNotReady before={inside.before} />}
    </MeetingActPage>
  );
}
