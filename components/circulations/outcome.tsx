import { useTranslations } from "next-intl";
import { useList, useMemberName } from "@/components/ui/names";
import { Section } from "@/components/ui/section";
import type { CirculatedText, CirculationView } from "@/domain/views/circulations";

/** What the deadline brought for each text, as the tracker proposes it; an officer confirms it. */
export function Outcome({ view }: { view: CirculationView }) {
  const t = useTranslations("circulation");
  const says = useOutcome(view);
  return (
    <Section id="outcome" title={t(view.state === "open" ? "proposalNow" : "proposal")}>
      <p className="pt-3 text-sm text-ink-2">{t("proposalLead")}</p>
      <ul className="restricted mt-2 grid gap-3">
        {view.texts.map((text) => (
          <li key={text.address}>
            {view.texts.length > 1 && <span className="block text-sm text-ink-2">{text.reference}</span>}
            <span className="text-lg text-pretty">{says(text)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function useOutcome({ rule, members }: CirculationView) {
  const [t, list, memberName] = [useTranslations("circulation.outcome"), useList(), useMemberName()];
  const named = (codes: string[]) => list(codes.map((code) => memberName(code, { inText: true })));
  const brought = ({ result, words }: CirculatedText) => {
    if (rule === "reply") return t("ended");
    if (result === "stopped") return t("stopped");
    const objecting = words.filter(({ stance }) => stance === "object").map(({ member }) => member);
    if (objecting.length > 0) return t("late", { states: named(objecting) });
    const unsaid = members.filter((code) => words.every(({ member }) => member !== code));
    return unsaid.length > 0 ? t("consent", { states: named(unsaid) }) : t("allSpoke");
  };
  return (text: CirculatedText) => {
    const waiting = text.words
      .filter(({ stance, needed }) => stance === "reserve" || needed)
      .map(({ member }) => member);
    return waiting.length > 0 ? `${brought(text)} ${t("waits", { states: named(waiting) })}` : brought(text);
  };
}
