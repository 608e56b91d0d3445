import { useLocale, useTranslations } from "next-intl";
import { ContinuingList, MeetingsAhead, OurEdits, WatchedList } from "@/components/desk/beside";
import { Deeds } from "@/components/desk/deeds";
import { EditedVersions } from "@/components/desk/edited-versions";
import { NamedIn } from "@/components/desk/named-in";
import { NothingWaits } from "@/components/desk/nothing";
import { useSay } from "@/components/desk/say";
import { Tasks } from "@/components/desk/tasks";
import { Terms } from "@/components/desk/terms";
import { Waits } from "@/components/desk/waits";
import { useMeetingInText } from "@/components/meetings/meeting-name";
import { ButtonLink } from "@/components/ui/button";
import { useMemberName } from "@/components/ui/names";
import { Answer, SampleNotice } from "@/components/ui/notice";
import { PageHead, Section } from "@/components/ui/section";
import { dayOf } from "@/domain/instants";
import type { DeskView, Task } from "@/domain/views/desk";
import type { Reader } from "@/domain/views/reader";
import type { Day } from "@/domain/views/record";
import { dayText } from "@/i18n/dates";

type Props = { view: DeskView; reader: NonNullable<Reader> };
/** What the reader just did by a press on the desk. */
type Done = { done?: string };

/** Whose desk it is: a state's, a body's, an office's; nobody's in particular for a viewer. */
export function useHolder({ role, holder }: NonNullable<Reader>): string | null {
  const [t, memberName] = [useTranslations("role"), useMemberName()];
  if (role === "secretariat") return t(holder === "chair" ? "secretariatChair" : "secretariatAsec");
  return holder && memberName(holder);
}

/** Whether anything on a desk is invented. */
export const holdsSample = ({
  tasks,
  waits,
  edited,
  named,
  continuing,
  ourEdits,
  watched,
  underway,
  did,
}: DeskView) => {
  const waiting = waits.map((wait) => (wait.kind === "text" ? wait.task : wait));
  const all = [...tasks, ...waiting, ...edited, ...named, ...continuing, ...ourEdits, ...watched, ...underway, ...did];
  return all.some(({ document }) => document.sample);
};

/** What rests with the reader, soonest first; beside it what they lead and what they did last. */
export function DeskPage({ view, reader, done }: Props & Done) {
  const [t, holder] = [useTranslations(), useHolder(reader)];
  const { tasks, waits, edited, named, continuing, ourEdits, watched, meetings, did } = view;
  const acts = reader.role !== "viewer" && reader.role !== "admin";
  const leads = t(reader.role === "body" ? "page.desk.bodyLeads" : "page.desk.leads", { holder: holder ?? "" });

  return (
    <>
      {holdsSample(view) && <SampleNotice />}
      <PageHead title={holder ? t("page.desk.title", { holder }) : t("nav.desk")}>
        <Lead view={view} reader={reader} />
      </PageHead>
      <Terms terms={view.terms} />
      {done && <Answer>{done}</Answer>}
      <div className={`grid grid-cols-1 gap-x-14 gap-y-11 ${acts ? "lg:grid-cols-[minmax(0,1fr)_20.5rem]" : ""}`}>
        <div className="grid grid-cols-1 content-start gap-11">
          {tasks.length > 0 ? (
            <Section id="rest" title={t("page.desk.rest")} aside={t("page.desk.soonest")}>
              <Tasks tasks={tasks} reader={reader} />
            </Section>
          ) : (
            <NothingWaits
              reader={reader}
              observes={view.observes}
              shown={waits.length + watched.length > 0}
              underway={view.underway}
              latest={view.latest}
            />
          )}
          {waits.length > 0 && (
            <Section id="waits" title={t("page.desk.waits.title")}>
              <Waits waits={waits} reader={reader} />
            </Section>
          )}
          {named.length > 0 && (
            <Section id="named" title={t("page.desk.named.title")} aside={t("page.desk.named.lead")}>
              <NamedIn named={named} reader={reader} />
            </Section>
          )}
          {edited.length > 0 && (
            <Section id="edited" title={t("page.desk.edited.title")}>
              <EditedVersions edited={edited} reader={reader} />
            </Section>
          )}
        </div>
        {acts && (
          <aside aria-label={t("page.desk.aside")} className="grid grid-cols-1 content-start gap-11">
            {tasks.length > 0 && (
              <p>
                <ButtonLink href="/propose" className="max-sm:w-full">
                  {t("move.propose")}
                </ButtonLink>
              </p>
            )}
            {continuing.length > 0 && (
              <Section id="continuing" title={t("verdict.blocked")}>
                <ContinuingList continuing={continuing} />
              </Section>
            )}
            {ourEdits.length > 0 && (
              <Section id="our-edits" title={t("page.desk.ourEdits.title")}>
                <OurEdits edits={ourEdits} />
              </Section>
            )}
            {watched.length > 0 && (
              <Section id="watched" title={leads}>
                <WatchedList watched={watched} />
              </Section>
            )}
            {meetings.length > 0 && (
              <Section id="meetings" title={t("page.desk.meetings")}>
                <MeetingsAhead meetings={meetings} today={view.today} />
              </Section>
            )}
            <Section id="did" title={t("page.desk.did")}>
              <Deeds deeds={did} zone={reader.zone ?? undefined} />
            </Section>
          </aside>
        )}
      </div>
    </>
  );
}

/** The day of a task whose date has passed. */
function pastDay(task: Task): Day | null {
  if (task.kind === "closeCirculation" || (task.kind === "replyBy" && task.past)) return dayOf(task.until);
  return !("until" in task) && task.by?.passed ? task.by.day : null;
}

/** The sentence first: how much rests with the reader, and what comes first. */
function Lead({ view, reader }: Props) {
  const [t, locale, inText, say] = [useTranslations(), useLocale(), useMeetingInText(), useSay(reader)];
  const { tasks } = view;
  if (reader.role === "viewer") return t("page.desk.calmViewer");
  if (reader.role === "admin") return t("page.desk.calmAdmin");
  if (view.observes) return t("page.desk.calmObserver");
  if (tasks.length === 0) return `${t("msg.nothingWaits")} ${t("page.desk.calm")}`;
  const documents = new Set(tasks.map(({ document }) => document.address)).size;
  const [soonest] = tasks;
  const asked = soonest?.kind === "replyBy" && !soonest.past ? soonest.until : null;
  const past = tasks.flatMap((task) => pastDay(task) ?? []).sort();
  const first =
    soonest && "until" in soonest && past.length === 0 ? null : tasks.find(({ by }) => by && !by.passed)?.by;
  return (
    <>
      {t("msg.waitsForYou", { count: documents })}
      {asked && <> {t.rich("page.desk.firstBy", { moment: say.moment(asked), b: (words) => <b>{words}</b> })}</>}
      {past.length > 0 && (
        <>
          {" "}
          {t.rich("page.desk.pastFirst", {
            count: past.length,
            day: dayText(past[0] ?? "", locale),
            b: (words) => <b>{words}</b>,
          })}
        </>
      )}
      {first && (
        <>
          {" "}
          {t.rich(past.length > 0 ? "page.desk.next" : "page.desk.first", {
            meeting: inText(first.meeting),
            day: dayText(first.day, locale),
            b: (words) => <b>{words}</b>,
          })}
        </>
      )}
    </>
  );
}
