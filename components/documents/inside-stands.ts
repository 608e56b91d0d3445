import { useLocale, useTranslations } from "next-intl";
import { useStands } from "@/components/documents/stands";
import { useMeetingName } from "@/components/meetings/meeting-name";
import { useList, useMemberName } from "@/components/ui/names";
import { isOnSilence } from "@/domain/circulations";
import { needsConsensus } from "@/domain/moves";
import { isOpen } from "@/domain/stages";
import { isHeardInDrafting } from "@/domain/states-words";
import type { InsideView } from "@/domain/views/inside";
import type { MeetingFacts } from "@/domain/views/record";
import { dayText } from "@/i18n/dates";

/** The one sentence that says where a document stands, as far as the reader may hear it. */
export function useInsideStands() {
  const [t, locale] = [useTranslations("inside.stands"), useLocale()];
  const word = useTranslations("outcome");
  const [stands, list, memberName, meetingName] = [useStands(), useList(), useMemberName(), useMeetingName()];
  const named = (codes: string[]) => list(codes.map((code) => memberName(code, { inText: true })));

  const declaredAt = ({ decisions, hearsay }: InsideView): MeetingFacts | undefined =>
    decisions.find(({ declared, meeting }) => declared && meeting?.address === hearsay?.meeting)?.meeting ?? undefined;

  /** Who has yet to revert: all of them, those named, or nobody. */
  const unheard = ({ hearsay, members }: InsideView): string => {
    const yet = hearsay?.yet ?? [];
    if (yet.length === members.length) return "all";
    return yet.length > 0 ? named(yet) : "none";
  };

  const consulting = (view: InsideView): string => {
    const { standing, hearsay, working } = view;
    const version = standing.version ?? 0;
    const meeting = declaredAt(view);
    const { verdict } = standing;
    switch (hearsay?.kind) {
      case "reached":
        return t("reached", { version });
      case "declared":
        return t("declared", {
          version,
          at: meeting ? "yes" : "none",
          meeting: meeting ? meetingName(meeting, "short") : "",
        });
      case "continues": {
        if (verdict?.kind !== "continues") return t("continues", { version });
        const since = verdict.with.map(({ since }) => since).sort()[0];
        const states = named(verdict.with.map(({ member }) => member));
        return t("continuesWith", { version, states, since: since ? dayText(since, locale) : "" });
      }
      case "awaited": {
        const silence = isOnSilence(view.circulation);
        if (!working) {
          const { again } = hearsay;
          const awaited = t(silence ? "awaitedSilence" : "awaited", { version, yet: unheard(view) });
          return again.length > 0 ? `${awaited} ${t("awaits.stale", { states: named(again) })}` : awaited;
        }
        const parts = (["none", "stale", "reserve", "edits"] as const)
          .filter((kind) => working[kind].length > 0)
          .map((kind) =>
            t(`awaits.${kind}`, { version, states: kind === "none" ? unheard(view) : named(working[kind]) }),
          );
        return (silence ? [t("silence", { version }), ...parts] : parts).join(" ");
      }
      default:
        return t("noVerdict");
    }
  };

  return (view: InsideView): string => {
    const { stage, standing, track, pending } = view;
    if (!stage || !isOpen(stage)) return stands(view);
    if (pending?.kind === "conclude" && pending.outcome)
      return t("pending", { outcome: word(pending.outcome).toLowerCase() });
    if (pending) return t("pendingOther", { kind: pending.kind });
    if (stage === "proposed") return t("proposed");
    if (stage === "drafting") {
      const drafting = t("drafting", { latest: standing.latest ?? 0, shared: standing.version ?? 0 });
      return isHeardInDrafting(view) ? `${drafting} ${consulting(view)}` : drafting;
    }
    if (stage === "summit") return stands(view);
    if (standing.version === null) return t("noVersion");
    if (track === "undecided") return t("noTrack", { version: standing.version });
    return needsConsensus(track) ? consulting(view) : t("byDecision", { version: standing.version, track });
  };
}
