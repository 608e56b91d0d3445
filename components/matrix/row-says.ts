import { useLocale, useTranslations } from "next-intl";
import { useClearanceName } from "@/components/clearances/clearance-name";
import { useMeetingName } from "@/components/meetings/meeting-name";
import type { Shape } from "@/components/ui/mark";
import { useList, useMemberName } from "@/components/ui/names";
import type { Consensus } from "@/domain/consensus";
import { officeZone } from "@/domain/instants";
import { needsConsensus } from "@/domain/moves";
import type { MatrixRow } from "@/domain/views/matrix";
import { dayText } from "@/i18n/dates";
import { momentText } from "@/i18n/moments";

export type Says = { shape: Shape | "continuing"; lead: string; rest: string };

/** The sentence of a row, made for the reader's eyes: names only where the verdict with its working is there. */
export function useRowSays() {
  const [t, locale] = [useTranslations(), useLocale()];
  const [list, memberName, meetingName] = [useList(), useMemberName(), useMeetingName()];
  const clearanceName = useClearanceName();
  const named = (codes: string[], of = Number.POSITIVE_INFINITY) =>
    codes.length >= of ? t("page.matrix.everyState") : list(codes.map((code) => memberName(code, { inText: true })));
  const shapes = { reached: "reached", declared: "reached", continues: "continuing", awaited: "waiting" } as const;

  const lead = ({ verdict, heard, declaredAt, silenceUntil }: MatrixRow): string => {
    switch (heard?.kind) {
      case "declared":
        return declaredAt
          ? t("verdict.declared", { meeting: meetingName(declaredAt, "short") })
          : t("page.matrix.declaredSomewhere");
      case "reached":
        return t("verdict.reached");
      case "continues":
        return verdict?.kind === "continues"
          ? t("verdict.blockedEntitled", { states: named(withWhom(verdict)), date: dayText(since(verdict), locale) })
          : t("verdict.blocked");
      default:
        return silenceUntil
          ? t("page.matrix.onSilence", { deadline: momentText(new Date(silenceUntil), officeZone, locale) })
          : t("verdict.waiting");
    }
  };

  /** Who is still to speak, and how; only the first is known to everybody inside. */
  const rest = ({ verdict, heard, version, squares, track }: MatrixRow): string[] => {
    const all = squares.length;
    // Nobody is asked to reply on a text for notation; what was said of it is still told.
    const asked = track !== "notation";
    if (!verdict || !("working" in verdict)) {
      const known = asked ? [["none", heard?.yet ?? []] as const, ["stale", heard?.again ?? []] as const] : [];
      return known
        .filter(([, codes]) => codes.length > 0)
        .map(([kind, codes]) => t(`page.matrix.left.${kind}`, { states: named(codes, all), version: version ?? 0 }));
    }
    const kinds = asked ? (["none", "stale", "reserve", "edits"] as const) : (["reserve", "edits"] as const);
    return kinds
      .filter((kind) => verdict.working[kind].length > 0)
      .map((kind) =>
        t(`page.matrix.left.${kind}`, { states: named(verdict.working[kind], all), version: version ?? 0 }),
      );
  };

  /** What else stands between the text and the next decision. */
  const beside = ({ clearances, conditions }: MatrixRow): string[] => [
    ...(clearances.length > 0 ? [t("page.matrix.toClear", { list: list(clearances.map(clearanceName)) })] : []),
    ...conditions.map((text) => t("page.matrix.toMeet", { text: text.replace(/[.\s]+$/, "") })),
  ];

  const told = (row: MatrixRow): Says => {
    if (row.stage === "concluded")
      return { shape: "concluded", lead: row.outcome ? t(`outcome.${row.outcome}`) : t("stage.concluded"), rest: "" };
    if (row.version === null) return { shape: "proposed", lead: t("page.matrix.nothingYet"), rest: "" };
    if (!needsConsensus(row.track) && row.heard?.kind !== "declared")
      return { shape: "waiting", lead: t("page.matrix.byDecision", { track: row.track }), rest: rest(row).join(" ") };
    if (!row.heard) return { shape: "waiting", lead: t("page.matrix.notHeard"), rest: "" };
    return { shape: shapes[row.heard.kind], lead: lead(row), rest: rest(row).join(" ") };
  };

  return (row: MatrixRow): Says => {
    const says = told(row);
    return { ...says, rest: [says.rest, ...beside(row)].filter(Boolean).join(" ") };
  };
}

type Continues = Extract<Consensus, { kind: "continues" }>;
const withWhom = (verdict: Continues) => verdict.with.map(({ member }) => member);
const since = (verdict: Continues) => verdict.with.map(({ since }) => since).sort()[0] ?? "";
