import { useLocale, useTranslations } from "next-intl";
import { AsOn } from "@/components/matrix/as-on";
import { Legend } from "@/components/matrix/legend";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { StateList } from "@/components/matrix/state-list";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { useMemberName } from "@/components/ui/names";
import { SampleNotice } from "@/components/ui/notice";
import { Empty, PageHead } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { matrixAddress } from "@/domain/matrix-address";
import { type MatrixView, matrixOrders } from "@/domain/views/matrix";
import type { Reader } from "@/domain/views/reader";
import type { MeetingFacts } from "@/domain/views/record";
import { daysText, dayText } from "@/i18n/dates";
import { Link } from "@/i18n/navigation";

type Props = { view: MatrixView; reader: NonNullable<Reader> };

/** Where each text for a Summit stands with each state, as far as the reader may know it. */
export function MatrixPage({ view, reader }: Props) {
  const [t, locale] = [useTranslations("page.matrix"), useLocale()];
  const [meetingName, memberName] = [useMeetingName(), useMemberName()];
  const { summit, on, today, rows, state, seesAll, own } = view;
  const sees = seesAll ? "leadAll" : own && view.observers.includes(own) ? "leadObserver" : "leadOwn";
  const days = ({ startsOn, endsOn }: MeetingFacts) => (startsOn ? `, ${daysText(startsOn, endsOn, locale)}` : "");
  const holder = own ? memberName(own, { inText: sees !== "leadObserver" }) : "";
  return (
    <>
      {rows.some(({ sample }) => sample) && <SampleNotice />}
      <PageHead title={state ? t("titleOf", { state: memberName(state.member) }) : t("title")}>
        {summit && t(sees, { summit: `${meetingName(summit)}${days(summit)}`, state: holder })}
        {on !== today && <> {t("asOn", { day: dayText(on, locale) })}</>}
      </PageHead>
      <SummitTabs view={view} />
      {rows.length === 0 ? (
        <Empty action={<Link href="/documents">{t("toDocuments")}</Link>}>{t("empty")}</Empty>
      ) : view.members.length === 0 ? (
        <>
          <Empty action={<Link href={matrixAddress({ summit: summit?.address })}>{t("toToday")}</Link>}>
            {t("noMembers", { day: dayText(on, locale) })}
          </Empty>
          <AsOn view={view} />
        </>
      ) : (
        <>
          <div className="bar">
            <Legend seesAll={seesAll} />
            {seesAll && !state && <Orders view={view} />}
          </div>
          {state ? <StateList view={view} member={state.member} words={state.words} /> : <MatrixTable view={view} />}
          <p className="codes">
            {[...view.members, ...view.observers].map((code) => (
              <span key={code}>
                <b>{code}</b> {memberName(code)}
              </span>
            ))}
          </p>
          <p className="hidden pt-3 text-sm print:block">{t("paper", { name: reader.name })}</p>
          <AsOn view={view} />
          <p className="off-paper pt-3 text-sm text-ink-2">{t("toPrint")}</p>
        </>
      )}
    </>
  );
}

/** One table for each Summit that documents are on their way to. */
function SummitTabs({ view }: { view: MatrixView }) {
  const [t, meetingName] = [useTranslations("page.matrix"), useMeetingName()];
  const { summits, summit, state } = view;
  if (summits.length < 2) return null;
  const tabs = summits.map((each) => ({
    label: meetingName(each),
    href: matrixAddress({ summit: each.address, state: state?.member }),
    current: each.address === summit?.address,
  }));
  return <Tabs label={t("summits")} tabs={tabs} />;
}

/** The two orders of the rows, for the secretariat. */
function Orders({ view }: { view: MatrixView }) {
  const t = useTranslations("page.matrix");
  const { summit, on, today, order } = view;
  return (
    <p className="off-paper text-sm">
      {t("ordered")}{" "}
      {matrixOrders.map((each, i) => (
        <span key={each}>
          {i > 0 && ", "}
          {each === order ? (
            <b>{t(`order.${each}`)}</b>
          ) : (
            <Link href={matrixAddress({ summit: summit?.address, on: on === today ? null : on, order: each })}>
              {t(`order.${each}`)}
            </Link>
          )}
        </span>
      ))}
    </p>
  );
}
