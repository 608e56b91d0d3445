import { useTranslations } from "next-intl";
import { useMeetingName } from "@/components/meetings/meeting-name";
import type { Shape } from "@/components/ui/mark";
import { useList, useMemberName } from "@/components/ui/names";
import { needsConsensus } from "@/domain/moves";
import type { DocumentBefore } from "@/domain/views/meeting-inside";

/** `yet` names who has yet to revert; it stays on the screen. */
type Verdict = { words: string; yet?: string; shape: Shape };

/** How the consultations on a document stand, as everybody inside may hear it; nothing before the states have a text. */
export function useVerdictWords() {
  const [t, meetingName, list, memberName] = [useTranslations(), useMeetingName(), useList(), useMemberName()];

  return (before: DocumentBefore): Verdict | null => {
    const { document, version, verdict, declaredAt, track, waitsForSecond } = before;
    if (waitsForSecond) return { words: t("outcome.pending"), shape: "waiting" };
    if (document.stage !== "soca" && document.stage !== "council") return null;
    if (version === null) return { words: t("page.meeting.noVersion"), shape: "waiting" };
    if (track === "notation") return { words: t("page.meeting.byApproval"), shape: "waiting" };
    if (track === "undecided") return { words: t("inside.stands.noTrack", { version }), shape: "waiting" };
    if (!verdict || !needsConsensus(track)) return null;
    const on = ` (${t("page.meeting.onVersion", { version }).toLowerCase()})`;
    switch (verdict.kind) {
      case "reached":
        return { words: t("verdict.reached") + on, shape: "reached" };
      case "declared": {
        const said = declaredAt
          ? t("verdict.declared", { meeting: meetingName(declaredAt) })
          : t("page.meeting.declared");
        return { words: said + on, shape: "reached" };
      }
      default: {
        const kind = t(verdict.kind === "continues" ? "verdict.blocked" : "verdict.waiting");
        const named = (codes: string[]) => list(codes.map((code) => memberName(code, { inText: true })));
        const yet =
          (verdict.yet.length > 0 ? `. ${t("verdict.waitingEntitled", { states: named(verdict.yet) })}` : "") +
          (verdict.again.length > 0 ? `. ${t("verdict.waitingAgain", { states: named(verdict.again) })}` : "");
        return { words: kind + on, yet, shape: "waiting" };
      }
    }
  };
}
