import { useLocale, useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import { OpenedUnder } from "@/components/layout/opened-under";
import { deviceOf } from "@/components/people/device";
import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/date";
import type { SessionRow } from "@/domain/views/account";
import { momentText } from "@/i18n/moments";
import { endOtherSessions, endSession } from "@/server/actions/account";

const columns = ["device", "started", "lastSeen", "end"] as const;

function useDevice() {
  const t = useTranslations("page.account");
  return (agent: string | null) => {
    const device = deviceOf(agent);
    if (!device) return t("deviceUnknown");
    return device.system ? t("deviceOn", { browser: device.browser, system: device.system }) : device.browser;
  };
}

function EndSession({ session: { id, agent, startedAt }, zone }: { session: SessionRow; zone: string }) {
  const [t, locale, device] = [useTranslations("page.account"), useLocale(), useDevice()];
  const label = t("endSessionOf", { device: device(agent), moment: momentText(startedAt, zone, locale) });
  return (
    <form action={endSession}>
      <input type="hidden" name="session" value={id} />
      <Button aria-label={label}>{t("endSession")}</Button>
    </form>
  );
}

/** Where the person is signed in, each place with a way to end it. */
export function SessionTable({ sessions, zone }: { sessions: SessionRow[]; zone: string }) {
  const [t, device] = [useTranslations("page.account"), useDevice()];
  return (
    <div className="[&_time]:whitespace-normal">
      <CardTable caption={t("sessionsCaption")} columns={columns.map((column) => ({ name: t(column) }))}>
        <CardBody>
          {sessions.map((session) => (
            <CardRow key={session.id} head={device(session.agent)}>
              <CardCell label={t("started")}>
                <Moment value={session.startedAt} zone={zone} />
              </CardCell>
              <CardCell label={t("lastSeen")}>
                <Moment value={session.lastSeenAt} zone={zone} />
              </CardCell>
              <CardCell quiet>{session.here ? t("here") : <EndSession session={session} zone={zone} />}</CardCell>
            </CardRow>
          ))}
        </CardBody>
      </CardTable>
      {sessions.length > 1 ? (
        <form action={endOtherSessions} className="pt-4">
          <OpenedUnder />
          <Button>{t("endOthers")}</Button>
        </form>
      ) : (
        <p className="pt-3 text-sm text-ink-2">{t("onlyHere")}</p>
      )}
    </div>
  );
}
