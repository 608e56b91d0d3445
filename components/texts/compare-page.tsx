import { useTranslations } from "next-intl";
import { Changes } from "@/components/texts/changes";
import { ChooseVersions } from "@/components/texts/choose-versions";
import { Papers } from "@/components/texts/papers";
import { Stamps } from "@/components/texts/stamps";
import { TextCrumbs, TextTitle } from "@/components/texts/text-head";
import { Day } from "@/components/ui/date";
import { useMemberName } from "@/components/ui/names";
import { Tabs } from "@/components/ui/tabs";
import { namesHolders } from "@/domain/brackets";
import { dayOf } from "@/domain/instants";
import type { ComparedVersion, ComparisonView } from "@/domain/views/text";

type Props = { view: ComparisonView; inline: boolean };

/** Two versions against one another: what changed in a line or two, then paragraph by paragraph. */
export function ComparePage({ view, inline }: Props) {
  const [t, memberName] = [useTranslations(), useMemberName()];
  const { address, title, numbers, from, to, changes, member, spokeOn } = view;
  const here = `/documents/${address}/compare?from=${from.number}&to=${to.number}`;
  const named = changes.some((change) => [change.from, change.to].some((side) => side && namesHolders(side.text)));
  const sincePosition = member !== null && spokeOn === from.number;
  return (
    <>
      <TextCrumbs head={view} />
      <TextTitle name={sincePosition ? t("text.compare.sincePosition") : t("text.compare.title")} title={title}>
        {sincePosition
          ? t("text.compare.spoke", { state: memberName(member, { inText: true }), from: from.number, to: to.number })
          : t("text.compare.between", { from: from.number, to: to.number })}
      </TextTitle>
      <Stamped versions={[from, to]} />
      <Tally view={view} />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-7 pb-4">
        <Tabs
          label={t("text.compare.manner")}
          tabs={[
            { label: t("text.compare.side"), href: here, current: !inline },
            { label: t("text.compare.inline"), href: `${here}&view=inline`, current: inline },
          ]}
        />
        <ul className="flex flex-wrap gap-x-5 text-sm" aria-label={t("text.compare.legend")}>
          <li>
            <ins>{t("text.compare.added")}</ins>
          </li>
          <li>
            <del>{t("text.compare.removed")}</del>
          </li>
        </ul>
      </div>
      <section className={inline ? "pairs in-one" : "pairs"} aria-label={t("text.compare.paragraphs")}>
        {!inline && (
          <div className="pair-head" aria-hidden="true">
            <span />
            <VersionName version={from} />
            <VersionName version={to} />
          </div>
        )}
        <Changes changes={changes} inline={inline} />
      </section>
      <Papers address={address} version={to.number} from={from.number} named={named} />
      <ChooseVersions address={address} numbers={numbers} from={from.number} to={to.number} />
    </>
  );
}

function VersionName({ version: { number, addedAt } }: { version: ComparedVersion }) {
  const t = useTranslations("act");
  return (
    <span>
      {t("versionNumber", { version: number })}, <Day value={dayOf(addedAt)} />
    </span>
  );
}

/** Which of the two a body endorsed or adopted. */
function Stamped({ versions }: { versions: ComparedVersion[] }) {
  const t = useTranslations("act");
  const stamped = versions.filter(({ stamps }) => stamps.length > 0);
  return stamped.map(({ number, stamps }) => (
    <div key={number} className="pb-3 text-sm">
      <p className="text-ink-2">{t("versionNumber", { version: number })}</p>
      <Stamps stamps={stamps} className="font-medium" />
    </div>
  ));
}

/** What changed, counted: each figure with its words. */
function Tally({ view: { changes, from, to } }: { view: ComparisonView }) {
  const t = useTranslations("text.compare.tally");
  const count = (kind: "changed" | "added" | "removed") => changes.filter((change) => change.kind === kind).length;
  const figures = [
    ["changed", count("changed")],
    ["added", count("added")],
    ["removed", count("removed")],
    ["moved", changes.filter(({ moved }) => moved).length],
  ] as const;
  const shown = figures.filter(([, figure]) => figure > 0);
  return (
    <ul className="tally">
      {shown.map(([name, figure]) => (
        <li key={name}>{t.rich(name, { count: figure, b: (said) => <b>{said}</b> })}</li>
      ))}
      {shown.length === 0 && <li>{t("none")}</li>}
      <li>{t.rich("brackets", { count: to.brackets, before: from.brackets, b: (said) => <b>{said}</b> })}</li>
    </ul>
  );
}
