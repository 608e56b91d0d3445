import { useTranslations } from "next-intl";
import { useList, useMemberName } from "@/components/ui/names";
import type { Working } from "@/domain/consensus";
import type { InsideView } from "@/domain/views/inside";

const kinds = [
  "agree",
  "edits",
  "reserve",
  "object",
  "stale",
  "silent",
  "none",
] as const satisfies readonly (keyof Working)[];

/** How the verdict was worked out, for those who see all positions. */
export function HowWorkedOut({ view }: { view: InsideView }) {
  const [t, list, memberName] = [useTranslations(), useList(), useMemberName()];
  const { working, members, standing } = view;
  if (!working || standing.version === null) return null;
  const named = (codes: string[]) => list(codes.map((code) => memberName(code, { inText: true })));
  return (
    <details className="more restricted mt-1">
      <summary>{t("verdict.how")}</summary>
      <p className="mt-1 text-sm text-ink-2">
        {t("inside.how.takingPart", { count: members.length, version: standing.version })}{" "}
        {kinds
          .filter((kind) => working[kind].length > 0)
          .map((kind) => t(`inside.how.${kind}`, { states: named(working[kind]) }))
          .join(" ")}
      </p>
    </details>
  );
}
