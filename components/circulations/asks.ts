import { useTranslations } from "next-intl";
import { asksOf } from "@/domain/circulation-form";
import { type CirculationAct, saidOf } from "@/domain/circulations";
import type { CirculatedText, CirculationRow } from "@/domain/views/circulations";

const names = { comments: "forComments", reply: "forEndorsement", silence: "forSilence" } as const;
const helps = { comments: "commentsHelp", reply: "replyHelp", silence: "silenceHelp" } as const;

type Asked = Pick<CirculationRow, "purpose" | "rule">;

/** What a circulation is for, and what that means, in words. */
export function useAsks() {
  const t = useTranslations("circulation");
  return { name: (row: Asked) => t(names[asksOf(row)]), help: (row: Asked) => t(helps[asksOf(row)]) };
}

/** The name of an act on a circulation; on a no-objection basis replying and closing have their own. */
export const actKey = (act: CirculationAct, { rule }: Pick<CirculationRow, "rule">) =>
  rule === "silence" && (act === "reply" || act === "close") ? (`${act}Silence` as const) : act;

/** Where one text of a circulation stands, in words. */
export function useResult() {
  const t = useTranslations("circulation.result");
  return (text: CirculatedText, row: Pick<CirculationRow, "state">) => t(saidOf(text, row));
}
