import { useTranslations } from "next-intl";
import { useAsks } from "@/components/circulations/asks";
import { CirculationActs } from "@/components/circulations/circulation-acts";
import { Decided } from "@/components/circulations/decided";
import { Deadline, useMomentText, Weekends } from "@/components/circulations/moments";
import { Outcome } from "@/components/circulations/outcome";
import { StateTable } from "@/components/circulations/state-table";
import { TextLine } from "@/components/circulations/text-line";
import { Words } from "@/components/circulations/words";
import { useBodyName } from "@/components/documents/body-name";
import { Frame } from "@/components/layout/frame";
import { Answer, SampleNotice } from "@/components/ui/notice";
import { PageHead, Section } from "@/components/ui/section";
import type { CirculationView } from "@/domain/views/circulations";
import type { Reader } from "@/domain/views/reader";

type Props = { reader: Reader; view: CirculationView; done: string | null };

/** One circulation: until when, what was asked, what is asked of the reader, and what came of it so far. */
export function CirculationPage({ reader, view, done }: Props) {
  const [t, asks, bodyName] = [useTranslations(), useAsks(), useBodyName("bodyInText")];
  const sample = view.texts.some((text) => text.sample);
  const running = view.state === "open" || view.state === "past";
  const seesTable = view.seesAll;
  const proposes = reader?.role === "secretariat" && view.state === "past";
  return (
    <Frame
      reader={reader}
      current="circulations"
      title={`${asks.name(view)}, ${view.texts[0]?.reference}`}
      crumbs={[{ label: t("nav.circulations"), href: "/circulations" }]}
      notice={sample && <SampleNotice />}
      sample={sample}
    >
      <PageHead title={asks.name(view)}>
        {t("circulation.onBehalf", { body: bodyName(view.body) })}. {asks.help(view)}
      </PageHead>
      {done && <Answer>{done}</Answer>}
      <div className="grid gap-x-14 gap-y-9 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <aside className="grid content-start gap-6 lg:order-2" aria-label={t("circulation.deadline")}>
          <section className="panel grid gap-2 rounded-md border border-line bg-surface px-5 py-4.5 shadow-raise">
            <h2 className="text-sm">{t("circulation.deadline")}</h2>
            {running ? <Deadline {...view} reader={reader} /> : <Ended view={view} />}
            {running && <Weekends from={view.sentAt} until={view.deadline} />}
            <Extended view={view} />
            {view.citation && (
              <p className="text-sm text-pretty text-ink-2">{t("circulation.rule", { citation: view.citation })}</p>
            )}
          </section>
          <CirculationActs view={view} />
        </aside>
        <div className="grid min-w-0 content-start gap-9">
          <Section id="texts" title={t("circulation.texts", { count: view.texts.length })}>
            <ul>
              {view.texts.map((text) => (
                <li key={text.address} className="grid gap-1 border-b border-line py-4">
                  <TextLine text={text} row={view} />
                  <Words text={text} view={view} />
                  <Decided text={text} view={view} />
                </li>
              ))}
            </ul>
          </Section>
          {proposes && <Outcome view={view} />}
          <Section id="note" title={t("circulation.coverNote")}>
            <p className="max-w-text pt-3 wrap-anywhere whitespace-pre-line">{view.note}</p>
          </Section>
          {seesTable && (
            <div className="restricted">
              <StateTable view={view} />
            </div>
          )}
          <div className="restricted">
            <Asked view={view} />
          </div>
        </div>
      </div>
    </Frame>
  );
}

function Ended({ view }: { view: CirculationView }) {
  const [t, momentOf] = [useTranslations("circulation"), useMomentText()];
  return (
    <div className="grid gap-1">
      <p className="font-medium">{t(view.state === "cancelled" ? "result.cancelled" : "result.ended")}</p>
      <p className="text-sm text-ink-2">{t("endedOn", { moment: momentOf(view.ended?.at ?? view.deadline) })}</p>
      {view.ended?.reason && <p className="text-sm">{t("endedReason", { reason: view.ended.reason })}</p>}
    </div>
  );
}

function Extended({ view }: { view: CirculationView }) {
  const [t, momentOf] = [useTranslations("circulation"), useMomentText()];
  return view.extended.map(({ deadline, reason, at }) => (
    <p key={at} className="text-sm text-ink-2">
      {t("extended", { deadline: momentOf(deadline), reason })}
    </p>
  ));
}

/** Requests for more time, as far as the reader may know of them. */
function Asked({ view }: { view: CirculationView }) {
  const [t, momentOf] = [useTranslations(), useMomentText()];
  if (view.asked.length === 0) return null;
  return (
    <Section id="asked" title={t("circulation.asked")}>
      <ul className="grid gap-2 pt-3 text-sm">
        {view.asked.map(({ member, reason, at }) => (
          <li key={`${member} ${at}`}>
            {t("circulation.askedOn", { state: t(`member.${member}` as never), moment: momentOf(at), reason })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
