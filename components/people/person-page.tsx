import { useTranslations } from "next-intl";
import { PersonLines } from "@/components/people/person-lines";
import { PersonMandates } from "@/components/people/person-mandates";
import { ButtonLink } from "@/components/ui/button";
import { Moment } from "@/components/ui/date";
import { Answer, Flag } from "@/components/ui/notice";
import { saysSample } from "@/components/ui/says-sample";
import { PageHead, Section } from "@/components/ui/section";
import { addressOf } from "@/domain/reference";
import type { SaidDone } from "@/domain/said-done";
import type { PersonView } from "@/domain/views/people";
import { Link } from "@/i18n/navigation";

/** A person as those who manage people see them: mandates, what was done to them, what they did last. */
export function PersonPage({ view, done }: { view: PersonView; done: SaidDone | undefined }) {
  const t = useTranslations();
  const { id, name, signInName, sample, closed, acts, deeds, lines } = view;
  return (
    <>
      <PageHead title={name}>
        {t("page.people.signsIn", { name: signInName })}{" "}
        {sample && !saysSample(name) && <Flag>{t("word.sample")}</Flag>}
        {closed && <strong className="block font-medium">{t("page.people.closed")}</strong>}
      </PageHead>
      {done && <Answer>{t(`page.people.done.${done}`)}</Answer>}
      {acts.length > 0 && (
        <div className="off-paper mb-10 flex flex-wrap gap-3">
          {acts.map((act) => (
            <ButtonLink key={act} href={`/people/${id}/steps/${act}`}>
              {t(`page.people.act.${act}`)}
            </ButtonLink>
          ))}
        </div>
      )}
      <div className="grid gap-12">
        <Section id="mandates" title={t("page.people.mandates")}>
          <PersonMandates view={view} />
        </Section>
        <div className="grid gap-12 lg:grid-cols-2">
          <Section id="lines" title={t("page.people.lines")}>
            <PersonLines lines={lines} />
          </Section>
          <Section id="deeds" title={t("page.people.deeds")}>
            <Deeds deeds={deeds} />
          </Section>
        </div>
      </div>
    </>
  );
}

function Deeds({ deeds }: Pick<PersonView, "deeds">) {
  const t = useTranslations("page.people");
  if (deeds.length === 0) return <p className="py-3 text-sm text-ink-2">{t("noDeeds")}</p>;
  return (
    <ol className="text-sm">
      {deeds.map(({ reference, title, count, at }) => (
        <li key={reference} className="border-b border-line py-2.5">
          <Link href={`/documents/${addressOf(reference)}`} lang="en">
            {title}
          </Link>
          <span className="block text-xs text-ink-2">
            {t.rich("deed", { reference, count, moment: () => <Moment value={new Date(at)} /> })}
          </span>
        </li>
      ))}
    </ol>
  );
}
