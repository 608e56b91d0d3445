import { useTranslations } from "next-intl";
import { Moment } from "@/components/ui/date";
import { useMemberName } from "@/components/ui/names";
import { SampleNotice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/section";
import { bracketsIn } from "@/domain/brackets";
import type { CapitalView } from "@/domain/capital";

/** Who asks, about which version of which text, what, and until when an answer is taken. */
export function CapitalHead({ view }: { view: CapitalView }) {
  const [t, memberName] = [useTranslations(), useMemberName()];
  const { title, sample, version, member, forName, question, expiresAt, paragraphs } = view;
  return (
    <>
      {sample && <SampleNotice />}
      <PageHead title={t("page.capital.title")}>
        <span lang="en" className="title">
          {title}
        </span>
        , {t("act.onVersion", { version })}
      </PageHead>
      <div className="mb-7 grid max-w-text gap-2">
        <p>{t("page.capital.asks", { name: forName, state: memberName(member, { inText: true }) })}</p>
        <p className="border-l-2 border-line-strong pl-4 whitespace-pre-wrap">{question}</p>
        <p className="text-sm text-ink-2">
          {t.rich("page.capital.until", { moment: () => <Moment value={new Date(expiresAt)} /> })}
        </p>
        {paragraphs.some(({ text }) => bracketsIn(text).some(({ kind }) => kind === "bracket")) && (
          <p className="text-sm text-ink-2">{t("page.capital.brackets")}</p>
        )}
      </div>
    </>
  );
}
