import { useTranslations } from "next-intl";
import { PressForm } from "@/components/comments/press-form";
import { Moment } from "@/components/ui/date";
import { useHolderName } from "@/components/ui/holder-name";
import { useList } from "@/components/ui/names";
import { Flag } from "@/components/ui/notice";
import type { CommentLine } from "@/domain/views/comments";
import { Link } from "@/i18n/navigation";

type Props = {
  line: CommentLine;
  /** Where it is reworded; null where nothing can be written. */
  href: string | null;
  /** What the form that withdraws it carries, and the page that it stands on. */
  withdraws: Record<string, string>;
  page: string;
  zone: string | undefined;
};

/** One thing said: who and for whom, when, its words, whom it names, and its earlier wordings. */
export function Line({ line, href, withdraws, page, zone }: Props) {
  const [t, list, holderName] = [useTranslations("comment"), useList(), useHolderName()];
  const { by, at, rewordedAt, text, earlier, mentioned, namesMe, withdrawnAt, rewordUntil } = line;
  if (withdrawnAt)
    return (
      <p className="text-sm text-ink-2">
        {t.rich("withdrawn", { name: by.name, moment: () => <Moment value={new Date(withdrawnAt)} zone={zone} /> })}
      </p>
    );
  return (
    <>
      <p className="text-sm text-ink-2">
        <b className="text-ink">{by.name}</b>
        {by.holder && `, ${holderName(by.holder)}`} · <Moment value={new Date(at)} zone={zone} />{" "}
        {namesMe && <Flag>{t("namesYou")}</Flag>}
      </p>
      <p className="mt-1 max-w-text whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</p>
      {mentioned.length > 0 && <p className="text-sm text-ink-2">{t("mentioned", { names: list(mentioned) })}</p>}
      {rewordedAt && (
        <details className="more text-sm">
          <summary>{t.rich("reworded", { moment: () => <Moment value={new Date(rewordedAt)} zone={zone} /> })}</summary>
          {earlier.map((wording) => (
            <p key={wording} className="max-w-text border-l-2 border-line pl-3 whitespace-pre-wrap text-ink-2">
              {wording}
            </p>
          ))}
        </details>
      )}
      {rewordUntil && href && (
        <div className="off-paper flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <p>
            {t.rich("rewordUntil", {
              moment: () => <Moment value={new Date(rewordUntil)} zone={zone} />,
              link: (words) => (
                <Link href={href} className="inline-block py-1">
                  {words}
                </Link>
              ),
            })}
          </p>
          <PressForm hidden={{ ...withdraws, act: "withdraw", line: String(line.number) }} page={page}>
            {t("withdraw")}
          </PressForm>
        </div>
      )}
    </>
  );
}
