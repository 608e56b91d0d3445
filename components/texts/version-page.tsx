import { useTranslations } from "next-intl";
import { CommentsLink, SaidBeside } from "@/components/comments/said-beside";
import { Clauses } from "@/components/texts/clauses";
import { Papers } from "@/components/texts/papers";
import { OpenList } from "@/components/texts/passages-left";
import { Stamps } from "@/components/texts/stamps";
import { TextCrumbs } from "@/components/texts/text-head";
import { Day } from "@/components/ui/date";
import { useMemberName } from "@/components/ui/names";
import { Flag } from "@/components/ui/notice";
import { Tabs } from "@/components/ui/tabs";
import { listBrackets, namesHolders } from "@/domain/brackets";
import { dayOf } from "@/domain/instants";
import type { VersionView } from "@/domain/views/inside";
import { Link } from "@/i18n/navigation";

const hasComments = ({ comments }: VersionView) => Object.keys(comments ?? {}).length > 0;

/** The text of one version: each paragraph at its anchor, words not yet agreed marked. */
export function VersionPage({ view, onlyBrackets }: { view: VersionView; onlyBrackets: boolean }) {
  const t = useTranslations();
  const {
    address,
    title,
    number,
    kind,
    addedAt,
    shared,
    brackets,
    paragraphs,
    numbers,
    order,
    addsAfterSoca,
    takenBack,
  } = view;
  return (
    <>
      <TextCrumbs head={view} />
      <header className="max-w-text pt-8 pb-6">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm text-ink-2">
          {t("act.versionNumber", { version: number })} · <Day value={dayOf(addedAt)} />
          {kind === "editorial" && ` · ${t("inside.editorial")}`}
          {shared.length === 0 && <Flag>{t(takenBack ? "text.takeBack.flag" : "word.working")}</Flag>}
        </p>
        <h1 lang="en" className="title mt-1.5 text-2xl tracking-[-0.008em] text-pretty">
          {title}
        </h1>
        {takenBack && (
          <p className="mt-3 wrap-anywhere border-l-4 border-line-strong pl-3 text-sm">
            {t.rich("text.takeBack.says", { day: () => <Day value={takenBack.on} />, reason: takenBack.reason })}
          </p>
        )}
        <p className="mt-3 text-sm text-ink-2">
          <OpenList brackets={listBrackets(paragraphs)} order={order} />{" "}
          {addsAfterSoca > 0 && <Flag>{t("text.brackets.addsAfterSoca", { count: addsAfterSoca })}</Flag>}
        </p>
        <Stamps stamps={view.stamps} className="mt-1 font-medium" />
        {view.original && (
          <p className="mt-1 text-sm text-ink-2">
            <a href={`/api/documents/${address}/versions/${number}/original`} download>
              {t("text.original", { name: view.original.name })}
            </a>
          </p>
        )}
        {numbers.length > 1 && (
          <nav aria-label={t("inside.versions")} className="off-paper mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {numbers.map((one) => (
              <Link
                key={one}
                href={`/documents/${address}/versions/${one}`}
                aria-current={one === number ? "page" : undefined}
                className="py-1 aria-[current]:font-medium aria-[current]:text-ink aria-[current]:no-underline"
              >
                {t("act.versionNumber", { version: one })}
              </Link>
            ))}
          </nav>
        )}
        {!takenBack && (
          <>
            <Offers view={view} />
            <Papers address={address} version={number} named={paragraphs.some(({ text }) => namesHolders(text))} />
          </>
        )}
        {(!takenBack || hasComments(view)) && <CommentsLink view={view} />}
      </header>
      {brackets > 0 && <Filter view={view} onlyBrackets={onlyBrackets} />}
      <article lang="en" className="title max-w-text border-t border-ink pt-3">
        <Clauses
          paragraphs={paragraphs}
          onlyBrackets={onlyBrackets}
          beside={
            view.comments && !takenBack
              ? (anchor, name) => <SaidBeside view={view} anchor={anchor} name={name} />
              : undefined
          }
        />
      </article>
      <CheckText view={view} />
    </>
  );
}

/** What tells this very text, and the file that it was read from, from any other. */
function CheckText({ view: { sha256, original } }: { view: VersionView }) {
  const t = useTranslations();
  return (
    <section aria-labelledby="check" className="mt-10 max-w-text border-t border-line pt-3 text-xs text-ink-2">
      <h2 id="check" className="text-sm">
        {t("text.check.title")}
      </h2>
      <p>{t("text.check.says")}</p>
      <p className="pt-1">
        {t("act.upload.textHash")} <span className="font-mono break-all">{sha256}</span>
        {original && (
          <span className="block">
            {t("act.upload.fileHash")} <span className="font-mono break-all">{original.sha256}</span>
          </span>
        )}
      </p>
    </section>
  );
}

/** The comparisons with this version that its reader most likely wants. */
function Offers({ view: { address, offers, member } }: { view: VersionView }) {
  const [t, memberName] = [useTranslations("text.compare"), useMemberName()];
  if (offers.length === 0) return null;
  return (
    <ul className="off-paper mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {offers.map(({ since, from, to }) => (
        <li key={since}>
          <Link href={`/documents/${address}/compare?from=${from}&to=${to}`} className="inline-block py-1">
            {t(`offer.${since}`, { from, state: member ? memberName(member, { inText: true }) : "" })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The whole text, the paragraphs that still hold brackets, and for those inside how these became fewer. */
function Filter({ view: { address, number, inside }, onlyBrackets }: { view: VersionView; onlyBrackets: boolean }) {
  const t = useTranslations("text.brackets");
  const here = `/documents/${address}/versions/${number}`;
  return (
    <div className="off-paper flex max-w-text flex-wrap items-center justify-between gap-x-6 pb-4">
      <Tabs
        label={t("filter")}
        tabs={[
          { label: t("whole"), href: here, current: !onlyBrackets },
          { label: t("only"), href: `${here}?only=brackets`, current: onlyBrackets },
        ]}
      />
      {inside && (
        <Link href={`/documents/${address}/brackets`} className="py-2 text-sm">
          {t("title")}
        </Link>
      )}
    </div>
  );
}
