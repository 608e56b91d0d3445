import { useTranslations } from "next-intl";
import { Flag } from "@/components/ui/notice";
import type { DocumentView } from "@/domain/views/record";

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What the document is: reference, type, track, and its title with those it had before. */
export function DocumentHead({ document }: { document: DocumentView }) {
  const t = useTranslations();
  const { reference, type, track, title, formerTitles } = document;
  return (
    <header className="pt-8 pb-7">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm text-ink-2">
        <span>
          <span className="whitespace-nowrap">{reference}</span> · {t(`type.${type}`)}
          {track !== "undecided" && ` · ${lowered(t(`track.${track}`))}`}
        </span>
        {document.sample && <Flag>{t("word.sample")}</Flag>}
        {document.titleToConfirm && <Flag>{t("word.titleToConfirm")}</Flag>}
        {!document.listed && <Flag>{t("document.notListed")}</Flag>}
      </p>
      <h1 lang="en" className="title mt-1.5 max-w-[54rem] text-2xl tracking-[-0.008em] text-pretty">
        {title}
      </h1>
      {formerTitles.map((former) => (
        <p key={former} className="mt-2 max-w-[54rem] text-sm text-ink-2">
          {t("word.formerTitle")}{" "}
          <span lang="en" className="title">
            {former}
          </span>
        </p>
      ))}
    </header>
  );
}
